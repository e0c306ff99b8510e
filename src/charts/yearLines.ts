import { dodge } from './dodge.ts';
import { linearScale, yearTicks } from './linearScale.ts';
import { disputedSigns, mark, type Certainty } from './mark.ts';
import { measureText } from './measureText.ts';
import { countryPaint, PAPER, QUIET, RULE } from './paint.ts';
import { checkRows, RowError } from './rows.ts';
import {
  element,
  group,
  HALO,
  isNarrow,
  label,
  line,
  numbers,
  polyline,
  TEXT,
  type Drawing,
  type Frame,
} from './svg.ts';

/** A year’s value of a country. */
export interface YearValue {
  fact: string;
  year: number;
  value: number;
  /** The value in words. */
  text: string;
  /** Not final in the source, or official and doubted by others. */
  doubt?: 'provisional' | 'contested' | undefined;
  /** Whether other sources give another value. */
  disputed?: boolean | undefined;
}

export interface YearLine {
  name: string;
  /** ISO code, for the colour and the shape. */
  code: string;
  /** In order of years; a year that is missing is a gap. */
  points: YearValue[];
}

/** What a report claims, to be read against the lines. */
export interface YearClaim extends Certainty {
  fact: string;
  code: string;
  value: number;
  text: string;
}

/** A vertical axis: round values, and how each is written. The highest carries the unit. */
export interface ValueTicks {
  ticks: number[];
  formatTick: (tick: number) => string;
  /** The highest tick with the unit. */
  top: string;
}

/** Where a value stands, in drawing units. */
export interface ValueSpot {
  fact: string;
  x: number;
  y: number;
}

export interface YearLinesDrawing extends Drawing {
  spots: ValueSpot[];
}

export interface YearLinesOptions extends ValueTicks {
  /** Whether each value has an element of its own for a pointer to meet; who draws often goes by `spots`. */
  bare?: boolean;
  years: [number, number];
  /** A year that all lines are set against, marked by a hairline. */
  base: number | null;
  /** Above the column of claims. */
  claimsTitle: string;
}

/** Lines that cross are told apart by more than their colours: a shape around some points, one for each country. */
const SHAPES: Record<string, string> = {
  KG: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  KZ: 'm0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z',
  RU: 'm-5 -1.5h3.5v-3.5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5z',
  TJ: 'm0 -5.5l5.5 9.5h-11z',
  TM: 'm0 5.5l5.5 -9.5h-11z',
  UZ: 'm-4 -4h8v8h-8z',
};
const DASHES = { provisional: '5 4', contested: '0.1 5' };
/** How far from the axis the marks of claims and their labels begin. */
const [MARKS, LABELS] = [10, 24];
/** How far from its value a ≠ stands, and how far from those of other lines. */
const [SIGN, SIGN_ROOM] = [15, 12];

/** A country’s own shape around a point; a circle for any other. */
export const countryShape = (code: string, x: number, y: number): string =>
  `M${numbers(x, y)}${SHAPES[code] ?? SHAPES.KG!}`;

/** The stretches of a line without a gap, each of one kind: firm, provisional or contested. */
function stretches(points: YearValue[]): { points: YearValue[]; doubt: YearValue['doubt'] }[] {
  const parts: { points: YearValue[]; doubt: YearValue['doubt'] }[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (!before || point.year - before.year > 1) return;
    const last = parts.at(-1);
    // A step is as firm as the less firm of its ends.
    const doubt = point.doubt ?? before.doubt;
    if (last && last.points.at(-1) === before && last.doubt === doubt) last.points.push(point);
    else parts.push({ points: [before, point], doubt });
  });
  return parts;
}

/** Whether a point is joined to none. */
const isAlone = (points: YearValue[], i: number): boolean =>
  points[i - 1]?.year !== points[i]!.year - 1 && points[i + 1]?.year !== points[i]!.year + 1;

/** The grid of a vertical axis: its lines, and its numbers to the left of `left`. */
function valueGrid(
  { ticks, formatTick, top }: ValueTicks,
  y: (tick: number) => number,
  left: number,
  right: number,
): string[] {
  const highest = ticks.at(-1)!;
  const rule = (tick: number) => `M${numbers(left, y(tick))}H${numbers(right)}`;
  const rules = (stroke: string, own: number[]) =>
    own.length > 0 ? element('path', { d: own.map(rule).join(''), fill: 'none', stroke }) : '';
  return [
    rules(
      RULE,
      ticks.filter((tick) => tick !== 0),
    ),
    rules(
      QUIET,
      ticks.filter((tick) => tick === 0),
    ),
    group(
      { fill: QUIET, 'data-exempt': 'axis' },
      ...ticks.map((tick) =>
        tick === highest
          ? label(0, y(tick) - 7, top, HALO)
          : label(left - 8, y(tick) + 5, formatTick(tick), { 'text-anchor': 'end' }),
      ),
    ),
  ];
}

/** The room that the numbers of a vertical axis take. */
const gridMargin = ({ ticks, formatTick }: ValueTicks): number =>
  Math.max(...ticks.slice(0, -1).map((tick) => measureText(formatTick(tick)))) + 8;

/** Yearly values of countries as lines from what a reader chose; gaps are gaps. */
export function yearLines(
  lines: YearLine[],
  claims: YearClaim[],
  options: YearLinesOptions,
  frame: Frame,
): YearLinesDrawing {
  checkRows(
    lines.flatMap(({ points }) => points),
    (point) => [
      ['value', point.value],
      ['year', point.year],
    ],
    (point) => point.fact,
  );
  for (const { name, points } of lines)
    points.forEach(({ fact, year }, i) => {
      if (i > 0 && year <= points[i - 1]!.year)
        throw new RowError(
          `${fact}: expected years of ${name} in order, received ${year} after ${points[i - 1]!.year}`,
        );
    });

  const narrow = isNarrow(frame);
  const nameOf = ({ name, code }: YearLine) => (narrow ? code : name);
  const width = (text: string) => measureText(text, undefined, 'semibold');
  const names = Math.max(...lines.map((each) => width(nameOf(each)))) + 12;
  // Beside a single country’s line a claim needs no name.
  const claimText = ({ code, text }: YearClaim) => (lines.length > 1 ? `${code} ${text}` : text);
  const aside = claims.length > 0 ? Math.max(...claims.map((claim) => width(claimText(claim)))) + LABELS + 4 : 0;
  const [left, top, bottom] = [gridMargin(options), claims.length > 0 ? 44 : 28, 30];
  const edge = frame.width - names - aside;
  const height = narrow ? 380 : 420;
  const [from, to] = options.years;
  const x = linearScale(options.years, [left + 6, edge - 6]);
  const { ticks } = options;
  const y = linearScale([ticks[0]!, ticks.at(-1)!], [height - bottom, top]);

  const years = yearTicks(from, to, narrow ? 3 : 7);
  const yearLabels = group(
    { fill: QUIET, 'text-anchor': 'middle' },
    ...years.map((year) => label(x(year), height - 6, String(year))),
  );
  const base =
    options.base === null
      ? ''
      : line(x(options.base), top, x(options.base), height - bottom, { stroke: QUIET, 'stroke-dasharray': '2 3' });

  const path = (points: YearValue[]) => polyline(points.map(({ year, value }) => [x(year), y(value)]));
  // A line that ends long before the axis has its name where it ends.
  const endsEarly = ({ points }: YearLine) => points.at(-1)!.year < to - (to - from) * 0.15;
  const atEdge = lines.filter((each) => !endsEarly(each));
  const heights = dodge(
    atEdge.map(({ points }) => y(points.at(-1)!.value)),
    20,
    top,
    height - bottom,
  );
  /** Where a value's ≠ stands: above it, or below where another line's value of that year lies in the way. */
  const signY = ({ code }: YearLine, { year, value }: YearValue): number => {
    const [above, below] = [y(value) - SIGN, y(value) + SIGN];
    const others = lines
      .filter((other) => other.code !== code)
      .flatMap(({ points }) => points.filter((point) => point.year === year).map((point) => y(point.value)));
    const isFree = (at: number) => others.every((other) => Math.abs(other - at) > SIGN_ROOM);
    return !isFree(above) && isFree(below) && below < height - bottom - SIGN_ROOM ? below : above;
  };
  const drawn = lines.map((each) => {
    const { code, points } = each;
    const paint = countryPaint(code);
    const last = points.at(-1)!;
    const shaped = points.filter(
      (point, i) => years.includes(point.year) || i === points.length - 1 || isAlone(points, i),
    );
    const [endX, endY] = [x(last.year), y(last.value)];
    const labelY = heights[atEdge.indexOf(each)];
    const name =
      labelY === undefined
        ? label(endX + 10, endY - 8, nameOf(each), { fill: paint, 'font-weight': 600, ...HALO })
        : (edge - endX > 14 || Math.abs(labelY - endY) > 4
            ? line(endX + 7, endY, edge + 6, labelY, { stroke: RULE })
            : '') + label(edge + 9, labelY + 5, nameOf(each), { fill: paint, 'font-weight': 600, ...HALO });
    return group(
      { 'data-series': code },
      ...stretches(points).map((part) =>
        element('path', {
          d: path(part.points),
          fill: 'none',
          stroke: paint,
          'stroke-width': part.doubt === 'contested' ? 3 : 2.5,
          'stroke-linejoin': 'round',
          'stroke-linecap': part.doubt === 'contested' ? 'round' : null,
          'stroke-dasharray': part.doubt && DASHES[part.doubt],
        }),
      ),
      ...[false, true].map((isDoubted) => {
        const own = shaped.filter(({ doubt }) => Boolean(doubt) === isDoubted);
        if (own.length === 0) return '';
        const d = own.map(({ year, value }) => countryShape(code, x(year), y(value))).join('');
        return element(
          'path',
          isDoubted ? { d, fill: PAPER, stroke: paint, 'stroke-width': 1.75 } : { d, fill: paint },
        );
      }),
      // Nothing to see; whoever walks the marks finds each value here.
      ...(options.bare ? [] : points).map(({ year, value, fact }) =>
        element('circle', {
          class: 'point',
          cx: x(year),
          cy: y(value),
          r: 6,
          fill: paint,
          'fill-opacity': 0,
          'data-fact': fact,
        }),
      ),
      name,
    );
  });

  // In one piece, since they are many and all alike.
  const signs = disputedSigns(
    ...lines.flatMap((each) =>
      each.points
        .filter(({ disputed }) => disputed)
        .map((point): [number, number] => [x(point.year), signY(each, point)]),
    ),
  );

  const column = edge + names;
  const spread = dodge(
    claims.map(({ value }) => y(value)),
    20,
    top + 8,
    height - bottom,
  );
  const beside = claims.map((claim, i) => {
    const paint = countryPaint(claim.code);
    return group(
      { 'data-fact': claim.fact },
      line(column + MARKS + 7, y(claim.value), column + LABELS - 3, spread[i]!, { stroke: paint }),
      mark(column + MARKS, y(claim.value), claim, paint),
      label(column + LABELS, spread[i]! + 5, claimText(claim), { fill: paint, 'font-weight': 600 }),
    );
  });
  const title =
    claims.length > 0 ? label(frame.width, 14, options.claimsTitle, { fill: QUIET, 'text-anchor': 'end' }) : '';
  const spots = lines.flatMap(({ points }) =>
    points.map(({ fact, year, value }) => ({ fact, x: x(year), y: y(value) })),
  );
  return {
    width: frame.width,
    height,
    spots,
    body: group(TEXT, ...valueGrid(options, y, left, edge), yearLabels, base, ...drawn, signs, title, ...beside),
  };
}
