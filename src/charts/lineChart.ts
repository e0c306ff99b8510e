import { scaleLinear } from 'd3';
import { dodge } from './dodge.ts';
import { measureText } from './measureText.ts';
import { mark, type Certainty } from './mark.ts';
import { countryPaint, QUIET, RULE } from './paint.ts';
import { checkRows, RowError } from './rows.ts';
import {
  element,
  escape,
  group,
  HALO,
  isNarrow,
  label,
  line,
  numbers,
  polyline,
  segments,
  TEXT,
  type Drawing,
  type Frame,
} from './svg.ts';

export interface Point {
  fact: string;
  year: number;
  value: number;
  /** Not final in the source: drawn as a broken line. */
  provisional: boolean;
}

interface NamePosition {
  year: number;
  dy: number;
}

export interface Series {
  name: string;
  code: string;
  /** In order of years. */
  points: Point[];
  /** Where the name stands in each drawing: a year, and how far from the line (up is negative). */
  nameAt: { narrow: NamePosition; wide: NamePosition };
}

/** What a report claims, to be read against the line. */
export interface Claim extends Certainty {
  fact: string;
  code: string;
  /** Whether it has no year. */
  undated: boolean;
  value: number;
  formatted: string;
  /** What follows the value where there is room: its source. */
  source: string;
}

export interface LineChartOptions {
  years: [number, number];
  max: number;
  yearTicks: number[];
  /** Years that the text speaks of, marked by a hairline. */
  guides: number[];
  ticks: number[];
  formatTick: (tick: number) => string;
  /** Above the column of claims. */
  claimsTitle: string[];
}

/** How far from the end of the axis claims stand, by whether they have a year, and their labels. */
const [DATED, UNDATED, LABELS] = [14, 28, 42];
/** Room for half a year’s digits at the end of an axis that no claims stand beside. */
const ALONE = 24;

/** Lines that cross are told apart by more than their colours: shapes around a point, one for each line. */
const SHAPES = ['', 'm-4 -4h8v8h-8z', 'm0 -5l5 9h-10z'];

/** What a claim’s label says, which country’s it is too: on a phone there is no room for its source. */
const claimText = (claim: Claim, narrow: boolean): string =>
  [claim.code, claim.formatted, ...(narrow ? [] : [claim.source])].join(' ');

const claimsWidth = (claims: Claim[], narrow: boolean): number =>
  Math.max(...claims.map((claim) => measureText(claimText(claim, narrow), undefined, 'semibold')));

/** Yearly values as lines, their provisional ends broken; claims as marks at the right, joined to nothing. */
export function lineChart(series: Series[], claims: Claim[], options: LineChartOptions, frame: Frame): Drawing {
  const points = series.flatMap((each) => each.points);
  checkRows(
    points,
    (point) => [
      ['value', point.value],
      ['year', point.year],
    ],
    (point) => point.fact,
  );
  if (claims.length > 0)
    checkRows(
      claims,
      (claim) => [['value', claim.value]],
      (claim) => claim.fact,
    );
  for (const { name, points: own } of series)
    own.forEach((point, i) => {
      if (i > 0 && point.year <= own[i - 1]!.year)
        throw new RowError(
          `${point.fact}: expected years of ${name} in order, received ${point.year} after ${own[i - 1]!.year}`,
        );
    });

  const narrow = isNarrow(frame);
  const left = Math.max(...options.ticks.map((tick) => measureText(options.formatTick(tick)))) + 8;
  const aside = claims.length > 0 ? claimsWidth(claims, narrow) + LABELS + 6 : ALONE;
  const [top, bottom, right] = [narrow ? 60 : 34, 30, aside];
  const height = narrow ? 420 : 430;
  const x = scaleLinear(options.years, [left, frame.width - right]);
  const y = scaleLinear([0, options.max], [height - bottom, top]);
  const path = (of: Point[]) => polyline(of.map(({ year, value }) => [x(year), y(value)]));

  const rules = (stroke: string, of: number[]) =>
    segments(
      of.map((tick) => [left, y(tick), x.range()[1]!, y(tick)]),
      { stroke },
    );
  const grid = [
    rules(
      RULE,
      options.ticks.filter((tick) => tick !== 0),
    ),
    rules(
      QUIET,
      options.ticks.filter((tick) => tick === 0),
    ),
    ...options.ticks.map((tick) =>
      label(left - 6, y(tick) + 5, options.formatTick(tick), {
        fill: QUIET,
        'text-anchor': 'end',
        'data-exempt': 'axis',
      }),
    ),
  ];
  const guides = options.guides.map((year) =>
    line(x(year), top, x(year), height - bottom, { stroke: RULE, 'stroke-dasharray': '2 3' }),
  );
  const yearLabels = options.yearTicks.map((year) =>
    label(x(year), height - 8, String(year), { fill: QUIET, 'text-anchor': 'middle' }),
  );

  const lines = series.map(({ name, code, points: own, nameAt }, i) => {
    const paint = countryPaint(code);
    const stroke = { fill: 'none', stroke: paint, 'stroke-width': 2.5, 'stroke-linejoin': 'round' };
    const firm = own.filter((point) => !point.provisional);
    // The broken part begins at the last firm point, so that the line has no gap.
    const loose = own.some((point) => point.provisional)
      ? [...firm.slice(-1), ...own.filter((point) => point.provisional)]
      : [];
    const { year, dy } = narrow ? nameAt.narrow : nameAt.wide;
    const at = own.find((point) => point.year === year);
    if (!at) throw new RowError(`${name}: expected a year of the series for its name, received ${year}`);
    return group(
      { 'data-series': code },
      element('path', { d: path(firm), ...stroke }),
      loose.length > 0 ? element('path', { d: path(loose), ...stroke, 'stroke-dasharray': '5 4' }) : '',
      SHAPES[i]
        ? element('path', {
            d: own
              .filter((point) => options.yearTicks.includes(point.year))
              .map((point) => `M${numbers(x(point.year), y(point.value))}${SHAPES[i]}`)
              .join(''),
            fill: paint,
          })
        : '',
      // Nothing to see; for a reader who walks the marks a script makes one of each value here, to the pixel.
      group({
        fill: paint,
        'data-points': own
          .map((point) => `${point.fact} ${Math.round(x(point.year))} ${Math.round(y(point.value))}`)
          .join(' '),
      }),
      label(x(at.year), y(at.value) + dy, name, { fill: paint, 'font-weight': 600, 'text-anchor': 'middle', ...HALO }),
    );
  });

  const edge = x.range()[1]!;
  const heights = dodge(
    claims.map((claim) => y(claim.value)),
    20,
    top + 8,
    height - bottom,
  );
  const marks = claims.map((claim, i) => {
    const paint = countryPaint(claim.code);
    // Beside the axis, not on it: a claim is no point of a line.
    const at = edge + (claim.undated ? UNDATED : DATED);
    return group(
      { 'data-fact': claim.fact },
      line(at + 7, y(claim.value), edge + LABELS - 4, heights[i]!, { stroke: paint }),
      mark(at, y(claim.value), claim, paint),
      element(
        'text',
        { x: edge + LABELS, y: heights[i]! + 5, fill: paint },
        `${escape(claim.code)} `,
        element('tspan', { 'font-weight': 600 }, escape(claim.formatted)),
        narrow ? '' : ` ${escape(claim.source)}`,
      ),
    );
  });
  const title = options.claimsTitle.map((text, i) => label(edge + DATED - 8, 16 + i * 20, text, { fill: QUIET }));
  return {
    width: frame.width,
    height,
    body: group(TEXT, ...grid, ...guides, ...yearLabels, ...lines, ...title, ...marks),
  };
}
