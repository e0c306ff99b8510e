import { measureText, wrapText } from './measureText.ts';
import { element, escape, label, LINE_HEIGHT, type Attributes } from './svg.ts';

/** Lines of text that were broken to fit, and how high they stand. */
export interface Paragraph {
  svg: string;
  height: number;
  /** The width of the widest line, in the widest letters that may stand in for ours. */
  width: number;
}

/** A text broken to a width, its first line just below `y`. */
export function paragraph(text: string, x: number, y: number, width: number, attributes: Attributes = {}): Paragraph {
  const weight = attributes['font-weight'] === 600 ? 'semibold' : 'regular';
  const lines = wrapText(text, width, undefined, weight);
  const [first = '', ...rest] = lines;
  const svg =
    rest.length === 0
      ? label(x, y + 15, first, attributes)
      : element('text', { x, y: y + 15, ...attributes }, escape(first), ...rest.map((line) => element('tspan', { x, dy: LINE_HEIGHT }, escape(line))));
  return { svg, height: lines.length * LINE_HEIGHT, width: Math.max(...lines.map((line) => measureText(line, undefined, weight))) };
}
