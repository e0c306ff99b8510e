import { measureText } from './measureText.ts';
import { PAPER, QUIET } from './paint.ts';
import { element, group, label, type Attributes, type Frame } from './svg.ts';

/** When something was, as exactly as its source says. */
export interface Dating {
  /** A day, a month or a year; some time within a span; all of a span; or no date. */
  precision: 'day' | 'month' | 'year' | 'within' | 'lasting' | 'undated';
  /** Whether the date is an inference of ours. */
  dotted: boolean;
  /** Announced, due or demanded: it had not happened when the source wrote. */
  planned: boolean;
}

/** A day is a dot, a month and a year bars, what lasted a bar as long; some time within a span is a bracket around it. */
export function timelineMark(
  { precision, dotted, planned }: Dating,
  x1: number,
  x2: number,
  y: number,
  paint: string,
): string {
  const stroke: Attributes = {
    stroke: paint,
    'stroke-width': dotted || planned ? 1.75 : 1,
    'stroke-dasharray': dotted ? '1.5 2.5' : null,
  };
  const fill: Attributes = planned ? { fill: PAPER } : dotted ? { fill: paint, 'fill-opacity': 0.3 } : { fill: paint };
  const middle = Math.round((x1 + x2) / 2);
  if (precision === 'undated') return '';
  if (precision === 'day') return element('circle', { cx: middle, cy: y, r: 5.5, ...fill, ...stroke });
  if (precision === 'within') {
    const [span, ends] = [`M${x1} ${y}H${x2}`, `M${x1} ${y - 6}v12M${x2} ${y - 6}v12`];
    const solid: Attributes = { stroke: paint, 'stroke-width': 1.75 };
    if (!dotted) return element('path', { d: span + ends, ...solid });
    return element('path', { d: span, ...stroke }) + element('path', { d: ends, ...solid });
  }
  const width = precision === 'month' ? 6 : Math.max(8, x2 - x1);
  return element('rect', {
    x: precision === 'month' ? middle - 3 : x1,
    y: y - 6,
    width,
    height: 12,
    ...fill,
    ...stroke,
  });
}

const WORDS: [words: string, dating: Dating, used: (row: Dating) => boolean][] = [
  ['day', { precision: 'day', dotted: false, planned: false }, (row) => row.precision === 'day'],
  ['month', { precision: 'month', dotted: false, planned: false }, (row) => row.precision === 'month'],
  ['year', { precision: 'year', dotted: false, planned: false }, (row) => row.precision === 'year'],
  ['some time between', { precision: 'within', dotted: false, planned: false }, (row) => row.precision === 'within'],
  ['all this time', { precision: 'lasting', dotted: false, planned: false }, (row) => row.precision === 'lasting'],
  [
    'date inferred',
    { precision: 'year', dotted: true, planned: false },
    (row) => row.dotted && row.precision !== 'undated',
  ],
  [
    'announced or due',
    { precision: 'year', dotted: false, planned: true },
    (row) => row.planned && row.precision !== 'undated',
  ],
];

/** What the marks of a drawing mean; only those that it has. @param translate gives the words in the drawing’s language */
export function timelineKey(
  rows: Dating[],
  frame: Frame,
  translate: (words: string) => string,
): { svg: string; height: number } {
  let [x, y] = [0, 4];
  const svg = WORDS.filter(([, , used]) => rows.some(used)).map(([words, dating]) => {
    const text = translate(words);
    const length = dating.precision === 'day' || dating.precision === 'month' ? 12 : 24;
    const width = length + 8 + Math.ceil(measureText(text));
    if (x + width > frame.width) [x, y] = [0, y + 24];
    const at = x + 1;
    x += width + 16;
    return (
      timelineMark(dating, at, at + length - 1, y + 8, QUIET) + label(at + length + 6, y + 13, text, { fill: QUIET })
    );
  });
  return { svg: group({}, ...svg), height: y + 28 };
}
