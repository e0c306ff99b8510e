/** Why they go: a road of two lanes. People go north in one, money comes home in the other. */
import { countryPaint, INK, QUIET } from '../../charts/paint.ts';
import { element } from '../../charts/svg.ts';
import { unitField } from '../../charts/unitField.ts';
import { drawingOf, sideName, unitsOf, type Pen } from './pen.ts';

const [PEOPLE, MONEY, UZBEK_HALF] = [
  'migrant-counts/ca-citizenship-2001-2011',
  'remittance-flows/sent-home-2013',
  'remittance-shares/uz-half-of-sum-2013',
];
const [PERSONS, DOLLARS] = [10_000, 1e8];
const LANES = 5;
/** From one row of five to the next along the road, and from one lane to the next. */
const STEPS = {
  wide: { along: [27, 5], across: [0, 16] },
  narrow: { along: [0, 11.5], across: [14, 0] },
} as const;

export function drawPull(pen: Pen) {
  const words = pen.ledger.language.messages.openings.pull;
  const { along, across } = STEPS[pen.narrow ? 'narrow' : 'wide'];
  const places = (count: number, x: number, y: number): [number, number][] =>
    Array.from({ length: count }, (_, i) => {
      const [row, lane] = [Math.floor(i / LANES), i % LANES];
      return [x + row * along[0] + lane * across[0], y + row * along[1] + lane * across[1]];
    });
  const [people, money] = [unitsOf(pen.value(PEOPLE), PERSONS), unitsOf(pen.value(MONEY), DOLLARS)];
  const half = Math.round((money * pen.value(UZBEK_HALF)) / 100);
  const rows = Math.ceil(people / LANES) - Math.ceil(money / LANES);
  const [x, y] = pen.narrow ? [12, 48] : [36, 52];
  /** The lanes end together at home, and the money’s begins later, being less in number. */
  const [mx, my] = pen.narrow ? [x + 92, y + rows * along[1]] : [x + rows * along[0], y + rows * along[1] + 92];
  const coins = places(money, mx, my);
  /** Both are lower bounds: each lane goes on where it leads. */
  const ahead = (left: number, top: number, way: 1 | -1): string => {
    const d = pen.narrow
      ? `M${left - 8} ${top + way * -8}l8 ${way * 8}l8 ${way * -8}`
      : `M${left + way * -8} ${top - 8}l${way * 8} 8l${way * -8} 8`;
    return element('path', {
      d,
      fill: 'none',
      stroke: way < 0 ? INK : QUIET,
      'stroke-width': 2.5,
      'stroke-linecap': 'round',
    });
  };
  const middle = ((LANES - 1) / 2) * (pen.narrow ? across[0] : across[1]);
  const last = coins.at(-1)!;
  const fields = [
    unitField(places(people, x, y), { size: pen.narrow ? 9.5 : 12.5, paint: INK }),
    unitField(coins.slice(half), { size: pen.narrow ? 8.5 : 11, paint: QUIET, shape: 'square' }),
    unitField(coins.slice(0, half), { size: pen.narrow ? 8.5 : 11, paint: countryPaint('UZ'), shape: 'square' }),
    ...(pen.narrow
      ? [ahead(x + middle, y - 18, -1), ahead(mx + middle, last[1] + 18, 1)]
      : [ahead(x - 24, y + middle - 4, -1), ahead(last[0] + 24, last[1] - middle + 4, 1)]),
  ];
  const uzbek = { paint: countryPaint('UZ') };
  if (pen.narrow) {
    const [left, width] = [186, 174];
    const first = pen.number(PEOPLE, words.people, left, 24, width);
    const second = pen.number(MONEY, words.money, left, 236, width);
    const third = pen.number(UZBEK_HALF, words.half, left, 246 + second.height, width, uzbek);
    const last = pen.unit(words.coin, DOLLARS / 1e6, left, 252 + second.height + third.height, width);
    return drawingOf(
      pen,
      Math.max(470, 256 + second.height + third.height + last.height),
      ...fields,
      sideName(words.north, 0, 16),
      sideName(words.home, 0, 454),
      first.svg,
      pen.unit(words.person, PERSONS, left, 30 + first.height, width).svg,
      second.svg,
      third.svg,
      last.svg,
    );
  }
  const first = pen.number(PEOPLE, words.people, 500, 0, 400);
  const second = pen.number(MONEY, words.money, 0, 282, 310);
  const coin = pen.unit(words.coin, DOLLARS / 1e6, 0, 286 + second.height, 310);
  return drawingOf(
    pen,
    Math.max(412, 290 + second.height + coin.height),
    ...fields,
    sideName(words.north, 0, 22),
    sideName(words.home, 897, 408, 'end'),
    first.svg,
    pen.unit(words.person, PERSONS, 500, first.height + 4, 400).svg,
    second.svg,
    coin.svg,
    pen.number(UZBEK_HALF, words.half, 340, 336, 300, uzbek).svg,
  );
}
