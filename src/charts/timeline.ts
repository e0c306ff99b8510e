import { scaleLinear } from 'd3';
import { measureText } from './measureText.ts';
import { countryPaint, QUIET, RULE } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { checkCountries, checkSpans, checkTexts } from './rows.ts';
import {
  element,
  escape,
  group,
  HALO,
  isNarrow,
  label,
  line,
  LINE_HEIGHT,
  numbers,
  TEXT,
  type Drawing,
  type Frame,
} from './svg.ts';
import { timelineKey, timelineMark, type Dating } from './timelineMark.ts';

export interface TimelineRow extends Dating {
  fact: string;
  label: string;
  /** The date in words, as exactly as the source gives it. */
  when: string;
  /** From the start to the end of the day, month, year or span, in years with fractions; null without a date. */
  span: [start: number, end: number] | null;
}

export interface Lane {
  name: string;
  code?: string;
  /** What the figure’s controls choose lanes by; rows they choose by whether they are planned. */
  tag?: string;
  rows: TimelineRow[];
}

export interface TimelineOptions {
  /** Gives the words of the key in the drawing’s language. */
  translate: (words: string) => string;
  years: [number, number];
  ticks: number[];
}

/** How much of the drawing’s width labels fill: a reader’s own spacing of letters (WCAG 1.4.12) sets them wider. */
const FILLED = 0.92;

/**
 * Label and date of a row, and how far down its mark stands: beside the mark in one line where they fit, otherwise above
 * it. Drawn from where the mark begins, or from the left edge where there is none.
 */
function words(row: TimelineRow, x1: number, x2: number, frame: Frame): { svg: string; down: number } {
  // Parted by spaces that no program collapses: some forget a shift when they align a text at its end.
  const room = frame.width * FILLED;
  const when = () => element('tspan', { fill: QUIET }, `\u00a0\u00a0${escape(row.when)}`);
  if (row.span === null) {
    const fits = measureText(row.label) + measureText(row.when) + 7 <= room;
    if (fits) return { svg: element('text', { y: 16 }, escape(row.label), when()), down: 0 };
    const text = paragraph(row.label, 0, 0, room);
    return { svg: text.svg + label(0, text.height + 15, row.when, { fill: QUIET }), down: text.height };
  }
  const middle = (x1 + x2) / 2;
  const [left, right] = [Math.min(x1, middle - 6) - 8, Math.max(x2, x1 + 8, middle + 6) + 8];
  const full = measureText(row.label) + measureText(row.when) + 7;
  const side = frame.width - right >= full ? 'right' : left >= full ? 'left' : null;
  if (side && !isNarrow(frame)) {
    const at = { x: (side === 'right' ? right : left) - x1, y: 16, 'text-anchor': side === 'left' ? 'end' : null };
    return { svg: element('text', at, escape(row.label), when()), down: 0 };
  }
  // Above the mark the label begins where the mark does, or ends where it ends, so that they are seen as one.
  const width = Math.ceil(measureText(row.label) / FILLED);
  const late = middle > frame.width / 2;
  const text =
    width > frame.width
      ? paragraph(row.label, -x1, 0, room)
      : {
          svg: label(
            (late ? Math.min(frame.width, Math.max(right - 8, width)) : Math.min(left + 8, frame.width - width)) - x1,
            15,
            row.label,
            { 'text-anchor': late ? 'end' : null },
          ),
          height: LINE_HEIGHT,
        };
  // The date stands beside the mark on the side that has room; where neither has, between the two.
  const needed = measureText(row.when);
  const [near, far] = late
    ? [left >= needed, frame.width - right >= needed]
    : [frame.width - right >= needed, left >= needed];
  const onLeft = late ? near || !far : !near && far;
  if (!near && !far)
    return { svg: text.svg + label(-x1, text.height + 15, row.when, { fill: QUIET }), down: text.height + LINE_HEIGHT };
  return {
    svg:
      text.svg +
      label((onLeft ? left : right) - x1, text.height + 16, row.when, {
        fill: QUIET,
        'text-anchor': onLeft ? 'end' : null,
      }),
    down: text.height,
  };
}

/** Events and rules on one axis of years, in lanes; what has no date has no mark. */
export function timeline(lanes: Lane[], { translate, years, ticks }: TimelineOptions, frame: Frame): Drawing {
  const rows = lanes.flatMap((lane) => lane.rows);
  checkTexts(
    rows,
    (row) => [
      ['label', row.label],
      ['when', row.when],
    ],
    (row) => row.fact,
  );
  checkSpans(
    rows,
    (row) => row.span,
    (row) => row.fact,
  );
  checkCountries(
    lanes,
    (lane) => lane.code,
    (lane) => lane.rows[0]?.fact ?? lane.name,
  );

  const narrow = isNarrow(frame);
  // Half a year’s label fits at either end.
  const x = scaleLinear()
    .domain(years)
    .rangeRound([22, frame.width - 22]);
  const key = timelineKey(rows, frame, translate);
  const start = key.height + 24;
  let y = start;
  const body = lanes.map((lane) => {
    const paint = lane.code ? countryPaint(lane.code) : 'currentColor';
    const head =
      line(0, y + 8, frame.width, y + 8, { stroke: QUIET, 'stroke-width': 1 }) +
      label(0, y + 30, lane.name, { 'font-weight': 600, fill: paint });
    y += 40;
    const drawn = lane.rows.map((row) => {
      const [x1, x2] = row.span ? (row.span.map((year) => x(year)) as [number, number]) : [0, 0];
      const { svg, down } = words(row, x1, x2, frame);
      // A row is drawn from its own top and from where its mark begins, so that rows differ in little and weigh little.
      const transform = `translate(${x1} ${y})`;
      y += down + (narrow ? 30 : 25);
      return group(
        { 'data-fact': row.fact, 'data-state': lane.tag ? (row.planned ? 'planned' : 'done') : null, transform },
        svg,
        timelineMark(row, 0, x2 - x1, down + 11, paint),
      );
    });
    y += 6;
    // Its words have a rim against the lines of the years; marks have strokes of their own.
    return group({ 'data-lane': lane.tag, ...HALO }, head, ...drawn);
  });

  const axis = ticks.map((tick) => {
    const half = Math.ceil(measureText(String(tick)) / 2);
    const at = Math.max(half, Math.min(frame.width - half, x(tick)));
    return (
      element('path', { d: `M${numbers(x(tick), start - 4)}V${numbers(y)}`, stroke: RULE }) +
      label(at, start - 10, String(tick), { fill: QUIET, 'text-anchor': 'middle', 'data-exempt': 'axis' })
    );
  });
  return { width: frame.width, height: Math.ceil(y + 4), body: group(TEXT, key.svg, ...axis, ...body) };
}
