import { scaleLinear } from 'd3';
import { measureText } from './measureText.ts';
import { diamond } from './mark.ts';
import { countryPaint, QUIET, RULE } from './paint.ts';
import { checkCountries, checkRows } from './rows.ts';
import {
  element,
  escape,
  group,
  HALO,
  isNarrow,
  label,
  line,
  segments,
  TEXT,
  type Attributes,
  type Drawing,
  type Frame,
} from './svg.ts';

export interface ArrowRow {
  name: string;
  code: string;
  from: { fact: string; value: number; formatted: string };
  to: { fact: string; value: number; formatted: string };
  /** The change, computed by us, in words. */
  change: string;
  /** What a reference series says of either level, where it differs. */
  references?: { fact: string; value: number; formatted: string; short: string }[];
}

export interface ArrowPlotOptions {
  domain: [number, number];
  ticks: number[];
  formatTick: (tick: number) => string;
  fromLabel: string;
  toLabel: string;
  /** What lies to the left and right of zero. */
  below: string;
  above: string;
}

/** A level before and after, an arrow for each row, on one axis with a strong zero. */
export function arrowPlot(rows: ArrowRow[], options: ArrowPlotOptions, frame: Frame): Drawing {
  checkRows(
    rows,
    (row) => [
      [options.fromLabel, row.from.value],
      [options.toLabel, row.to.value],
    ],
    (row) => row.to.fact,
  );
  checkCountries(
    rows,
    (row) => row.code,
    (row) => row.to.fact,
  );

  const narrow = isNarrow(frame);
  const [left, right] = narrow ? [24, 24] : [150, 40];
  const x = scaleLinear(options.domain, [left, frame.width - right]);
  // The years stand above the first arrow only, and only there they need room.
  const [top, step, years] = narrow ? [56, 96, 22] : [64, 82, 0];
  const height = top + years + rows.length * step + 6;

  const rules = (isZero: boolean, attributes: Attributes) =>
    segments(
      options.ticks
        .filter((tick) => (tick === 0) === isZero)
        .map((tick) => [x(tick), top - 12, x(tick), height - 8] as const),
      attributes,
    );
  const axis = [
    rules(false, { stroke: RULE }),
    rules(true, { stroke: 'currentColor', 'stroke-width': 2 }),
    ...options.ticks.map((tick) =>
      label(x(tick), top - 18, options.formatTick(tick), {
        fill: QUIET,
        'text-anchor': 'middle',
        'data-exempt': 'axis',
      }),
    ),
  ];
  const sides = [
    label(x(0) - 8, 16, options.below, { 'text-anchor': 'end', 'font-weight': 600 }),
    label(x(0) + 8, 16, options.above, { 'font-weight': 600 }),
  ];

  const arrows = rows.map((row, i) => {
    const paint = countryPaint(row.code);
    const start = top + i * step + (i > 0 ? years : 0);
    const y = start + (narrow ? 56 + (i === 0 ? years : 0) : 46);
    const [from, to] = [x(row.from.value), x(row.to.value)];
    const head = `M${Math.round(to + 9)} ${y - 6}L${Math.round(to)} ${y}L${Math.round(to + 9)} ${y + 6}z`;
    const name = element(
      'text',
      { y: narrow ? start + 20 : y, ...HALO },
      element('tspan', { x: 0, 'font-weight': 600, fill: paint }, escape(row.name)),
      element(
        'tspan',
        {
          x: narrow ? null : 0,
          dx: narrow ? 10 : null,
          dy: narrow ? null : 20,
          fill: QUIET,
          'data-derived': 'difference',
        },
        escape(row.change),
      ),
    );
    const references = (row.references ?? []).map((each) =>
      referenceMark(each, x(each.value), y + 18, x(0), paint, frame),
    );
    const above = (at: number, text: string, weight: number | null) =>
      label(at, y - 13, text, { 'font-weight': weight, 'text-anchor': 'middle', ...HALO });
    return [
      line(left, y, frame.width - right, y, { stroke: RULE }),
      name,
      line(from, y, to + 8, y, { stroke: paint, 'stroke-width': 3 }),
      ...references,
      group(
        { 'data-fact': row.from.fact },
        line(from, y - 8, from, y + 8, { stroke: paint, 'stroke-width': 3 }),
        above(from, row.from.formatted, null),
      ),
      group({ 'data-fact': row.to.fact }, element('path', { d: head, fill: paint }), above(to, row.to.formatted, 600)),
      i === 0
        ? label(from, y - 33, options.fromLabel, { fill: QUIET, 'text-anchor': 'middle', ...HALO }) +
          label(to, y - 33, options.toLabel, { fill: QUIET, 'text-anchor': 'middle', ...HALO })
        : '',
    ].join('');
  });
  return { width: frame.width, height, body: group(TEXT, ...axis, ...sides, ...arrows) };
}

/** A diamond and its words, on the side of it where they fit and do not cross zero; on a phone the value alone. */
function referenceMark(
  reference: NonNullable<ArrowRow['references']>[number],
  x: number,
  y: number,
  zero: number,
  paint: string,
  frame: Frame,
): string {
  const caption = isNarrow(frame) ? reference.short : reference.formatted;
  const reach = 11 + measureText(caption);
  const free = (side: 1 | -1) =>
    x + side * reach > 0 && x + side * reach < frame.width && (x - zero) * (x + side * reach - zero) > 0;
  const side = free(1) || !free(-1) ? 1 : -1;
  const text = label(x + side * 11, y + 5, caption, { fill: QUIET, 'text-anchor': side > 0 ? null : 'end', ...HALO });
  return group({ 'data-fact': reference.fact }, diamond(x, y, paint), text);
}
