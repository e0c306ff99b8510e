/** Whether a translation has the facts, placeholders and links of the English. */
import { DEFAULT, type Language } from '../i18n/locale.ts';
import { findNumbers } from './findNumbers.ts';
import { expected } from './problem.ts';

/** What a text refers to, in order: facts and computed numbers, placeholders, links; an exempt number is one, whatever its words. */
const references = (text: string): string[] =>
  // Most texts have none of them.
  !/[{\]]/.test(text)
    ? []
    : Array.from(text.matchAll(/\{([^}]*)\}|\]\(([^)]*)\)/g), ([, inside, to]) =>
        to !== undefined ? `](${to})` : inside!.startsWith('exempt ') ? '{exempt}' : `{${inside}}`,
      ).sort();

/** A text without what it refers to. */
const words = (text: string): string => text.replaceAll(/\{[^}]*\}|\]\([^)]*\)/g, '');

const digits = (text: string): string[] => words(text).match(/\d+(?:[.,]\d+)*/g) ?? [];

/** English words that other languages say with a number: both, “the first half of 2025”. */
const COUNTING = /\b(?:both|neither|either|half|decades?|couple|pair)\b/i;

/** Number words of a translation whose English has no number outside its references: half, twice. */
function numberWords(text: string, from: string, language: Language | undefined): string[] {
  if (!language || COUNTING.test(from) || findNumbers(words(from), DEFAULT).length > 0) return [];
  return findNumbers(words(text), language).flatMap(({ text: number }) => (/\d/.test(number) ? [] : [number]));
}

/**
 * What a translation has other than the English: references, and numbers that the English does not have.
 * @param language whose number words count too; words of the interface state nothing, and may have them
 */
export function mismatches(text: string, from: string, language?: Language): string[] {
  const [own, wanted] = [references(text), references(from)];
  if (text.trim() === '') return [expected('words', text)];
  const count = (all: string[], each: string) => all.filter((other) => other === each).length;
  const wrong = [...new Set([...own, ...wanted])].filter((each) => count(own, each) !== count(wanted, each));
  return [
    ...wrong.map(
      (each) =>
        `expected ${each} as often as in English (${count(wanted, each)}), received it ${count(own, each)} times`,
    ),
    ...[...digits(text).filter((number) => !digits(from).includes(number)), ...numberWords(text, from, language)].map(
      (number) => `expected no number that the English does not have, received “${number}” in “${text}”`,
    ),
  ];
}
