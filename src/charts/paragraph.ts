import { measureText, wrapText, type Weight } from './measureText.ts';
import { element, escape, label, LINE_HEIGHT, type Attributes } from './svg.ts';

/** Lines of text that were broken to fit, and how high they stand. */
export interface Paragraph {
  svg: string;
  height: number;
  /** The width of the widest line, in the widest letters that may stand in for ours. */
  width: number;
}

/** Lines as even as they can be without becoming more, so that no word is left alone. */
function balanced(text: string, width: number, weight: Weight): string[] {
  const lines = wrapText(text, width, undefined, weight);
  let [low, high] = [width / lines.length, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (wrapText(text, middle, undefined, weight).length > lines.length) low = middle;
    else high = middle;
  }
  const even = wrapText(text, high, undefined, weight);
  // A word that is wider than the lines stands out of them either way.
  return even.length === lines.length ? even : lines;
}

/** A text broken to a width, its first line just below `y`. */
export function paragraph(text: string, x: number, y: number, width: number, attributes: Attributes = {}): Paragraph {
  const weight = attributes['font-weight'] === 600 ? 'semibold' : 'regular';
  const lines = balanced(text, width, weight);
  const [first = '', ...rest] = lines;
  const svg =
    rest.length === 0
      ? label(x, y + 15, first, attributes)
      : element(
          'text',
          { x, y: y + 15, ...attributes },
          escape(first),
          ...rest.map((line) => element('tspan', { x, dy: LINE_HEIGHT }, escape(line))),
        );
  return {
    svg,
    height: lines.length * LINE_HEIGHT,
    width: Math.max(...lines.map((line) => measureText(line, undefined, weight))),
  };
}
