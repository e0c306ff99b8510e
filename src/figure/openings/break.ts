/** After Crocus City Hall: one mark for each person. The dead, the accused, and those who were deported in a week. */
import { INK, QUIET } from '../../charts/paint.ts';
import { hollow, inRows, unitField, unitRows } from '../../charts/unitField.ts';
import { drawingOf, type Pen } from './pen.ts';

const [KILLED, KILLED_EARLIER, ACCUSED, DEPORTED] = [
  'corroborations/crocus-killed-ria',
  'crime-and-rhetoric/crocus-killed',
  'crime-and-rhetoric/crocus-accused-tajiks-globalpulse',
  'raids-and-detentions/deported-2024',
];

export function drawBreak(pen: Pen) {
  const { narrow, width } = pen;
  const words = pen.ledger.language.messages.openings.break;
  const step = narrow ? 9 : 10.5;
  const size = step * 0.68;
  const [killed, earlier] = [KILLED, KILLED_EARLIER].map(pen.value).sort((a, b) => b - a) as [number, number];
  const columns = narrow ? 40 : 19;
  const half = narrow ? 172 : 98;
  const a = pen.number(KILLED, words.killed, 0, 0, half);
  const b = pen.number(KILLED_EARLIER, words.earlier, half + 10, 0, half);
  const top = Math.max(a.height, b.height) + 20;
  const dead = inRows(killed, columns, step / 2, top, step);
  /** Below the dead. */
  const next = top + Math.ceil(killed / columns) * step + 8;
  const accused = (x: number, y: number) =>
    unitRows({ count: pen.value(ACCUSED), columns: 4, x: x + step / 2, y, step }, { size, paint: INK });
  const field = (x: number, y: number, columns: number) =>
    unitRows({ count: pen.value(DEPORTED), columns, x: x + step / 2, y, step }, { size, paint: QUIET });
  const fields = [
    unitField(dead.slice(0, earlier), { size, paint: INK }),
    hollow((unit) => unitField(dead.slice(earlier), unit), { size, paint: INK }),
  ];
  if (narrow) {
    const c = pen.number(ACCUSED, words.accused, 56, next, 300);
    const d = pen.number(DEPORTED, words.deported, 0, next + c.height + 18, width);
    const last = next + c.height + d.height + 32;
    const rows = Math.ceil(pen.value(DEPORTED) / columns);
    return drawingOf(
      pen,
      last + rows * step,
      ...fields,
      a.svg,
      b.svg,
      accused(0, next + 16),
      c.svg,
      d.svg,
      field(0, last, columns),
    );
  }
  const [left, across] = [236, 63];
  const d = pen.number(DEPORTED, words.deported, left, 0, 660);
  const c = pen.number(ACCUSED, words.accused, 0, next + 30, 200);
  return drawingOf(
    pen,
    Math.max(next + 30 + c.height, d.height + 16 + Math.ceil(pen.value(DEPORTED) / across) * step),
    ...fields,
    a.svg,
    b.svg,
    accused(0, next + 20),
    c.svg,
    d.svg,
    field(left, d.height + 16, across),
  );
}
