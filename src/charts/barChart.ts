import { scaleLinear } from 'd3';
import { diamond, isCertain, type Certainty } from './mark.ts';
import { measureText, wrapText } from './measureText.ts';
import { countryPaint, PAPER, QUIET, RULE } from './paint.ts';
import { checkCountries, checkRows, RowError } from './rows.ts';
import {
  element,
  group,
  HALO,
  isNarrow,
  label,
  line,
  LINE_HEIGHT,
  TEXT,
  type Attributes,
  type Drawing,
  type Frame,
} from './svg.ts';

export interface BarRow extends Certainty {
  fact: string;
  label: string;
  /** ISO code of the country whose colour the bar has; ink without one. */
  code?: string;
  /** From zero to here; of a range, its lower end. */
  value: number;
  /** The upper end of a range: the part between is drawn hollow. */
  high?: number;
  /** The value in words. */
  formatted: string;
  /** What a reference series, or our arithmetic, sets beside it. */
  reference?: { value: number; formatted: string; mark: { 'data-fact': string } | { 'data-derived': string } };
}

export interface BarChartOptions {
  /** Both ends of the axis; one of them is zero. */
  domain: [number, number];
  ticks: number[];
  formatTick: (tick: number) => string;
}

const THICK = 22;
/** Room for half a tick’s words at either end of the axis. */
const INSET = 14;

/** Filled where the source is sure, dotted without a sure date, hollow where the source itself is unsure. */
function barStyle(row: BarRow, paint: string): Attributes {
  if (row.dotted)
    return { fill: paint, 'fill-opacity': 0.3, stroke: paint, 'stroke-width': 1.5, 'stroke-dasharray': '1.5 3' };
  return isCertain(row) ? { fill: paint } : { fill: PAPER, stroke: paint, 'stroke-width': 1.5 };
}

/** One bar; beyond a floor an arrow, before a ceiling a soft end, between the ends of a range a hollow part. */
function bar(row: BarRow, from: number, to: number, high: number | null, y: number): string {
  const paint = row.code ? countryPaint(row.code) : 'currentColor';
  const away = Math.sign(to - from) || 1;
  const part = (start: number, end: number, style: Attributes) =>
    element('rect', { x: Math.min(start, end), y, width: Math.max(Math.abs(end - start), 1), height: THICK, ...style });
  const open = (start: number, end: number) =>
    part(start, end, { fill: PAPER, stroke: paint, 'stroke-width': 1.5, 'stroke-dasharray': '3 3' });
  if (high !== null) return part(from, to, barStyle(row, paint)) + open(to, high);
  if (row.certainty === 'ceiling') {
    const soft = to - away * Math.min(16, Math.abs(to - from));
    return part(from, soft, barStyle(row, paint)) + open(soft, to);
  }
  const arrow = `M${Math.round(to)} ${y + THICK / 2}h${away * 16}m${away * -6} -5l${away * 6} 5l${away * -6} 5`;
  const beyond =
    row.certainty === 'floor' ? element('path', { d: arrow, fill: 'none', stroke: paint, 'stroke-width': 2 }) : '';
  return part(from, to, barStyle(row, paint)) + beyond;
}

/** Amounts of one measure from a common zero, in the order given. No total is drawn. */
export function barChart(rows: BarRow[], options: BarChartOptions, frame: Frame): Drawing {
  checkRows(
    rows,
    (row) => [['value', row.value]],
    (row) => row.fact,
  );
  checkCountries(
    rows,
    (row) => row.code,
    (row) => row.fact,
  );
  const reversed = rows.filter((row) => row.high !== undefined && row.high <= row.value);
  if (reversed.length > 0)
    throw new RowError(
      reversed
        .map((row) => `${row.fact}: expected a range whose high is above its low, received ${row.value} to ${row.high}`)
        .join('\n'),
    );

  // A single bar has its name above it: a column for one name would take its room.
  const narrow = isNarrow(frame) || rows.length === 1;
  const [low, high] = options.domain;
  const back = low < 0;
  const column = Math.min(220, Math.max(...rows.map((row) => measureText(row.label, undefined, 'semibold'))));
  const names = narrow ? 0 : column + 16;
  const valueWidth = (row: BarRow) =>
    measureText(row.formatted, undefined, 'semibold') + (row.certainty === 'floor' ? 36 : 16);
  // The axis is as long as it can be with every value’s words still inside the drawing.
  const room = frame.width - names - INSET - 2;
  const longest = Math.min(
    room - INSET,
    ...rows.map((row) => ((room - valueWidth(row)) * (high - low)) / Math.max(1e-9, Math.abs(row.high ?? row.value))),
  );
  const x = scaleLinear(
    options.domain,
    back ? [frame.width - INSET - longest, frame.width - INSET] : [names + INSET, names + INSET + longest],
  );

  const top = 30;
  let y = top;
  const body = rows.map((row) => {
    const lines = wrapText(row.label, narrow ? frame.width - INSET - 8 : column + 4, undefined, 'semibold');
    const paint = row.code ? countryPaint(row.code) : 'currentColor';
    const start = y + (narrow ? lines.length * LINE_HEIGHT + 12 : 10);
    const texts = lines.map((text, i) =>
      label(
        narrow && !back ? INSET + 8 : 0,
        narrow ? y + (i + 1) * LINE_HEIGHT : start + 16 + (i - (lines.length - 1) / 2) * LINE_HEIGHT,
        text,
        { 'font-weight': 600, fill: paint, ...HALO },
      ),
    );
    const [from, to] = [x(0), x(row.value)];
    const end = row.high === undefined ? to : x(row.high);
    const gap = (row.certainty === 'floor' ? 24 : 8) * (back ? -1 : 1);
    const value = label(end + gap, start + 16, row.formatted, {
      'font-weight': 600,
      'text-anchor': back ? 'end' : null,
      ...HALO,
    });
    const { reference } = row;
    const beside = reference
      ? group(
          reference.mark,
          diamond(x(reference.value), start + THICK + 14, paint),
          label(x(reference.value) + (back ? -11 : 11), start + THICK + 19, reference.formatted, {
            fill: QUIET,
            'text-anchor': back ? 'end' : null,
            ...HALO,
          }),
        )
      : '';
    y = start + THICK + (reference ? 34 : 10);
    return group(
      {},
      ...texts,
      group({ 'data-fact': row.fact }, bar(row, from, to, row.high === undefined ? null : end, start), value),
      beside,
    );
  });
  const axis = options.ticks.map((tick) => {
    const text = options.formatTick(tick);
    const half = measureText(text) / 2 + 3;
    const at = Math.max(half, Math.min(frame.width - half, x(tick)));
    return (
      line(x(tick), top - 8, x(tick), y, { stroke: tick === 0 ? QUIET : RULE }) +
      label(at, top - 14, text, { fill: QUIET, 'text-anchor': 'middle', 'data-exempt': 'axis' })
    );
  });
  return { width: frame.width, height: Math.ceil(y + 4), body: group(TEXT, ...axis, ...body) };
}
