/** What a phrase says right at the number that is a fact’s value: of several numbers each has a year, a place, a unit of its own. */
import { valueOf } from './phraseNumbers.ts';

/** The words before a number, and those behind it up to the next number that is no year. */
export interface Around {
  before: string;
  behind: string;
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** The numbers of a phrase that are no years, and where each begins and ends. */
function numbersIn(phrase: string): { value: number; start: number; end: number }[] {
  return Array.from(phrase.matchAll(/\d[\d,]*(?:\.\d+)?|[a-z]+/gi)).flatMap(({ 0: text, index }) => {
    const value = isYear(text) ? undefined : valueOf(text, phrase.slice(index + text.length));
    return value === undefined ? [] : [{ value, start: index, end: index + text.length }];
  });
}

/** What stands around a number; undefined where the phrase has it not, or more than once. */
export function aroundNumber(phrase: string, wanted: number): Around | undefined {
  const numbers = numbersIn(phrase);
  const [at, second] = numbers.flatMap(({ value }, i) => (value === Math.abs(wanted) ? [i] : []));
  if (at === undefined || second !== undefined) return undefined;
  return {
    before: phrase.slice(numbers[at - 1]?.end ?? 0, numbers[at]!.start),
    behind: phrase.slice(numbers[at]!.end, numbers[at + 1]?.start),
  };
}

const ROUGHLY = '(?:(?:about|around|almost|nearly|over|more than|at least|up to|some|an? estimated) )?';
const LESS = new RegExp(
  `\\b(?:(?:contraction|decline|decrease|drop|fall|reduction|slump) of|(?:contracted|declined|decreased|dropped|fell|falling|shrank|shrunk|slumped) by) ${ROUGHLY}$`,
  'i',
);
const MORE = new RegExp(
  `\\b(?:(?:growth|increase|rise) of|(?:grew|growing|grown|increased|increasing|rose|rising|expanded) by) ${ROUGHLY}$`,
  'i',
);

/** Which way a number goes by the words before it: “a contraction of 8.6 percent”. */
export const directionBefore = ({ before }: Around): 'up' | 'down' | undefined =>
  LESS.test(before) ? 'down' : MORE.test(before) ? 'up' : undefined;

/** The unit of time that a number counts, as its singular: of “72 hours” and “a 10-year ban”. */
export const timeBehind = ({ behind }: Around): string | undefined =>
  /^[ -](?:full |whole |working )?(hour|day|week|month|year)s?\b/.exec(behind)?.[1];
