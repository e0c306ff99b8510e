import advances from './advances.json' with { type: 'json' };
import { FONT_SIZE } from './svg.ts';

export type Weight = keyof typeof advances;

/** How much wider the widest system font is that may stand in for ours: DejaVu Sans, on Linux, whose bold is wider still. */
const FALLBACK: Record<Weight, number> = { regular: 1.25, semibold: 1.36 };

/**
 * The width in drawing units that a line of text needs.
 * @param slack how much wider than Source Sans 3 the letters may turn out; 1 where they are sure to be ours
 */
export function measureText(text: string, size = FONT_SIZE, weight: Weight = 'regular', slack = FALLBACK[weight]): number {
  const widths: Record<string, number> = advances[weight];
  let total = 0;
  for (const letter of text) total += widths[letter] ?? 560;
  return (total / 1000) * size * slack;
}

/** Breaks a text into lines no wider than `width`; a longer word stays whole. */
export function wrapText(text: string, width: number, size = FONT_SIZE, weight: Weight = 'regular', slack = FALLBACK[weight]): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measureText(longer, size, weight, slack) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
