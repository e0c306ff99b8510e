/** Watched: a telephone, the hours in which it may be silent, and those who were struck off the record for silence. */
import { INK } from '../../charts/paint.ts';
import { element } from '../../charts/svg.ts';
import { unitRows } from '../../charts/unitField.ts';
import { drawingOf, unitsOf, type Pen } from './pen.ts';

const [HOURS, WORKING_DAYS, REMOVED] = [
  'systems/amina-72-hours',
  'corroborations/amina-three-working-days-24kg',
  'corroborations/amina-removed-2025',
];
const EACH = 1000;
const DAY = 24;

export function drawWatch(pen: Pen) {
  const { narrow } = pen;
  const words = pen.ledger.language.messages.openings.watch;
  const hours = pen.value(HOURS);
  const removed = unitsOf(pen.value(REMOVED), EACH);
  /** One stroke for each hour since the last signal, ever fainter, with a gap after each day. */
  const strokes = Array.from({ length: hours }, (_, i) => ({
    at: i * (narrow ? 3.6 : 5.6) + Math.floor(i / DAY) * (narrow ? 7 : 12),
    tall: (narrow ? 60 : 92) * 0.955 ** i + 2,
  }));
  const long = strokes.at(-1)!.at;
  const path = (d: string, attributes = {}): string =>
    element('path', { d, fill: 'none', stroke: INK, 'stroke-width': 2, 'stroke-linecap': 'round', ...attributes });
  /** A limit: from the last signal to where it falls; an open one goes on. */
  const span = (x: number, y: number, length: number, open: boolean): string =>
    narrow
      ? path(`M${x + 8} ${y}h-8v${length}${open ? '' : 'h8'}`) +
        (open ? path(`M${x} ${y + length + 6}v40m-5-7l5 7l5-7`, { 'stroke-dasharray': '6 5' }) : '')
      : path(`M${x} ${y - 8}v8h${length}${open ? '' : 'v-8'}`) +
        (open ? path(`M${x + length + 6} ${y}h54`, { 'stroke-dasharray': '6 5' }) : '');
  const phone = (x: number, y: number): string => {
    const [w, h] = narrow ? [54, 96] : [74, 132];
    return (
      element('rect', { x, y, width: w, height: h, rx: 10, fill: 'none', stroke: INK, 'stroke-width': 3 }) +
      element('circle', { cx: x + w / 2, cy: y + h - 12, r: 4, fill: INK })
    );
  };
  const list = (x: number, y: number, columns: number, step: number): string =>
    unitRows(
      { count: removed, columns, x: x + step / 2, y: y + step / 2, step },
      {
        size: step * 0.66,
        paint: INK,
        shape: 'square',
      },
    );
  if (narrow) {
    const [axis, top] = [44, 112];
    const a = pen.number(HOURS, words.hours, 150, top, 210);
    const b = pen.number(WORKING_DAYS, words.working, 150, top + a.height + 24, 210);
    const y = top + long + 64;
    const c = pen.number(REMOVED, words.removed, 0, y, 360);
    const block = y + c.height + 12;
    return drawingOf(
      pen,
      block + Math.ceil(removed / 28) * 12.5 + 26,
      phone(axis - 27 + 16, 2),
      pen.note(words.last, 150, 30, 200).svg,
      path(strokes.map(({ at, tall }) => `M${60 - tall / 2} ${(top + at).toFixed(1)}h${tall.toFixed(1)}`).join(''), {
        'stroke-width': 1.8,
      }),
      span(122, top, long, false),
      span(134, top, long, true),
      a.svg,
      b.svg,
      c.svg,
      list(0, block, 28, 12.7),
      pen.unit(words.unit, EACH, 0, block + Math.ceil(removed / 28) * 12.7 + 2, 360).svg,
    );
  }
  const [start, middle] = [112, 192];
  const x = 676;
  const c = pen.number(REMOVED, words.removed, x, 0, 224);
  const working = pen.number(WORKING_DAYS, words.working, start, 312, 480);
  const block = c.height + 14;
  const unit = pen.unit(words.unit, EACH, x, block + Math.ceil(removed / 14) * 16 + 4, 224);
  return drawingOf(
    pen,
    Math.max(312 + working.height, block + Math.ceil(removed / 14) * 16 + 4 + unit.height) + 4,
    phone(2, middle - 66),
    pen.note(words.last, 0, middle + 76, 100).svg,
    path(
      strokes
        .map(({ at, tall }) => `M${(start + at).toFixed(1)} ${(middle - tall).toFixed(1)}v${(2 * tall).toFixed(1)}`)
        .join(''),
      { 'stroke-width': 3 },
    ),
    pen.number(HOURS, words.hours, start, 0, 440).svg,
    span(start, 86, long, false),
    span(start, 300, long, true),
    working.svg,
    c.svg,
    list(x, block, 14, 16),
    unit.svg,
  );
}
