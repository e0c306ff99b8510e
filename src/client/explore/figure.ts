/** What stands around a drawing, made from what is shown: title, measure, description, caveats, source, table. */
import { escape } from '../../charts/svg.ts';
import { fillWords, type ExploreData } from './data.ts';
import { yearsText, type Selection, type ShownLine, type ShownPoint } from './selection.ts';
import { defaultState, formatState } from './state.ts';

export interface FigureTexts {
  title: string;
  /** What is shown: measure, countries and years, whatever editors found in it. */
  what: string;
  subtitle: string;
  /** For those who do not see the drawing. */
  alt: string;
  caveats: string[];
  source: string;
}

/** "Kyrgyzstan, Tajikistan and Uzbekistan" */
function listOf(items: string[], and: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)!}`;
}

/** The years of points as spans: "1993–1996, 2023". */
function spansOf(points: ShownPoint[]): string {
  const spans: [number, number][] = [];
  for (const { year } of points) {
    const last = spans.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** Each caveat once, with the countries and years that it is of where it is not of most. */
function ownCaveats(lines: ShownLine[], { caveats, words }: ExploreData): string[] {
  const all = lines.flatMap(({ points }) => points).length;
  return caveats.flatMap((text, i) => {
    const having = lines
      .map(({ name, points }) => ({ name, points: points.filter(({ caveat }) => caveat === i) }))
      .filter(({ points }) => points.length > 0);
    const count = having.flatMap(({ points }) => points).length;
    if (count === 0) return [];
    // What has no such caveat is doubtful in another way, which its own says.
    const of = having.map(({ name, points }) => `${name} ${spansOf(points)}`).join('; ');
    return [count > all * 0.75 ? text : fillWords(words.caveatOf, { of, caveat: text })];
  });
}

const hasGap = ({ points }: ShownLine): boolean =>
  points.some(({ year }, i) => i > 0 && year - points[i - 1]!.year > 1);

export function textsOf({ state, lines, claims }: Selection, data: ExploreData): FigureTexts {
  const { words } = data;
  const years = yearsText(state);
  const points = lines.flatMap((line) => line.points);
  const every = lines.length === data.countries.length && lines.length > 1;
  const places = listOf(
    lines.map(({ name }) => name),
    words.and,
  );
  const measure = data.label;
  const what = fillWords(every || lines.length === 0 ? words.titleAll : words.title, { measure, places, years });
  const unit = state.base === null ? data.unit : fillWords(words.index, { year: state.base, unit: data.unit });
  // What editors found in their choice is said of no other.
  const finding = formatState(state) === formatState(defaultState(data)) ? data.finding : undefined;
  const title = finding ?? what;
  const alt = lines
    .map(({ name, points: own }) => {
      const [first, last] = [own[0]!, own.at(-1)!];
      const most = own.reduce((highest, point) => (point.value > highest.value ? point : highest));
      const values = { place: name, first: first.text, from: first.year, last: last.text, to: last.year };
      return fillWords(first === last ? words.altOne : words.alt, { ...values, most: most.text, in: most.year });
    })
    .join(' ');
  const claimed = claims.map(({ code, text, source }) => `${code} ${text} (${source})`).join('; ');
  const isLine = state.view === 'line';
  // A table says it in words, beside the value.
  const marked = (doubt: ShownPoint['doubt']) =>
    state.view !== 'table' && points.some((point) => point.doubt === doubt);
  const caveats = [
    ...ownCaveats(lines, data),
    ...(state.base === null ? [] : [words.computed]),
    ...(marked('provisional') ? [isLine ? words.provisionalLine : words.provisional] : []),
    ...(marked('contested') ? [isLine ? words.contestedLine : words.contested] : []),
    ...(points.some(({ disputed }) => disputed) ? [words.disputed] : []),
    ...(isLine && lines.some(hasGap) ? [words.gaps] : []),
    ...(state.view === 'map' ? [points.some(({ value }) => value < 0) ? words.mapBelow : words.mapArea] : []),
    ...(claims.length > 0 ? [fillWords(words.claimed, { claims: claimed })] : []),
  ];
  return {
    title,
    what,
    subtitle: (finding === undefined ? '' : `${what}. `) + unit[0]!.toUpperCase() + unit.slice(1),
    alt: `${title}. ${alt}${claimed ? ` ${fillWords(words.claimed, { claims: claimed })}` : ''}`,
    caveats,
    source: claims.length > 0 ? data.claimsSource : data.source,
  };
}

/** A value in a cell, with what is to be known of it. */
function cellOf(point: ShownPoint, isIndex: boolean, links: boolean, { words }: ExploreData): string {
  const of = isIndex ? 'data-derived="index"' : `data-fact="${escape(point.fact)}"`;
  const value = `<data value="${point.value}" ${of}>${escape(point.text)}</data>`;
  const linked = links ? `<a href="${escape(point.to)}">${value}</a>` : value;
  const doubt = point.doubt ? ` <small>${escape(words[`${point.doubt}Mark`])}</small>` : '';
  const disputed = point.disputed ? ` <span title="${escape(words.disputedMark)}">≠</span>` : '';
  return linked + disputed + doubt;
}

/** The same as the drawing, as a table: years down, countries across, claims at the end. @param links whether values lead to their facts */
export function tableOf({ state, lines, claims }: Selection, data: ExploreData, links: boolean): string {
  const { words } = data;
  const none = `<td class="none">${escape(words.noValue)}</td>`;
  const shown = lines.flatMap(({ points }) => points.map(({ year }) => year));
  if (shown.length === 0) return '';
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  const row = (head: string, cells: (string | null)[]) =>
    `<tr><th scope="row">${head}</th>${cells
      .map((cell, i) => (cell === null ? none : `<td data-head="${escape(lines[i]!.name)}">${cell}</td>`))
      .join('')}</tr>`;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) =>
    row(
      String(year),
      lines.map(({ points }) => {
        const point = points.find((each) => each.year === year);
        return point ? cellOf(point, state.base !== null, links, data) : null;
      }),
    ),
  );
  const claimed = claims.map(({ code, text, value, source, year, fact, to }) => {
    const held = `<data value="${value}" data-fact="${escape(fact)}">${escape(text)}</data>`;
    const cell = links ? `<a href="${escape(to)}">${held}</a>` : held;
    const head =
      year === null ? fillWords(words.undatedClaim, { source }) : fillWords(words.datedClaim, { source, year });
    return row(
      escape(head),
      lines.map((each) => (each.code === code ? cell : null)),
    );
  });
  const heads = [words.year, ...lines.map(({ name }) => name)].map((name) => `<th scope="col">${escape(name)}</th>`);
  return `<table data-by="cell"><caption class="visually-hidden">${escape(textsOf({ state, lines, claims, notices: [] }, data).what)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${years.join('')}${claimed.join('')}</tbody></table>`;
}
