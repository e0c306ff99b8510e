import { scaleLinear } from 'd3';
import { diamond, isCertain, mark, type Certainty } from './mark.ts';
import { PAPER, RULE } from './paint.ts';
import { line, type Drawing } from './svg.ts';

export interface StripValue extends Certainty {
  /** At least 0; the ends of a range. */
  value: number | { low: number; high: number };
  /** Whether it is a reference series’ value, not a report’s. */
  reference: boolean;
}

const [WIDTH, HEIGHT, LEFT] = [112, 16, 8];
/** Room for the open end of a floor. */
const RIGHT = 26;

/**
 * One value on a line from zero, small enough to stand before its words: several below one another show how far
 * apart they are. It has no words of its own.
 * @param max the end of the line, the same for all that are compared
 */
export function strip({ value, reference, ...sureness }: StripValue, max: number, paint: string): Drawing {
  const x = scaleLinear([0, max], [LEFT, WIDTH - RIGHT]);
  const y = HEIGHT / 2;
  const axis = line(LEFT, y, WIDTH - RIGHT, y, { stroke: RULE, 'stroke-width': 1 });
  const drawn =
    typeof value === 'object'
      ? line(x(value.low), y, x(value.high), y, {
          stroke: paint,
          'stroke-width': isCertain(sureness) ? 6 : 3,
          'stroke-dasharray': sureness.dotted ? '1.5 2.5' : null,
        })
      : reference
        ? diamond(x(value), y, paint, isCertain(sureness) ? {} : { fill: PAPER })
        : mark(x(value), y, sureness, paint);
  return { width: WIDTH, height: HEIGHT, body: axis + drawn };
}
