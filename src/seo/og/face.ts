/** The letters of pictures for links, and how much room they take. */
import { measureText } from '../../charts/measureText.ts';
import type { Attributes } from '../../charts/svg.ts';
import serifAdvances from './serifAdvances.json' with { type: 'json' };

export interface Face {
  attributes: Attributes;
  /** The width in units of a line of text. */
  measure: (text: string, size: number) => number;
}

const SERIF: Record<string, number> = serifAdvances;

/** Titles and values. */
export const serif: Face = {
  attributes: { 'font-family': 'Source Serif 4', 'font-weight': 600 },
  measure: (text, size) => (Array.from(text).reduce((sum, letter) => sum + (SERIF[letter] ?? 700), 0) / 1000) * size,
};

/** All else. */
export const sans: Face = {
  attributes: { 'font-family': 'Source Sans 3' },
  measure: (text, size) => measureText(text, size, 'regular', 1),
};
