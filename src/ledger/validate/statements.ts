/** What words of a report state besides a number: years, places, certainty, units and directions. */
import type { CERTAINTIES } from '../schema.ts';

export type Certainty = (typeof CERTAINTIES)[number];

const NUMBER =
  '(?:[$€£] ?)?(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|hundreds?|thousands?|dozens?|several)\\b|a (?:third|quarter|half|million|thousand|dozen|hundred)\\b)';
const beforeNumber = (words: string) => new RegExp(`\\b(?:${words}) (?:the |a |an )?${NUMBER}`, 'i');

/** Words of certainty. Most count only before a number: “over 35,000”, but not “over the border”. */
const CERTAINTY_WORDS: [certainty: Certainty, words: RegExp][] = [
  [
    'floor',
    beforeNumber(
      'over|more than|at least|exceed(?:s|ed|ing)?|no(?:t)? (?:less|fewer) than|above|upwards? of|a minimum of',
    ),
  ],
  [
    'ceiling',
    beforeNumber(
      'up to|at most|no(?:t)? more than|(?:fewer|less) than|under|below|a maximum of|almost|nearly|close to|as (?:many|much) as',
    ),
  ],
  ['about', beforeNumber('about|around|approximately|roughly|some|circa')],
  ['estimated', /\bestimat/i],
  ['claimed', /\balleged(?:ly)?\b/i],
  ['conditional', /\b(?:likely|probably|possibly|could|may|might)\b/],
];

/** The certainties that a text expresses in words. */
export const certaintiesIn = (text: string): Set<Certainty> =>
  new Set(CERTAINTY_WORDS.flatMap(([certainty, words]) => (words.test(text) ? [certainty] : [])));

/** The years that a text names, in their order; of a decade (1990s) all ten. */
export const yearsIn = (text: string): number[] =>
  Array.from(text.matchAll(/\b((?:19|20)\d\d)(s?)\b/g), ([, year, decade]) =>
    Array.from({ length: decade ? 10 : 1 }, (_, i) => Number(year) + i),
  ).flat();

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = MONTHS.join('|');
const DAY = new RegExp(`\\b(?:(${MONTH}) (\\d{1,2})|(\\d{1,2}) (${MONTH}))\\b`, 'g');

/** The days that a text names, as 06-05. */
export const daysIn = (text: string): string[] =>
  Array.from(text.matchAll(DAY), ([, month, day, dayBefore, monthAfter]) =>
    [MONTHS.indexOf((month ?? monthAfter)!) + 1, Number(day ?? dayBefore)]
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );

/** A unit that a text names, as what the ids of units of that kind begin with. */
const UNIT_WORDS: [words: RegExp, unit: string][] = [
  [/\bper ?cent\b|%/i, 'percent'],
  [/\$|\bdollars?\b/i, 'us-dollars'],
  [/\broubles?\b|\brubles?\b/i, 'roubles'],
];

/** The kinds of unit that a text names: percent, us-dollars, roubles. */
export const unitsIn = (text: string): string[] =>
  UNIT_WORDS.flatMap(([words, unit]) => (words.test(text) ? [unit] : []));

const DOWN =
  /\b(?:fell|falls?|fallen|drop(?:s|ped)?|decreas\w+|declin\w+|shr[aiu]nk\w*|plummet\w+|contract(?:ed|ion)|down)\b/i;
const UP = /\b(?:rose|rises?|risen|grew|grows?|grown|growth|increas\w+|gain(?:s|ed)?|up by)\b/i;

/** Which way a text says that something went; undefined where it says neither, or both. */
export function directionIn(text: string): 'up' | 'down' | undefined {
  const [up, down] = [UP.test(text), DOWN.test(text)];
  return up === down ? undefined : up ? 'up' : 'down';
}

/** A word as it is hashed: without a possessive, in the singular of a people (Tajiks → Tajik). */
const base = (word: string): string => word.replace(/[’']s?$/, '').replace(/(?<=[a-z]{3})s$/, '');

/**
 * What a fingerprint keeps of a paragraph besides its runs of three words: single years, days of months, words that
 * begin with a capital letter (and pairs of them), and which certainties it expresses.
 */
export function marksOf(paragraph: string): string[] {
  const names = Array.from(paragraph.matchAll(/\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu), ([run]) =>
    run.split(' ').map(base),
  );
  const pairs = names.flatMap((run) => run.slice(1).map((word, i) => `${run[i]} ${word}`));
  const certainties = Array.from(certaintiesIn(paragraph), (certainty) => `~${certainty}`);
  return [
    ...new Set([...yearsIn(paragraph).map(String), ...names.flat(), ...pairs, ...daysIn(paragraph), ...certainties]),
  ];
}

/** A name as marks have it: its last two words at most. */
export const markOf = (name: string): string => name.split(' ').slice(-2).map(base).join(' ');
