/** Whether a fact’s value is the one its own phrase gives: a slip of a digit would else go unseen. */
import type { FactInput } from '../schema.ts';

const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
};
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** A token as a number, with the magnitude that stands right behind it; undefined for a word that is none. */
export function valueOf(token: string, behind: string): number | undefined {
  const value = /^\d/.test(token) ? Number(token.replaceAll(',', '')) : WORDS[token.toLowerCase()];
  const [, scale = ''] = /^ (thousand|million|billion)\b/i.exec(behind) ?? [];
  return value === undefined ? undefined : Number((value * (SCALES[scale.toLowerCase()] ?? 1)).toPrecision(12));
}

const NUMBER = /\d[\d,]*(?:\.\d+)?|[a-z]+/gi;

/** Every number of a phrase, digits and words, in full; a magnitude after several counts for all of them. */
export function numbersOf(phrase: string): number[] {
  const found: number[] = [];
  let pending: number[] = [];
  for (const [token] of phrase.matchAll(NUMBER)) {
    const word = token.toLowerCase();
    const value = /^\d/.test(token) ? Number(token.replaceAll(',', '')) : WORDS[word];
    if (value !== undefined) pending.push(value);
    else if (word in SCALES) found.push(...pending.map((each) => each * SCALES[word]!));
    // “2 to 4 million”: the magnitude belongs to both.
    else if (word !== 'to') pending = (found.push(...pending), []);
    if (word in SCALES) pending = [];
  }
  return [...found, ...pending];
}

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number < 2100;

/**
 * The numbers of the phrase, where none of them is the value’s; undefined where all is well or the phrase has none.
 * A fact with words of its own (half a decade) is not compared: words mean different numbers in different units.
 */
export function contradiction({ value, words, phrase }: FactInput): number[] | undefined {
  if (value === undefined || words !== undefined || phrase === undefined) return undefined;
  const numbers = numbersOf(phrase);
  const given = numbers.filter((number) => !isYear(number));
  if (given.length === 0) return undefined;
  const wanted = typeof value === 'number' ? [value] : Object.values(value);
  return wanted.every((each) => numbers.includes(Math.abs(each))) ? undefined : given;
}
