import { oncePer } from '../build/oncePer.ts';
import { oncePerText } from '../build/oncePerText.ts';
import type { Language } from '../i18n/locale.ts';
import { numberWords, passedOver } from './numberWords.ts';

/** A number in a text: where it stands and what it is. */
export interface FoundNumber {
  index: number;
  text: string;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR = '(?:1[6-9]|20)\\d\\d';

/** Years, dates, web addresses (24.kg) and paragraph marks: numbers that are names, and count nothing. */
const ALLOWED = new RegExp(
  [
    `\\b\\d{1,2} (?:${MONTHS})(?: ${YEAR})?\\b`,
    `\\b(?:${MONTHS}) \\d{1,2}(?:, ${YEAR})?\\b`,
    `\\b${YEAR}-\\d\\d(?:-\\d\\d)?\\b`,
    `\\b${YEAR}s?(?:[–-]\\d\\d(?:\\d\\d)?)?\\b(?![%\\d.,]*\\d)(?!%)`,
    '\\b\\d+\\.[a-z]{2,}\\b',
    '¶+\\s?\\d+(?:[–-]\\d+)?',
    `\\b(?:first|second|latter|successive) hal(?:f|ves) of(?: (?:the|that|this) year)?(?: ${YEAR})?`,
  ].join('|'),
  'g',
);

/** Days of months as a language has them, where that is not English. */
const dates = oncePer(({ code, messages }: Language) => {
  const { months, monthsOfDays } = messages.date;
  const names = `${months}|${monthsOfDays}`.split('|').map((name) => name.replace(/[ьй]$/, ''));
  const passed = passedOver(code);
  // “5 июня 2024”, but elsewhere also “30-iyun”, “30 маусымда” and “30-июнда”, of “июнь”.
  return new RegExp(
    `(?<![\\d.,])\\d{1,2}[ -](?:${[...new Set(names)].join('|')})\\p{L}*(?: ${YEAR})?(?!\\p{L})${passed ? `|${passed}` : ''}`,
    'giu',
  );
});

const ONES =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER = new RegExp(
  [
    '\\b(?:one|a|two|three|four)[ -](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b',
    '\\b(?:[\\d.]+|\\w+)-fold\\b',
    '[$€£]?\\d[\\d.,  ]*(?:%|\\b)',
    '[½⅓⅔¼¾⅕⅛]',
    `\\b(?:${TENS})(?:-\\w+)?\\b`,
    `\\b(?:${ONES})\\b`,
    '\\b(?:hundred|thousand|million|billion|trillion|dozen)s?\\b',
    '\\b(?:a score|scores) of\\b|\\bevery (?:second|third|fourth|fifth|sixth|tenth)\\b(?= (?:man|woman|person|migrant|worker|child|one|family|household))',
    '\\b(?:half|halves|halved|halving|twice|thrice|doubled?|doubling|tripled?|trebled?|quadrupl(?:ed?|es|ing)|quintupl(?:ed?|ing)|octupled)\\b',
    `\\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold\\b`,
  ].join('|'),
  'giu',
);

/** Digits and English number words, and the number words of the text’s language, if it is another. */
const numberPattern = oncePer(({ code }: Language) => {
  const own = numberWords(code);
  return own === undefined ? NUMBER : new RegExp(`${NUMBER.source}|${own}`, 'giu');
});

/** What was found in each text, by the words of a language that it depends on; whoever checks a project again asks for the same. */
const foundBy = oncePerText((_) => new Map<string, readonly FoundNumber[]>());
const foundIn = oncePer(({ code, messages: { date } }: Language) =>
  foundBy([code, date.months, date.monthsOfDays].join()),
);

/**
 * Finds every digit, fraction and magnitude in words that would need to be a fact.
 * Years, dates and paragraph marks are left alone, and so is “one”, which is rarely a count.
 */
export function findNumbers(text: string, language: Language): readonly FoundNumber[] {
  const known = foundIn(language);
  if (!known.has(text)) known.set(text, find(text, language));
  return known.get(text)!;
}

function find(text: string, language: Language): FoundNumber[] {
  const blank = (match: string) => '\u2007'.repeat(match.length);
  const blanked = text.replaceAll(dates(language), blank).replaceAll(ALLOWED, blank);
  return Array.from(blanked.matchAll(numberPattern(language)), (match) => ({
    index: match.index,
    text: match[0].replace(/[.,\s]+$/, ''),
  }));
}

/** The sentence of `text` that holds the character at `index`. */
export function sentenceAt(text: string, index: number): string {
  const start = Math.max(...['. ', '? ', '! ', '\n\n'].map((end) => text.lastIndexOf(end, index - 1))) + 1;
  const rest = /[.?!](?=\s|$)|\n\n/.exec(text.slice(index));
  return text
    .slice(Math.max(0, start), rest ? index + rest.index + 1 : undefined)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
