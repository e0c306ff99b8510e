/** What the money means: what a country makes is a block, and what comes from abroad lies on it as a load. */
import { BORDER, countryPaint, QUIET } from '../../charts/paint.ts';
import { label, line } from '../../charts/svg.ts';
import { hollow, inRows, unitField } from '../../charts/unitField.ts';
import { drawingOf, type Pen } from './pen.ts';

const SHARE = 'remittance-shares';
/** Of each country the facts, by the words that name whose they are. */
const COUNTRIES = [
  {
    code: 'TJ',
    place: 'tajikistan',
    facts: { study: `${SHARE}/tj-2024-journey-ahead`, update: `${SHARE}/tj-2024-update` },
  },
  {
    code: 'KG',
    place: 'kyrgyzstan',
    facts: { sameStudy: `${SHARE}/kg-2024-journey-ahead`, series: 'world-bank-remittances/kg-2024-share' },
  },
  { code: 'UZ', place: 'uzbekistan', facts: { both: `${SHARE}/uz-2024-journey-ahead` } },
];
/** A block of a hundred: what a country makes in a year. */
const SIDE = 10;

export function drawWeight(pen: Pen) {
  const { language } = pen.ledger;
  const words = language.messages.openings.weight;
  const { narrow } = pen;
  const [step, column] = narrow ? [10.5, 124] : [17.5, 300];
  const [size, top] = [step - (narrow ? 1.5 : 2.5), narrow ? 10 : 14];
  const ground = top + step * 15;
  let lowest = ground + 34;
  const towers = COUNTRIES.flatMap(({ code, place, facts }, i) => {
    const left = i * column;
    const paint = countryPaint(code);
    /** From the ground upwards, by rows: the first so many of the load. */
    const cells = inRows(200, SIDE, left + step / 2, 0, step).map(([x, y]): [number, number] => [
      x,
      ground - step / 2 - y,
    ]);
    const shares = Object.values(facts).map((id) => Math.round(pen.value(id)));
    const [least, most] = [SIDE * SIDE + Math.min(...shares), SIDE * SIDE + Math.max(...shares)];
    let y = narrow ? ground + 34 : top;
    const numbers = Object.entries(facts).map(([said, id]) => {
      const [x, width] = narrow ? [left, column - 12] : [left + step * SIDE + 12, column - step * SIDE - 14];
      const options = { paint, size: narrow ? 26 : 34, bare: true };
      const number = pen.number(id, words[said as keyof typeof words], x, y, width, options);
      y += number.height + 10;
      return number.svg;
    });
    lowest = Math.max(lowest, y);
    return [
      unitField(cells.slice(0, SIDE * SIDE), { size, paint: BORDER, shape: 'square' }),
      unitField(cells.slice(SIDE * SIDE, least), { size, paint, shape: 'square' }),
      hollow((unit) => unitField(cells.slice(least, most), unit), { size, paint, shape: 'square' }),
      label(left, ground + 22, pen.ledger.places.get(place)!.name, {
        'font-weight': narrow ? null : 600,
        fill: paint,
      }),
      ...numbers,
    ];
  });
  const made = 2 * column + SIDE * step + 12;
  return drawingOf(
    pen,
    lowest,
    ...towers,
    line(0, ground + 3, pen.width, ground + 3, { stroke: QUIET }),
    narrow ? '' : pen.note(words.made, made, ground - pen.note(words.made, made, 0, 112).height - 4, 112).svg,
  );
}
