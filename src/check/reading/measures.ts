/** How a text reads, in numbers to steer by: none of them is an error, and where one and honesty conflict, honesty wins. */
import { namesSource, saysOnlyUnknown } from './readingLists.ts';
import type { Sentence } from './runningText.ts';

/** A sentence of more words than this is long. */
const LONG = 30;

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Numbers in figures, years and days included; not those in a name, as 24.kg. Number words are left out. */
const numbersOf = (text: string): number => text.match(/(?<![\p{L}\d.,])\d[\d.,]*(?!\.?[a-z\d])/gu)?.length ?? 0;

/** What a sentence can be, by the name under which `npm run reading -- --list` prints such sentences. */
export const KINDS = {
  source: (sentence, names) => namesSource(sentence.text, names),
  unknown: (sentence) => saysOnlyUnknown(sentence),
  long: ({ text }) => wordsOf(text) > LONG,
  numeral: ({ text }) => /^[“‘(]?[$€£]?\d/.test(text),
  semicolons: ({ text }) => text.split(';').length > 2,
} satisfies Record<string, (sentence: Sentence, names: RegExp) => boolean>;

export type Kind = keyof typeof KINDS;

/** What is measured of a text, with the limits that the editors set for it. */
export interface Measure {
  name: string;
  unit: '' | '%';
  /** At most so much, and of a chapter’s length at least so much. */
  most?: number;
  least?: number;
  /** Whether the limits hold for a chapter only, and not for all of them together. */
  perChapter?: true;
  of: (sentences: Sentence[], names: RegExp) => number;
}

const sum = (sentences: Sentence[], of: (text: string) => number): number =>
  sentences.reduce((total, { text }) => total + of(text), 0);
const count = (kind: Kind, sentences: Sentence[], names: RegExp): number =>
  sentences.filter((sentence) => KINDS[kind](sentence, names)).length;
const share =
  (kind: Kind): Measure['of'] =>
  (sentences, names) =>
    (100 * count(kind, sentences, names)) / Math.max(1, sentences.length);

export const MEASURES: Measure[] = [
  { name: 'sentences', unit: '', of: (sentences) => sentences.length },
  {
    name: 'words',
    unit: '',
    least: 1200,
    most: 1600,
    perChapter: true,
    of: (sentences) => sum(sentences, wordsOf),
  },
  { name: 'name a source', unit: '%', most: 30, of: share('source') },
  { name: 'only say what is not known', unit: '%', most: 5, of: share('unknown') },
  {
    name: 'words a sentence',
    unit: '',
    most: 17,
    of: (sentences) => sum(sentences, wordsOf) / Math.max(1, sentences.length),
  },
  { name: `over ${LONG} words`, unit: '%', most: 5, of: share('long') },
  {
    name: 'numbers in 1,000 words',
    unit: '',
    most: 35,
    of: (sentences) => (1000 * sum(sentences, numbersOf)) / Math.max(1, sum(sentences, wordsOf)),
  },
  {
    name: 'begin with a numeral',
    unit: '',
    most: 0,
    of: (sentences, names) => count('numeral', sentences, names),
  },
  {
    name: 'have several semicolons',
    unit: '',
    most: 0,
    of: (sentences, names) => count('semicolons', sentences, names),
  },
];

/** Whether a value keeps to the limits of its measure, rounded as it is printed. @param chapter of one chapter, not of all */
export const keepsLimit = ({ least, most, perChapter }: Measure, value: number, chapter: boolean): boolean =>
  (perChapter && !chapter) || (value >= (least ?? -Infinity) && round(value) <= (most ?? Infinity));

/** Two digits behind the point would promise more than counting by lists of words can hold. */
export const round = (value: number): number => Math.round(value * 10) / 10;
