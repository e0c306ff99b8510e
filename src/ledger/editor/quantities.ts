/** Finds the quantities of a report’s text and says of each what can be known without a person. */
import { findNumbers } from '../findNumbers.ts';
import { mismatch, paragraphs } from '../fingerprint.ts';
import { contradiction, numbersOf } from '../validate/phraseNumbers.ts';
import { PHRASE, wrongLength, type FactInput, type Fingerprint, type Unit, type Value } from '../schema.ts';
import type { Language } from '../../i18n/locale.ts';

/** A quantity as it stands in a text. */
export interface Quantity {
  paragraph: number;
  /** The number as the text has it: “more than 3.5 million” is “3.5 million”. */
  number: string;
  /** The words around it that stand in the fingerprint; undefined where no stretch of the right length does. */
  phrase: string | undefined;
  value: Value | undefined;
  words: string | undefined;
  unit: string | undefined;
  qualifier: string;
  period: string | undefined;
}

/** What joins the parts of one number: “3.5 million”, “2 to 4 million”, “20–30%”, “half a million”. */
const JOINT = /^(?:\s*|\s*[-–]\s*|\s+to\s+|\s+an?\s+)$/;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** Words before a number, and how sure they make it; the first that fits counts. */
const QUALIFIERS: [words: RegExp, qualifier: string][] = [
  [/\b(?:at least|no(?:t)? (?:fewer|less) than)\W+(?:\w+\W+)?$/i, 'at-least'],
  [/\b(?:at most|no(?:t)? more than|fewer than|less than|under|below)\W+(?:\w+\W+)?$/i, 'at-most'],
  [/\b(?:more than|over|above|exceed(?:s|ed|ing)?|upwards? of)\W+(?:\w+\W+)?$/i, 'over'],
  [/\b(?:almost|nearly|close to|just under)\W+(?:\w+\W+)?$/i, 'almost'],
  [/\b(?:up to|as (?:many|much) as)\W+(?:\w+\W+)?$/i, 'up-to'],
  [/\b(?:estimated|estimate of|estimates)\W+(?:\w+\W+)?$/i, 'estimated'],
  [/\b(?:likely|probably)\W+(?:\w+\W+){0,2}$/i, 'likely'],
  [/\b(?:allegedly|alleged)\W+(?:\w+\W+){0,2}$/i, 'alleged'],
  [/\b(?:could|may|might)\W+(?:\w+\W+){0,3}$/i, 'could'],
  [/\b(?:about|around|some|roughly|approximately|circa|or so)\W+$/i, 'about'],
];
const FRACTION = /\b(?:half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b/i;
const VAGUE = /^(?:dozens|hundreds|thousands|millions|billions)$/i;
const PEOPLE = /^(?:people|persons?|workers?|migrants?|citizens?|men|women|nationals|labou?rers|arrivals|residents)$/i;

/** The qualifier that the words before a number, or right after it, suggest. */
export function guessQualifier(before: string, number: string, after: string): string {
  if (VAGUE.test(number)) return 'vague';
  if (/^\W*or more\b/i.test(after)) return 'at-least';
  return QUALIFIERS.find(([words]) => words.test(before))?.[1] ?? 'exact';
}

/** The value that a number in words or digits gives; undefined where it gives none, or more than one. */
export function guessValue(number: string): Value | undefined {
  const numbers = numbersOf(number);
  // Of “two thirds” and “half a million” only the counting word would be read.
  if (FRACTION.test(number)) return undefined;
  const [first, second] = numbers;
  if (numbers.length === 1) return first;
  if (numbers.length === 2 && /\d\s*[-–]\s*\d|\b(?:to|and)\b/.test(number) && first! < second!)
    return { low: first!, high: second! };
  return undefined;
}

/** The unit that a number’s own sign, or one of the words after it, names. */
export function guessUnit(number: string, after: string, units: Iterable<Unit>): string | undefined {
  const all = [...units];
  const known = (id: string) => all.find((unit) => unit.id === id)?.id;
  const percent = /%$/.test(number) || /^\s*per\s?cent\b/i.test(after);
  if (percent)
    return known(
      /^\W*(?:per\s?cent\b\W*)?of (?:\w+[’']?s? ){0,2}(?:GDP|gross domestic product)\b/i.test(after)
        ? 'percent-of-gdp'
        : 'percent',
    );
  if (/^\$/.test(number)) return known('us-dollars');
  const words = (/^[^.;:!?]*/.exec(after)?.[0] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 3)
    .map((word) => word.replaceAll(/[^\p{L}]/gu, ''));
  for (const [i, word] of words.entries()) {
    const pair = `${word} ${words[i + 1] ?? ''}`.toLowerCase();
    if (/^rubles?$/i.test(word)) return known('roubles');
    if (/^dollars?$/i.test(word)) return known('us-dollars');
    if (PEOPLE.test(word)) return known('people');
    const own = all.find(({ one, other }) =>
      [one, other].some((name) => name.toLowerCase() === pair.trim() || name.toLowerCase() === word.toLowerCase()),
    );
    if (own) return own.id;
  }
  return undefined;
}

/** The year of a phrase, if it names just one. */
export function guessPeriod(phrase: string): string | undefined {
  const years = new Set(Array.from(phrase.matchAll(YEAR), ([year]) => year));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Where numbers of a text begin and end, with the parts of one joined. */
function spans(text: string, language: Language): [start: number, end: number][] {
  const found: [number, number][] = [];
  // “$18, 2 to 4 million”: what a comma and a space part is not one number.
  const numbers = findNumbers(text, language).flatMap(({ index, text: number }) =>
    Array.from(number.matchAll(/[^\s.,](?:[^.,]|[.,](?!\s))*/g), (part) => ({
      index: index + part.index,
      text: part[0],
    })),
  );
  for (const { index, text: number } of numbers) {
    const last = found.at(-1);
    const gap = last ? text.slice(last[1], index) : '';
    const joined =
      last && (JOINT.test(gap) || (/^\s+and\s+$/.test(gap) && /\bbetween\s+$/i.test(text.slice(0, last[0]))));
    if (joined) last[1] = index + number.length;
    else found.push([index, index + number.length]);
  }
  return found;
}

/** How many words of a phrase stand before its number, where the sentence has them. */
const BEFORE = 4;
const USUAL = 10;

/** The words around a stretch of a paragraph that the fingerprint holds: up to ten, of its clause where that is long enough. */
function cut(text: string, start: number, end: number, isCitable: (phrase: string) => boolean): string | undefined {
  const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    begins: /^["“(]/.test(word),
    ends: /(?:[.?!;:]["”’)]*|["”)],?)$/.test(word),
  }));
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  /** Whether a word and the next stand in one sentence, and on one side of quotation marks and brackets. */
  const joined = (i: number) => !words[i]!.ends && !words[i + 1]!.begins;
  let [from, to] = [first, last];
  while (from > 0 && first - from < BEFORE && joined(from - 1)) from--;
  while (to < words.length - 1 && to - from + 1 < USUAL && joined(to)) to++;
  while (from > 0 && to - from + 1 < USUAL && joined(from - 1)) from--;
  // A sentence of a word or two borrows from its neighbours.
  while (to - from + 1 < PHRASE.least && (from > 0 || to < words.length - 1))
    if (to < words.length - 1) to++;
    else from--;
  const phrase = text
    .slice(words[from]!.start, words[to]!.end)
    .replaceAll(/^[“"‘’'([—–-]+\s*|\s*[”"’',.;:!?)\]—–-]+$/g, '');
  return wrongLength(phrase) === undefined && isCitable(phrase) ? phrase : undefined;
}

/** Every quantity of a numbered text, in its order. */
export function findQuantities(
  numbered: string,
  print: Fingerprint,
  units: Iterable<Unit>,
  language: Language,
): Quantity[] {
  const all = [...units];
  return Array.from(paragraphs(numbered)).flatMap(([paragraph, text]) =>
    spans(text, language).map(([start, end]) => {
      const number = text.slice(start, end);
      const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
      const phrase = cut(text, start, end, (words) => mismatch(print, paragraph, words) === undefined);
      const qualifier = guessQualifier(before, number, after);
      const guessed = qualifier === 'vague' ? undefined : guessValue(number);
      const value =
        guessed !== undefined && !contradiction({ value: guessed, phrase } as FactInput) ? guessed : undefined;
      return {
        paragraph,
        number,
        phrase,
        value,
        qualifier,
        words: value === undefined ? number : undefined,
        unit: guessUnit(number, after, all),
        period: phrase && guessPeriod(phrase),
      };
    }),
  );
}
