/** A text in lines that fit a room. */
import { wordsIn } from '../../charts/measureText.ts';
import { element, escape, type Attributes } from '../../charts/svg.ts';
import type { Face } from './face.ts';

export interface Style {
  face: Face;
  /** Sizes to try, the largest first. */
  sizes: number[];
  /** The distance of lines, in parts of the size. */
  lead: number;
  fill: string;
  /** Lines about equally long, as titles have. */
  balanced?: boolean;
}

export interface Block {
  lines: string[];
  style: Style;
  size: number;
  /** From the top of the first line to the bottom of the last, in units. */
  height: number;
}

/** Breaks a text into lines no wider than `width`; null if a word alone is wider. */
function wrap(text: string, width: number, face: Face, size: number): string[] | null {
  const lines: string[] = [];
  for (const word of wordsIn(text)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && face.measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.every((line) => face.measure(line, size) <= width) ? lines : null;
}

/** Lines as few as `width` allows, and about equally long. */
function balance(text: string, width: number, face: Face, size: number): string[] | null {
  const fewest = wrap(text, width, face, size);
  if (!fewest) return null;
  let [low, high] = [width / 2, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (wrap(text, middle, face, size)?.length === fewest.length) high = middle;
    else low = middle;
  }
  return wrap(text, high, face, size);
}

/** A text at the largest of a style’s sizes at which it fits, or null where it fits at none. */
export function fit(text: string, style: Style, width: number, height: number): Block | null {
  const whole = text.replaceAll(/(\d) (million|billion)\b/g, '$1\u00a0$2');
  for (const size of style.sizes) {
    const lines = (style.balanced ? balance : wrap)(whole, width, style.face, size);
    const tall = (lines?.length ?? 0) * size * style.lead;
    if (lines && tall <= height) return { lines, style, size, height: tall };
  }
  return null;
}

/** The same of a text that must be there. */
export function mustFit(text: string, style: Style, width: number, height: number): Block {
  const block = fit(text, style, width, height);
  if (!block) throw new Error(`a picture for links has no room for “${text}”; shorten it`);
  return block;
}

/** As many whole sentences of a text as fit, from the first on; null where not even that one does. */
export function fitSentences(text: string, style: Style, width: number, height: number): Block | null {
  const ends = Array.from(
    new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text),
    ({ index, segment }) => index + segment.length,
  );
  for (const end of ends.reverse()) {
    const block = fit(text.slice(0, end).trimEnd(), style, width, height);
    if (block) return block;
  }
  return null;
}

/** Where the baselines of a block’s lines are, if its top is at `top`. */
export const baselines = ({ lines, size, style, height }: Block, top: number): number[] =>
  lines.map((_, i) => top + (height / lines.length) * i + size * (0.36 + style.lead / 2));

/** A block with its left and top edges at x and y. */
export function draw(block: Block, x: number, y: number, attributes: Attributes = {}): string {
  const { lines, size, style } = block;
  const at = baselines(block, y);
  return lines
    .map((line, i) =>
      element(
        'text',
        { x, y: at[i]!, ...style.face.attributes, 'font-size': size, fill: style.fill, ...attributes },
        escape(line),
      ),
    )
    .join('');
}
