import { unzipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import { factTable } from './factTable.ts';
import { LICENCE } from '../ledger/licence.ts';
import { plain } from '../ledger/texts.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { ofMany } from '../i18n/format.ts';
import { site } from '../site.ts';
import { diskCache } from '../build/diskCache.ts';
import type { Bundle } from './bundle.ts';
import { measureText, wrapText } from '../charts/measureText.ts';
import { features } from './xlsxFeatures.ts';
import { zip } from './zip.ts';
import type { Ledger } from '../ledger/types.ts';

const books = diskCache(
  'xlsx',
  'xlsx',
  ['write-excel-file', 'fflate'],
  ['src/exports/xlsx.ts', 'src/exports/xlsxFeatures.ts', 'src/exports/zip.ts'],
);

/** One typeface, which every program has or has one of the same widths for; its size in points. */
const FONT = { fontFamily: 'Arial', fontSize: 10 };
const PIXELS = (FONT.fontSize * 4) / 3;
/** In points, and how much wider than the letters that we measure by. */
const LEAD = 13;
const WIDER = 1.15;

/** A column’s width in letters as pixels, less what a cell leaves at its sides. */
const room = (characters: number): number => characters * 7 - 5;

/** The width of a column, in letters, that holds a head. */
const lettersOf = (name: string): number => Math.ceil((measureText(name, PIXELS, 'semibold') + 5) / 7);

/** Gives a row the height of its longest cell: LibreOffice and Gnumeric show no more than a line of one without. */
function raise(row: Row, columns: { width: number }[]): Row {
  const lines = row.map((cell, i) => {
    const value = cell && typeof cell === 'object' && 'value' in cell ? cell.value : null;
    return typeof value === 'string' ? wrapText(value, room(columns[i]!.width), PIXELS, 'regular', WIDER).length : 1;
  });
  const height = Math.max(1, ...lines) * LEAD + 3;
  return row.map((cell) => (cell && typeof cell === 'object' && 'value' in cell ? { ...cell, height } : cell));
}

/** A long text in a cell, which wraps. */
const text = (value: string): CellObject => ({ value, type: String, wrap: true, alignVertical: 'top' });
const head = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold', alignVertical: 'top' });

/** Facts, a fact to a row; numbers are number cells. */
function data({ facts, caveats }: Bundle, ledger: Ledger) {
  const { columns, rows } = factTable(facts, ledger, caveats);
  return {
    sheet: ledger.language.messages.files.sheets.data,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: Math.max(column.width, lettersOf(column.head)) })),
    data: [
      columns.map((column) => head(column.head)),
      ...rows.map((row): Row =>
        row.map((cell) =>
          typeof cell === 'string'
            ? text(cell)
            : cell === null
              ? null
              : { value: cell, type: Number, alignVertical: 'top' },
        ),
      ),
    ],
  };
}

/** What the data mean and where they are from, for whoever gets the sheet without the site. */
function notes(bundle: Bundle, ledger: Ledger) {
  const { notes: t, sheets } = ledger.language.messages.files;
  const units = [...new Set(bundle.facts.flatMap(({ unit }) => (unit ? ofMany(unit, ledger.language) : [])))];
  const line = (name: string, ...cells: (string | null)[]): Row => [
    head(name),
    ...cells.map((cell) => (cell === null ? null : text(cell))),
  ];
  return {
    sheet: sheets.notes,
    columns: [
      { width: 28 },
      { width: 64 },
      { width: 32 },
      { width: 20 },
      { width: 48 },
      { width: 64 },
      { width: 64 },
      { width: 32 },
    ],
    data: [
      line(t.title, bundle.title),
      line(bundle.kind === 'figure' ? t.indicator : t.contents, bundle.subtitle),
      ...(bundle.alt ? [line(t.shows, bundle.alt)] : []),
      ...(units.length > 0 ? [line(t.units, units.join('; '))] : []),
      line(t.asOf, formatPeriod(parsePeriod(site.edition), ledger.language)),
      line(t.address, bundle.address),
      line(t.licence, `${LICENCE.title} (${LICENCE.short}), ${LICENCE.url}`),
      [],
      ...(bundle.caveats.length > 0 ? [...bundle.caveats.map((caveat) => line(t.caveat, caveat)), []] : []),
      [t.source, t.title, t.publisher, t.published, t.address, t.kind, t.beware, t.licence].map(head),
      ...bundle.sources.map(({ id, title, publisher, published, address, note, beware, licence }) =>
        line(id, title, publisher, published, address, note, beware, licence),
      ),
      [],
      [head(t.fact), head(t.caveat)],
      ...bundle.facts.flatMap(({ id, caveat }) => (caveat ? [line(id, plain(caveat, ledger))] : [])),
    ],
  };
}

/** A spreadsheet of two sheets: the data, and their sources and caveats. The same bytes whenever it is made. */
export async function toXlsx(bundle: Bundle, ledger: Ledger): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [data(bundle, ledger), notes(bundle, ledger)].map((sheet) => ({
    ...sheet,
    data: sheet.data.map((row) => raise(row, sheet.columns)),
  }));
  const properties = {
    title: bundle.title,
    subject: bundle.subtitle,
    creator: site.name,
    rights: `${LICENCE.title} (${LICENCE.short}), ${LICENCE.url}. ${bundle.address}`,
    language: ledger.language.code,
    date: site.edition,
  };
  const given = [JSON.stringify(sheets), JSON.stringify(properties)];
  const made = books.get(...given);
  if (made) return made;
  const written = await writeExcelFile(sheets, { ...FONT, features: features(sheets, properties) }).toBuffer();
  // The writer dates its parts by the clock; packed again they are dated by the edition.
  return books.set(zip(unzipSync(written)), ...given);
}
