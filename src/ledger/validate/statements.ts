/** What words of a report state besides a number: years, places, certainty, units and directions. */
import type { CERTAINTIES } from '../schema.ts';

export type Certainty = (typeof CERTAINTIES)[number];

const NUMBER =
  '(?:[$€£] ?)?(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|hundreds?|thousands?|dozens?|several)\\b|a (?:third|quarter|half|million|thousand|dozen|hundred)\\b)';
const DIGITS = '\\d[\\d.,]*(?:%| (?:thousand|million|billion|percent|per cent))?';
/** Words before a number; after it, where they follow digits; and signs at it. */
const atNumber = (before: string, after = '$^', sign = '$^') =>
  new RegExp(`\\b(?:${before}) (?:the |a |an )?${NUMBER}|${DIGITS}(?:${after})|(?:${sign}) ?[$€£]?\\d`, 'iu');

/** Words of certainty. Most count only before a number: “over 35,000”, but not “over the border”. */
const CERTAINTY_WORDS: [certainty: Certainty, words: RegExp][] = [
  [
    'floor',
    atNumber(
      'over|more than|at least|at a minimum|exceed(?:s|ed|ing)?|no(?:t)? (?:less|fewer) than|above|upwards? of|a minimum of|in excess of|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)?|north of',
      '\\+| (?:\\p{L}+ )?(?:or|and) (?:more|above|over)\\b',
      '[>≥]',
    ),
  ],
  [
    'ceiling',
    atNumber(
      'up to|at most|no(?:t)? more than|(?:fewer|less) than|under|below|a maximum of|almost|nearly|close to|as (?:many|much) as|approach(?:es|ed|ing)?|virtually|just short of',
      ' (?:\\p{L}+ )?or (?:less|fewer|under)\\b',
      '[<≤]',
    ),
  ],
  [
    'about',
    atNumber(
      'about|around|approximately|approx\\.?|roughly|some|circa|ca?\\.|in the region of|(?:in|on|of) the order of',
      '-odd\\b| (?:\\p{L}+ )?or so\\b',
      '[~≈]',
    ),
  ],
  ['estimated', /\bestimat/i],
  ['claimed', /\b(?:alleged|reported|purported|supposed)(?:ly)\b|\balleged\b/i],
  ['conditional', /\b(?:likely|probably|possibly|perhaps|presumably|could|may|might)\b/],
];

/** The certainties that a text expresses in words. */
export const certaintiesIn = (text: string): Set<Certainty> =>
  new Set(CERTAINTY_WORDS.flatMap(([certainty, words]) => (words.test(text) ? [certainty] : [])));

/** The years that a text names, in their order; of a decade (1990s) all ten, of 2023–24 both. */
export const yearsIn = (text: string): number[] =>
  Array.from(text.matchAll(/\b((?:19|20)\d\d)(?:(s)\b|[–/-](\d\d)\b(?!-)|\b)/g), ([, year, decade, short]) => {
    const [first, last] = [Number(year), Number(year!.slice(0, 2) + (short ?? '00'))];
    return [...Array.from({ length: decade ? 10 : 1 }, (_, i) => first + i), ...(last > first ? [last] : [])];
  }).flat();

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
/** With what people shorten: Sept. 5. */
const MONTH = MONTHS.map((name) =>
  name.length > 4 ? `${name.slice(0, 3)}(?:${name.slice(3)}|t?\\.?(?!\\p{L}))` : name,
).join('|');
const ORDINAL = '(?:st|nd|rd|th)?';
const DAY = new RegExp(
  `\\b(?:(${MONTH}) (\\d{1,2})${ORDINAL}|(\\d{1,2})${ORDINAL}(?: of)? (${MONTH}))(?![\\p{L}\\d])`,
  'gu',
);
const monthNumber = (name: string): string =>
  String(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1).padStart(2, '0');

/** The days that a text names, as 06-05. */
export const daysIn = (text: string): string[] =>
  Array.from(
    text.matchAll(DAY),
    ([, month, day, dayBefore, monthAfter]) =>
      `${monthNumber((month ?? monthAfter)!)}-${(day ?? dayBefore)!.padStart(2, '0')}`,
  );

/** The months that a text names, as 06. */
export const monthsIn = (text: string): string[] =>
  Array.from(text.matchAll(new RegExp(`\\b(?:${MONTH})(?!\\p{L})`, 'gu')), ([name]) => monthNumber(name));

/** A unit that a text names, as what the ids of units of that kind begin with. */
const UNIT_WORDS: [words: RegExp, unit: string][] = [
  [/\bper ?cent\b|%/i, 'percent'],
  [/\$|\bdollars?\b/i, 'us-dollars'],
  [/\broubles?\b|\brubles?\b/i, 'roubles'],
];

/** The kinds of unit that a text names: percent, us-dollars, roubles. */
export const unitsIn = (text: string): string[] =>
  UNIT_WORDS.flatMap(([words, unit]) => (words.test(text) ? [unit] : []));

/** Whether a text counts people: “35,000 Tajik workers”, which is no share and no sum. */
export const countsPeople = (text: string): boolean =>
  /\d[\d.,]*(?: thousand| million)? (?:\p{L}+ ){0,2}(?:people|persons|citizens|nationals|migrants|workers|men|women|children|families|students)\b/u.test(
    text,
  );

const DOWN =
  /\b(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|decreas\w+|declin\w+|shr[aiu]nk\w*|plummet\w+|plung\w+|tumbl\w+|slump\w*|slid|halv(?:ed|ing)|contract(?:ed|ion)|reduced|down)\b/i;
const UP =
  /\b(?:rose|rises?|risen|rising|grew|grows?|grown|growing|growth|increas\w+|gain(?:s|ed)?|up by|climb\w*|jump\w*|soar\w*|surg(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|expand\w*)\b/i;

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
