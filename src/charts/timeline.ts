import { scaleLinear } from 'd3';
import { measureText } from './measureText.ts';
import { countryPaint, PAPER, QUIET, RULE } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { checkCountries, checkSpans, checkTexts } from './rows.ts';
import { element, escape, group, HALO, isNarrow, label, line, LINE_HEIGHT, TEXT, type Attributes, type Drawing, type Frame } from './svg.ts';

export interface TimelineRow {
  fact: string;
  label: string;
  /** The date in words, as exactly as the source gives it. */
  when: string;
  /** From the start to the end of the day, month, year or span, in years with fractions; null without a date. */
  span: [start: number, end: number] | null;
  precision: 'day' | 'month' | 'year' | 'span' | 'undated';
  /** Whether the date is an inference of ours. */
  dotted: boolean;
  /** Announced, due or demanded: it had not happened when the source wrote. */
  planned: boolean;
}

export interface Lane {
  name: string;
  code?: string;
  /** What the figure’s controls choose lanes by; rows they choose by whether they are planned. */
  tag?: string;
  rows: TimelineRow[];
}

export interface TimelineOptions {
  years: [number, number];
  ticks: number[];
}

/** The column for what has no date, and the key above all. */
const [UNDATED, KEY_STEP] = [64, 24];

/** A day is a dot, a month a short bar, a year or a span as long as it is. */
function markOf({ precision, dotted, planned }: Pick<TimelineRow, 'precision' | 'dotted' | 'planned'>, x1: number, x2: number, y: number, paint: string): string {
  const style: Attributes = dotted
    ? { fill: planned ? PAPER : paint, 'fill-opacity': planned ? null : 0.3, stroke: paint, 'stroke-width': 1.5, 'stroke-dasharray': '1.5 2.5' }
    : { fill: planned ? PAPER : paint, stroke: paint, 'stroke-width': planned ? 1.5 : 1 };
  if (precision === 'day' || precision === 'undated') return element('circle', { cx: Math.round((x1 + x2) / 2), cy: y, r: 5.5, ...style });
  const width = precision === 'month' ? 6 : Math.max(8, x2 - x1);
  return element('rect', { x: precision === 'month' ? Math.round((x1 + x2) / 2) - 3 : x1, y: y - 6, width, height: 12, ...style });
}

/** What the marks mean: the date’s precision by shape, its sureness by outline. */
function key(frame: Frame): { svg: string; height: number } {
  const items: [words: string, mark: Pick<TimelineRow, 'precision' | 'dotted' | 'planned'>][] = [
    ['day', { precision: 'day', dotted: false, planned: false }],
    ['month', { precision: 'month', dotted: false, planned: false }],
    ['year or years', { precision: 'year', dotted: false, planned: false }],
    ['date inferred', { precision: 'year', dotted: true, planned: false }],
    ['announced, not done', { precision: 'year', dotted: false, planned: true }],
  ];
  let [x, y] = [0, 4];
  const svg = items.map(([words, mark]) => {
    const width = 32 + measureText(words);
    if (x + width > frame.width) [x, y] = [0, y + KEY_STEP];
    const at = x;
    x += width + 12;
    return markOf(mark, at, at + 22, y + 8, QUIET) + label(at + 28, y + 13, words, { fill: QUIET });
  });
  return { svg: group({}, ...svg), height: y + KEY_STEP + 4 };
}

/** Events and rules on one axis of years, in lanes; what has no date stands beside the axis. */
export function timeline(lanes: Lane[], { years, ticks }: TimelineOptions, frame: Frame): Drawing {
  const rows = lanes.flatMap((lane) => lane.rows);
  checkTexts(rows, (row) => [['label', row.label], ['when', row.when]], (row) => row.fact);
  checkSpans(rows, (row) => row.span, (row) => row.fact);
  checkCountries(lanes, (lane) => lane.code, (lane) => lane.rows[0]?.fact ?? lane.name);

  const narrow = isNarrow(frame);
  const undated = rows.some((row) => row.span === null);
  const end = frame.width - (undated ? UNDATED : 6);
  const x = scaleLinear(years, [6, end]);
  const legend = key(frame);
  const start = legend.height + 24;
  let y = start;

  const body = lanes.map((lane) => {
    const paint = lane.code ? countryPaint(lane.code) : 'currentColor';
    const head = line(0, y + 8, frame.width, y + 8, { stroke: QUIET, 'stroke-width': 1 }) + label(0, y + 30, lane.name, { 'font-weight': 600, fill: paint });
    y += 40;
    const drawn = lane.rows.map((row) => {
      const [x1, x2] = row.span ? [Math.round(x(row.span[0])), Math.round(x(row.span[1]))] : [frame.width - UNDATED / 2, frame.width - UNDATED / 2];
      const middle = Math.round((x1 + x2) / 2);
      const [left, right] = [Math.min(x1, middle - 6), Math.max(x2, x1 + 8, middle + 6)];
      const full = measureText(row.label) + measureText(row.when) + 14;
      const beside = !narrow && (frame.width - right - 10 >= full ? 'right' : left - 10 >= full ? 'left' : null);
      // A row is drawn from its own top, so that rows differ in little and weigh little.
      let words: string;
      let down = 0;
      if (beside) {
        words = element('text', { x: beside === 'right' ? right + 8 : left - 8, y: 16, 'text-anchor': beside === 'left' ? 'end' : null },
          escape(row.label), element('tspan', { dx: 7, fill: QUIET }, escape(row.when)));
      } else {
        const text = paragraph(row.label, 0, 0, frame.width);
        down = text.height;
        // The date stands beside its mark, on the side that has room; where neither has, between label and mark.
        const needed = measureText(row.when) + 10;
        const side = frame.width - right >= needed ? 'right' : left >= needed ? 'left' : null;
        if (!side) down += LINE_HEIGHT;
        const x = side === 'right' ? right + 8 : side === 'left' ? left - 8 : 0;
        words = text.svg + label(x, side ? down + 16 : down - 5, row.when, { fill: QUIET, 'text-anchor': side === 'left' ? 'end' : null });
      }
      const mark = markOf(row, x1, x2, down + 11, paint);
      const top = y;
      y += down + (beside ? 25 : 32);
      return group({ 'data-fact': row.fact, 'data-state': lane.tag ? (row.planned ? 'planned' : 'done') : null, transform: `translate(0 ${top})` }, words, mark);
    });
    y += 6;
    // Its words have a rim against the lines of the years; marks have strokes of their own.
    return group({ 'data-lane': lane.tag, ...HALO }, head, ...drawn);
  });

  const bottom = y;
  const axis = ticks.map((tick) => {
    const text = String(tick);
    const at = Math.max(measureText(text) / 2, x(tick));
    return line(x(tick), start - 4, x(tick), bottom, { stroke: RULE }) + label(at, start - 10, text, { fill: QUIET, 'text-anchor': 'middle', 'data-exempt': 'axis' });
  });
  const column = undated ? label(frame.width, start - 10, 'undated', { fill: QUIET, 'text-anchor': 'end' }) : '';
  return { width: frame.width, height: Math.ceil(bottom + 4), body: group(TEXT, legend.svg, ...axis, column, ...body) };
}
