/** Many equal marks as one path, so that a number of people stays people and a page stays light. */
import { PAPER } from './paint.ts';
import { element, numbers, type Attributes } from './svg.ts';

/** How broad the two edges of a hollow mark are together. */
const RIM = 3;

type Place = [x: number, y: number];

/** Places in rows of so many, from the first at `x` and `y`. @param step between neighbours, or across and down */
export function inRows(count: number, columns: number, x: number, y: number, step: number | Place): Place[] {
  const [across, down] = typeof step === 'number' ? [step, step] : step;
  return Array.from({ length: count }, (_, i) => [x + (i % columns) * across, y + Math.floor(i / columns) * down]);
}

/**
 * The line of a mark, of which only the ends are seen. It has a length: Cairo, MuPDF, LibreOffice and all that shows PDF
 * draw no square ends of a line that has none.
 */
const MARK = 'h.1';
const LENGTH = Number(MARK.slice(1));

/** The path of marks that are their lines' ends. Neighbours in a row differ by a step, which packs well. */
const ends = (places: Place[]): string =>
  places
    .map(([x, y], i) => {
      const before = places[i - 1];
      return before && before[1] === y
        ? `${MARK}m${+(x - before[0] - LENGTH).toFixed(1)} 0`
        : `${before ? MARK : ''}M${+x.toFixed(1)} ${+y.toFixed(1)}`;
    })
    .join('') + MARK;

interface Unit {
  /** Across, in drawing units. */
  size: number;
  paint: string;
  shape?: 'round' | 'square';
}

const strokeOf = ({ size, paint, shape = 'round' }: Unit): Attributes => ({
  fill: 'none',
  stroke: paint,
  'stroke-width': size,
  'stroke-linecap': shape,
});

/** Marks at places of their own. Filled: the source is sure of what they count. */
export const unitField = (places: Place[], unit: Unit, attributes: Attributes = {}): string =>
  places.length === 0 ? '' : element('path', { d: ends(places), ...strokeOf(unit), ...attributes });

interface Rows {
  count: number;
  columns: number;
  /** The middle of the first mark. */
  x: number;
  y: number;
  step: number;
}

/** A block of marks as one dashed line for each row, which weighs next to nothing however many there are. */
export function unitRows({ count, columns, x, y, step }: Rows, unit: Unit): string {
  const rows = Array.from({ length: Math.ceil(count / columns) }, (_, i) => {
    const here = Math.min(columns, count - i * columns);
    return `M${numbers(x, y + i * step)}h${numbers((here - 1) * step + LENGTH)}`;
  });
  return element('path', {
    ...strokeOf(unit),
    d: rows.join(''),
    'stroke-dasharray': `${LENGTH} ${+(step - LENGTH).toFixed(1)}`,
  });
}

/** Hollow marks: the source is not sure of what they count, or another does not reach so far. */
export const hollow = (draw: (unit: Unit) => string, unit: Unit): string =>
  draw(unit) + draw({ ...unit, size: unit.size - RIM, paint: PAPER });
