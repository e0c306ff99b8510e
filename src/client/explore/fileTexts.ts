/** Files of exactly what is shown, with source, caveats and address in each. */
import { wrapText, type Weight } from '../../charts/measureText.ts';
import { element, escape, group, label, TEXT } from '../../charts/svg.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { ExploreData, ExploreMap } from './data.ts';
import { draw } from './drawing.ts';
import { textsOf } from './figure.ts';
import type { Selection } from './selection.ts';

export interface Shown {
  selection: Selection;
  data: ExploreData;
  /** Where it is shown, whole. */
  address: string;
  map?: ExploreMap;
  /** The heads of its columns, what it says of itself and its sheets, in the language of the page. */
  heads: Messages['files']['shown'] & Messages['files']['sheets'];
}

/** A cell: words, a number, or nothing. */
export type Cell = string | number | null;

/** The columns of a file, by their keys for programs. */
export const COLUMNS = [
  'code',
  'country',
  'year',
  'value',
  'said',
  'note',
  'caveat',
  'fact',
  'fact_address',
  'source',
  'address',
] as const;

/** A row for each value that is shown, and for each claim: in the order of countries, then of years. */
export function rowsOf({ selection, data, address }: Shown): Cell[][] {
  const { words } = data;
  const factAddress = (to: string) => new URL(to, address).href;
  const { base } = selection.state;
  const index = base === null ? [] : [words.index.replace('{year}', String(base)).replace('{unit}', data.unit)];
  const values = selection.lines.flatMap(({ code, name, points }) =>
    points.map(({ year, value, text, doubt, disputed, caveat, fact, to }): Cell[] => {
      const notes = [...(doubt ? [words[`${doubt}Mark`]] : []), ...(disputed ? [words.disputedMark] : []), ...index];
      const known = data.caveats[caveat] ?? null;
      return [
        code,
        name,
        year,
        value,
        text,
        notes.join('; ') || null,
        known,
        fact,
        factAddress(to),
        data.source,
        address,
      ];
    }),
  );
  const claims = selection.claims.map(({ code, year, value, text, fact, to, source }): Cell[] => {
    const { name } = selection.lines.find((each) => each.code === code)!;
    return [code, name, year, value, text, words.claimsTitle, null, fact, factAddress(to), source, address];
  });
  return [...values, ...claims];
}

/** What a spreadsheet may take for a formula to compute. */
const FORMULA = /^[=+@\t\r-]/;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

export const csvOf = (shown: Shown): string =>
  [COLUMNS.map((name) => shown.heads[name]), ...rowsOf(shown)]
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('');

/** What a file says of all that is in it, by keys for programs. */
export function aboutOf({ selection, data, address }: Shown) {
  const { title, subtitle, caveats, source } = textsOf(selection, data);
  return { title, unit: subtitle, source, caveats, address, licence: data.credit };
}

export const jsonOf = (shown: Shown): string =>
  `${JSON.stringify(
    {
      ...aboutOf(shown),
      values: rowsOf(shown).map((row) =>
        Object.fromEntries(COLUMNS.slice(0, -2).map((name, i) => [name, row[i] ?? null])),
      ),
    },
    null,
    2,
  )}\n`;

const WIDTH = 720;
const MARGIN = 28;

/** Programs that know no custom properties get the colour itself; and no halo, which some paint over the letters. */
const plain = (svg: string): string =>
  svg
    .replace(/var\(--[\w-]+,(#[0-9a-f]+)\)/g, '$1')
    .replace(/ stroke="#fbf8f1" stroke-width="4" stroke-linejoin="round" paint-order="stroke"/g, '');

/** A picture that explains itself; nothing where nothing is drawn. */
export function svgOf(shown: Shown): { svg: string; width: number; height: number } | null {
  const { selection, data, map, address } = shown;
  const drawing = draw(selection, data, { width: WIDTH, id: 'explore-file' }, map, true);
  if (!drawing) return null;
  const { title, subtitle, caveats, source, alt } = textsOf(selection, data);
  let y = MARGIN;
  const block = (text: string, size: number, lead: number, weight: Weight, fill: string) =>
    wrapText(text, WIDTH, size, weight)
      .map((line) =>
        label(MARGIN, (y += lead), line, {
          'font-size': size,
          'font-weight': weight === 'semibold' ? 600 : null,
          fill,
        }),
      )
      .join('');
  const quiet = '#655c4f';
  const head = block(title, 24, 30, 'semibold', '#221d16') + block(subtitle, 16, 24, 'regular', quiet);
  y += 18;
  const at = y;
  y += drawing.height + 8;
  // An address has no place at which a line could end.
  const parts = address.match(/.{1,80}/g) ?? [];
  const foot = [...caveats, source, `${data.credit}.`, ...parts].map((text) => block(text, 14, 19, 'regular', quiet));
  const [width, height] = [WIDTH + 2 * MARGIN, Math.ceil(y + MARGIN)];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" color="#221d16" direction="ltr" role="img" aria-label="${escape(alt)}">` +
    `<title>${escape(title)}</title>` +
    element('rect', { width, height, fill: '#fbf8f1' }) +
    group(TEXT, head, ...foot) +
    group({ transform: `translate(${MARGIN} ${at})` }, drawing.body) +
    '</svg>';
  return { svg: plain(svg), width, height };
}
