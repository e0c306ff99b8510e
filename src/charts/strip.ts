import { scaleLinear } from 'd3';
import { diamond, isCertain, mark, type Certainty } from './mark.ts';
import { PAPER, RULE } from './paint.ts';
import { line, type Drawing } from './svg.ts';

export interface StripValue extends Certainty {
  /** At least 0; the ends of a range. */
  value: number | { low: number; high: number };
  /** Whether it is a reference series’ value, not a report’s. */
  reference: boolean;
  /** Its colour. */
  paint: string;
}

const [HEIGHT, LEFT] = [16, 8];
/** Room for the open end of a floor. */
const RIGHT = 26;

/**
 * Values on a line from zero, small enough to stand beside words: on one line, or on several below one another, they show
 * how far apart they are. It has no words of its own.
 * @param max the end of the line, the same for all that are compared
 * @param width in pixels
 */
export function strip(values: StripValue[], max: number, width: number): Drawing {
  const x = scaleLinear([0, max], [LEFT, width - RIGHT]);
  const y = HEIGHT / 2;
  const axis = line(LEFT, y, width - RIGHT, y, { stroke: RULE, 'stroke-width': 1 });
  const drawn = values.map(({ value, reference, paint, ...sureness }) => {
    if (typeof value === 'object')
      return line(x(value.low), y, x(value.high), y, {
        stroke: paint,
        'stroke-width': isCertain(sureness) ? 6 : 3,
        'stroke-dasharray': sureness.dotted ? '1.5 2.5' : null,
      });
    return reference
      ? diamond(x(value), y, paint, isCertain(sureness) ? {} : { fill: PAPER })
      : mark(x(value), y, sureness, paint);
  });
  return { width, height: HEIGHT, body: axis + drawn.join('') };
}
