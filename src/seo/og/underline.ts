/** The line under a number that says how sure it is, as text has it: see src/styles/fact.css. */
import { element, numbers } from '../../charts/svg.ts';
import { MADDER, QUIET } from './picture.ts';

export type Line = 'solid' | 'dashed' | 'double' | 'dotted' | 'wavy';

const LINES: Record<string, Line> = {
  'c-floor': 'dashed',
  'c-ceiling': 'dashed',
  'c-range': 'dashed',
  'c-estimated': 'double',
  'c-dotted': 'dotted',
  'c-disputed': 'wavy',
};

/** The kind of line of a class of certainty. */
export const lineOf = (certainty: string): Line => LINES[certainty] ?? 'solid';

/** A line from x to x + width; `thick` is its stroke, in units. */
export function underline(kind: Line, x: number, y: number, width: number, thick: number): string {
  const common = { fill: 'none', stroke: kind === 'wavy' ? MADDER : QUIET, 'stroke-width': thick };
  const straight = (at: number) => `M${numbers(x, at)}h${numbers(width)}`;
  if (kind === 'double') return element('path', { ...common, d: straight(y - thick) + straight(y + thick) });
  if (kind === 'dashed')
    return element('path', { ...common, d: straight(y), 'stroke-dasharray': `${thick * 4} ${thick * 2.5}` });
  if (kind === 'dotted')
    return element('path', {
      ...common,
      d: straight(y),
      'stroke-linecap': 'round',
      'stroke-width': thick * 1.4,
      'stroke-dasharray': `0 ${thick * 3}`,
    });
  if (kind === 'solid') return element('path', { ...common, d: straight(y) });
  // Whole waves, so that the line ends where the number does.
  const waves = Math.max(1, Math.round(width / (thick * 8)));
  const half = width / waves / 2;
  const wave = `q${numbers(half / 2, -thick * 2, half, 0)}q${numbers(half / 2, thick * 2, half, 0)}`;
  return element('path', { ...common, d: `M${numbers(x, y)}${wave.repeat(waves)}` });
}
