import { scaleLinear } from 'd3';
import { measureText, wrapText } from './measureText.ts';
import { diamond, isCertain, mark, type Certainty } from './mark.ts';
import { countryPaint, INK, PAPER, QUIET, RULE } from './paint.ts';
import { checkCountries, checkRows, checkShares } from './rows.ts';
import { group, HALO, isNarrow, label, line, LINE_HEIGHT, TEXT, type Drawing, type Frame } from './svg.ts';

export interface DotRow extends Certainty {
  /** The fact that is drawn. */
  fact: string;
  /** Who says it, and of when. */
  label: string;
  /** A share of at least 0, on the axis. */
  value: number;
  /** The value in words. */
  formatted: string;
  /** Whether it is a reference series’ value, not a report’s. */
  reference: boolean;
}

export interface DotGroup {
  name: string;
  /** ISO code of the country whose colour it has; ink without one. */
  code?: string;
  rows: DotRow[];
}

export interface DotPlotOptions {
  /** The end of the axis. */
  max: number;
  ticks: number[];
  formatTick: (tick: number) => string;
}

/** Where the rows’ labels begin at least: beside the countries’ names, or on a phone off the axis. */
const [NAMES, INDENT] = [118, 10];

/**
 * All estimates of a share, one dot each, in groups of a country. No line joins them and
 * nothing is averaged.
 */
export function dotPlot(groups: DotGroup[], options: DotPlotOptions, frame: Frame): Drawing {
  const rows = groups.flatMap((each) => each.rows);
  checkRows(
    rows,
    (row) => [['value', row.value]],
    (row) => row.fact,
  );
  checkShares(
    rows,
    (row) => row.value,
    (row) => row.fact,
  );
  checkCountries(
    groups,
    (group) => group.code,
    (group) => group.rows[0]!.fact,
  );

  const narrow = isNarrow(frame);
  const names = Math.max(NAMES, ...groups.map(({ name }) => measureText(name, undefined, 'semibold') + 10));
  const left = narrow ? 1 : names + Math.max(...rows.map((row) => measureText(row.label))) + 14;
  // The axis is as long as it can be with every value’s words still inside the drawing.
  const room = ({ value, formatted }: DotRow) =>
    ((frame.width - left - 14 - measureText(formatted, undefined, 'semibold')) * options.max) / Math.max(value, 1);
  const x = scaleLinear([0, options.max], [left, left + Math.min(frame.width - left - 20, ...rows.map(room))]);
  const top = 34;

  let y = top;
  const body: string[] = [];
  for (const { name, code, rows: own } of groups) {
    const paint = code ? countryPaint(code) : INK;
    y += 24;
    body.push(label(narrow ? INDENT : 0, narrow ? y : y + 6, name, { 'font-weight': 600, fill: paint, ...HALO }));
    if (!narrow) y -= 16;
    for (const row of own) {
      const lines = wrapText(row.label, narrow ? frame.width - INDENT : left);
      const start = y;
      y += lines.length * LINE_HEIGHT + (narrow ? 2 : 8);
      const middle = narrow ? y + 14 : start + 8 + (lines.length * LINE_HEIGHT) / 2;
      const texts = lines.map((text, i) =>
        label(narrow ? INDENT : names, start + (i + 1) * LINE_HEIGHT + (narrow ? 0 : 3), text, {
          fill: QUIET,
          ...HALO,
        }),
      );
      const dot = row.reference
        ? diamond(x(row.value), middle, paint, isCertain(row) ? {} : { fill: PAPER })
        : mark(x(row.value), middle, row, paint);
      body.push(
        group(
          { 'data-fact': row.fact },
          ...texts,
          line(x(0), middle, x(row.value) - 7, middle, {
            stroke: paint,
            'stroke-width': 1.5,
            'stroke-dasharray': row.dotted ? '1.5 3' : null,
          }),
          dot,
          label(x(row.value) + 12, middle + 5, row.formatted, { 'font-weight': 600, ...HALO }),
        ),
      );
      if (narrow) y += 34;
    }
    y += 14;
  }

  const axis = options.ticks.map(
    (tick) =>
      line(x(tick), top - 8, x(tick), y - 8, { stroke: tick === 0 ? QUIET : RULE }) +
      label(x(tick), top - 14, options.formatTick(tick), {
        fill: QUIET,
        'text-anchor': narrow && tick === 0 ? 'start' : 'middle',
        'data-exempt': 'axis',
      }),
  );
  return { width: frame.width, height: Math.ceil(y), body: group(TEXT, ...axis, ...body) };
}
