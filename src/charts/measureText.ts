import advances from './advances.json' with { type: 'json' };
import { FONT_SIZE } from './svg.ts';

export type Weight = keyof typeof advances;

/** How much wider the widest system font is that may stand in for ours: DejaVu Sans, on Linux, whose bold is wider still. */
const FALLBACK: Record<Weight, number> = { regular: 1.25, semibold: 1.36 };

/** The advances of a text’s letters together, in thousandths of the font size. */
function advance(text: string, weight: Weight): number {
  const widths: Record<string, number> = advances[weight];
  let total = 0;
  for (const letter of text) total += widths[letter] ?? 560;
  return total;
}

/**
 * The width in drawing units that a line of text needs.
 * @param slack how much wider than Source Sans 3 the letters may turn out; 1 where they are sure to be ours
 */
export const measureText = (
  text: string,
  size = FONT_SIZE,
  weight: Weight = 'regular',
  slack = FALLBACK[weight],
): number => (advance(text, weight) / 1000) * size * slack;

/** The words of a text, a dash with that before it: no line begins with one. */
export const wordsIn = (text: string): string[] => text.split(/ (?![—–](?: |$))/);

/** A text’s words with their advances: a text is broken at many widths. */
const measured: Record<Weight, Map<string, [word: string, advance: number][]>> = {
  regular: new Map(),
  semibold: new Map(),
};

function wordsOf(text: string, weight: Weight): [word: string, advance: number][] {
  const known =
    measured[weight].get(text) ?? wordsIn(text).map((word) => [word, advance(word, weight)] as [string, number]);
  measured[weight].set(text, known);
  return known;
}

/** Breaks a text into lines no wider than `width`; a longer word stays whole. */
export function wrapText(
  text: string,
  width: number,
  size = FONT_SIZE,
  weight: Weight = 'regular',
  slack = FALLBACK[weight],
): string[] {
  const space = advance(' ', weight);
  const lines: string[][] = [];
  let filled = 0;
  for (const [word, own] of wordsOf(text, weight)) {
    const longer = filled + space + own;
    const fits = lines.length > 0 && (longer / 1000) * size * slack <= width;
    if (fits) lines.at(-1)!.push(word);
    else lines.push([word]);
    filled = fits ? longer : own;
  }
  return lines.map((line) => line.join(' '));
}
