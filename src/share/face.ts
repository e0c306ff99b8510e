/** The letters of pictures for links, and how much room they take. */
import { measureText } from '../charts/measureText.ts';
import { element, escape, type Attributes } from '../charts/svg.ts';
import serifAdvances from './serifAdvances.json' with { type: 'json' };

export interface Face {
  attributes: Attributes;
  /** The width in units of a line of text. */
  measure: (text: string, size: number) => number;
  /** A line of text as SVG. */
  write: (text: string) => string;
}

const SERIF: Record<string, number> = serifAdvances;

/** The fonts that hold the serif’s other letters: the renderer would take them from the first font that has them, which is the sans. */
const OTHERS: [family: string, letters: RegExp][] = [
  ['Serif Cyrillic', /[\u0400-\u045f№]+/g],
  ['Serif Cyr. ext', /[\u0460-\u052f]+/g],
];

/** Titles and values. */
export const serif: Face = {
  attributes: { 'font-family': 'Source Serif 4', 'font-weight': 600 },
  measure: (text, size) => (Array.from(text).reduce((sum, letter) => sum + (SERIF[letter] ?? 700), 0) / 1000) * size,
  write: (text) => OTHERS.reduce((svg, [family, letters]) => svg.replaceAll(letters, (run) => element('tspan', { 'font-family': family }, run)), escape(text)),
};

/** All else. */
export const sans: Face = {
  attributes: { 'font-family': 'Source Sans 3' },
  measure: (text, size) => measureText(text, size, 'regular', 1),
  write: escape,
};
