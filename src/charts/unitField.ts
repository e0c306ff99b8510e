/** Many equal marks as one path, so that a number of people stays people and a page stays light. */
import { element, type Attributes } from './svg.ts';

type Place = [x: number, y: number];

/** Places in rows of so many, from the first at `x` and `y`. @param step between neighbours, or across and down */
export function inRows(count: number, columns: number, x: number, y: number, step: number | Place): Place[] {
  const [across, down] = typeof step === 'number' ? [step, step] : step;
  return Array.from({ length: count }, (_, i) => [x + (i % columns) * across, y + Math.floor(i / columns) * down]);
}

/** The path of marks without a length: their ends make them. Neighbours in a row differ by a step, which packs well. */
const ends = (places: Place[]): string =>
  places
    .map(([x, y], i) => {
      const before = places[i - 1];
      return before && before[1] === y
        ? `h0m${+(x - before[0]).toFixed(1)} 0`
        : `${before ? 'h0' : ''}M${+x.toFixed(1)} ${+y.toFixed(1)}`;
    })
    .join('') + 'h0';

interface Unit {
  /** Across, in drawing units. */
  size: number;
  paint: string;
  shape?: 'round' | 'square';
}

/** Filled marks: the source is sure of what they count. */
export const unitField = (
  places: Place[],
  { size, paint, shape = 'round' }: Unit,
  attributes: Attributes = {},
): string =>
  places.length === 0
    ? ''
    : element('path', {
        d: ends(places),
        fill: 'none',
        stroke: paint,
        'stroke-width': size,
        'stroke-linecap': shape,
        ...attributes,
      });

/** Hollow marks: it is not, or another source does not reach so far. */
export function hollowField(places: Place[], { size, paint, shape = 'round' }: Unit): string {
  const side = size - 1.5;
  const half = side / 2;
  const outline =
    shape === 'square'
      ? ([x, y]: Place) => `M${x - half} ${y - half}h${side}v${side}h-${side}z`
      : ([x, y]: Place) => `M${x - half} ${y}a${half} ${half} 0 1 0 ${side} 0a${half} ${half} 0 1 0-${side} 0`;
  return element('path', { d: places.map(outline).join(''), fill: 'none', stroke: paint, 'stroke-width': 1.5 });
}
