import { element, group, numbers, type Attributes } from './svg.ts';
import { INK, PAPER } from './paint.ts';

/** How sure a value is, as every chart shows it. */
export interface Certainty {
  certainty: 'exact' | 'about' | 'floor' | 'ceiling' | 'estimated' | 'conditional' | 'vague' | 'claimed';
  /** Undated, or dated by inference. */
  dotted: boolean;
}

/** Whether the source is sure of the number it gives, be it a bound. */
export const isCertain = ({ certainty }: Certainty): boolean => ['exact', 'floor', 'ceiling'].includes(certainty);

/** Filled where the source is sure and hollow where it is not; without a sure date, a tint with a dotted outline. */
export function markStyle(sureness: Certainty, paint: string): Attributes {
  const { dotted } = sureness;
  const sure = isCertain(sureness);
  return {
    fill: sure ? paint : PAPER,
    'fill-opacity': sure && dotted ? 0.3 : null,
    stroke: paint,
    'stroke-width': 2,
    'stroke-dasharray': dotted ? '1.5 2.5' : null,
  };
}

/** A value on a horizontal axis: a dot, with an open end towards where a bound leaves room. */
export function mark(x: number, y: number, sureness: Certainty, paint: string, attributes: Attributes = {}): string {
  const dot = element('circle', { cx: x, cy: y, r: 6, ...markStyle(sureness, paint) });
  const toward = sureness.certainty === 'floor' ? 1 : sureness.certainty === 'ceiling' ? -1 : 0;
  const arrow = `M${x + toward * 8} ${y}h${toward * 14}m${toward * -5} -4l${toward * 5} 4l${toward * -5} 4`;
  const open = toward === 0 ? '' : element('path', { d: arrow, fill: 'none', stroke: paint, 'stroke-width': 2 });
  return group(attributes, dot, open);
}

/** A value of a reference series, which no report claims: a diamond, hollow where the series itself is provisional. */
export function diamond(x: number, y: number, paint: string, attributes: Attributes = {}): string {
  return element('path', {
    d: `M${numbers(x, y - 6)}l6 6l-6 6l-6 -6z`,
    fill: paint,
    stroke: paint,
    'stroke-width': 2,
    ...attributes,
  });
}

/** The room that the sign of disputed values takes beside a text. */
export const DISPUTED_WIDTH = 16;

/** ≠ around a point, where sources differ: a shape, since fonts of files that leave the site lack the letter. */
export function disputedSigns(...at: [x: number, y: number][]): string {
  if (at.length === 0) return '';
  const d = at.map(([x, y]) => `M${numbers(x - 4.5, y - 2)}h9m-9 4h9m-1.5 -7l-6 10`).join('');
  const stroke = { d, fill: 'none', 'stroke-linecap': 'round' as const };
  return (
    element('path', { ...stroke, stroke: PAPER, 'stroke-width': 5 }) +
    element('path', { ...stroke, stroke: INK, 'stroke-width': 1.75 })
  );
}
