/** The line under a number that says how sure it is, as text has it: see src/styles/fact.css. */
import { element, numbers } from '../../charts/svg.ts';
import { MADDER, QUIET } from './picture.ts';

export type Line = 'solid' | 'dashed' | 'double' | 'dotted' | 'heavy';

const LINES: Record<string, Line> = {
  'c-floor': 'dashed',
  'c-ceiling': 'dashed',
  'c-range': 'dashed',
  'c-estimated': 'double',
  'c-dotted': 'dotted',
  'c-disputed': 'heavy',
};

/** The kind of line of a class of certainty. */
export const lineOf = (certainty: string): Line => LINES[certainty] ?? 'solid';

/** A line from x to x + width; `thick` is its stroke, in units. */
export function underline(kind: Line, x: number, y: number, width: number, thick: number): string {
  const common = { fill: 'none', stroke: QUIET, 'stroke-width': thick };
  const straight = (at: number) => `M${numbers(x, at)}h${numbers(width)}`;
  switch (kind) {
    case 'double':
      return element('path', { ...common, d: straight(y - thick) + straight(y + thick) });
    case 'dashed':
      return element('path', { ...common, d: straight(y), 'stroke-dasharray': `${thick * 4} ${thick * 2.5}` });
    case 'dotted':
      return element('path', {
        ...common,
        d: straight(y),
        'stroke-linecap': 'round',
        'stroke-width': thick * 1.4,
        'stroke-dasharray': `0 ${thick * 3}`,
      });
    case 'heavy':
      return element('path', { ...common, d: straight(y), stroke: MADDER, 'stroke-width': thick * 2 });
    case 'solid':
      return element('path', { ...common, d: straight(y) });
  }
}
