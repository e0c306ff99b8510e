/** The passport and the army: what one official claims, in hollow marks, beside the dead who are known, one by one. */
import { INK, QUIET } from '../../charts/paint.ts';
import { element, line } from '../../charts/svg.ts';
import { hollow, unitRows } from '../../charts/unitField.ts';
import { drawingOf, unitsOf, type Pen } from './pen.ts';

const [FOUND, FRONT, KILLED] = [
  'corroborations/new-citizens-found-2025',
  'corroborations/new-citizens-at-front-2025',
  'war-and-recruitment/killed-ca-2023-09',
];
const EACH = 1000;
const STROKE = 3;

export function drawService(pen: Pen) {
  const { narrow, ledger } = pen;
  const words = ledger.language.messages.openings.service;
  const [found, front, killed] = [unitsOf(pen.value(FOUND), EACH), unitsOf(pen.value(FRONT), EACH), pen.value(KILLED)];
  const step = narrow ? 17 : 24;
  const size = narrow ? 11 : 15;
  const pad = narrow ? 18 : 24;
  const [columns, ranks] = [8, 4];
  const [booklet, high] = [(columns - 1) * step + 2 * pad, (Math.ceil(found / columns) - 1) * step + 2 * pad];
  const passport = element('rect', {
    x: 1.5,
    y: 1.5,
    width: booklet,
    height: high,
    rx: narrow ? 10 : 14,
    fill: 'none',
    stroke: INK,
    'stroke-width': 3,
  });
  const claimed = (count: number, columns: number, x: number, y: number): string =>
    hollow((unit) => unitRows({ count, columns, x, y, step }, unit), { size, paint: INK });
  const dots = claimed(found, columns, pad + 1.5, pad + 1.5);
  /** One stroke for each of the dead: a broad line in dashes, `gap` apart, for so many in a row. */
  const strokes = (x: number, y: number, across: number, gap: number, tall: number, down: number): string => {
    const rows = Array.from({ length: Math.ceil(killed / across) }, (_, i) => {
      const here = Math.min(across, killed - i * across);
      return `M${x} ${y + tall / 2 + i * down}h${+((here - 1) * gap + STROKE).toFixed(1)}`;
    });
    return element('path', {
      d: rows.join(''),
      fill: 'none',
      stroke: INK,
      'stroke-width': tall,
      'stroke-dasharray': `${STROKE} ${+(gap - STROKE).toFixed(1)}`,
    });
  };
  const ahead = (x: number, y: number): string =>
    element('path', { d: `M${x} ${y}h22m-7-6l7 6l-7 6`, fill: 'none', stroke: INK, 'stroke-width': 2 });
  if (narrow) {
    const beside = booklet + 14;
    const a = pen.number(FOUND, words.found, beside, 0, 360 - beside);
    const unit = pen.unit(words.unit, EACH, beside, a.height + 4, 360 - beside);
    const y = high + 26;
    const b = pen.number(FRONT, words.front, beside, y - 14, 360 - beside);
    const claim = Math.max(y + 5 * step, y - 14 + b.height) + 4;
    const c = pen.note(words.claim, 0, claim, 360);
    const rule = claim + c.height + 14;
    const d = pen.number(KILLED, words.killed, 0, rule + 12, 360);
    const ground = rule + d.height + 24;
    return drawingOf(
      pen,
      ground + 3 * 38,
      passport,
      dots,
      a.svg,
      unit.svg,
      claimed(front, ranks, pad + 1.5, y),
      ahead(pad + ranks * step, y + 2 * step),
      b.svg,
      c.svg,
      line(0, rule, 360, rule, { stroke: QUIET }),
      d.svg,
      strokes(2, ground, 31, 11, 28, 38),
    );
  }
  const [first, second, third] = [booklet + 20, booklet + 222, 640];
  const a = pen.number(FOUND, words.found, first, 0, 186);
  const b = pen.number(FRONT, words.front, second, 0, 170);
  const d = pen.number(KILLED, words.killed, third, 0, 260);
  const claim = pen.note(words.claim, 0, high + 14, third - 60);
  const top = Math.max(b.height, 92) + 24;
  return drawingOf(
    pen,
    high + 18 + claim.height,
    passport,
    dots,
    a.svg,
    pen.unit(words.unit, EACH, first, a.height + 8, 186).svg,
    b.svg,
    claimed(front, ranks, second + size / 2, top),
    ahead(second + ranks * step + 4, top + 2 * step),
    claim.svg,
    line(third - 28, 0, third - 28, high + 14 + claim.height, { stroke: QUIET }),
    d.svg,
    strokes(third + 2, d.height + 18, 31, 8.4, 36, 48),
  );
}
