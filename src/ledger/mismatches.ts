/** Whether a translation has the facts, placeholders and links of the English. */
import { expected } from './problem.ts';

/** What a text refers to, in order: facts and computed numbers, placeholders, links; an exempt number is one, whatever its words. */
const references = (text: string): string[] =>
  // Most texts have none of them.
  !/[{\]]/.test(text)
    ? []
    : Array.from(text.matchAll(/\{([^}]*)\}|\]\(([^)]*)\)/g), ([, inside, to]) =>
        to !== undefined ? `](${to})` : inside!.startsWith('exempt ') ? '{exempt}' : `{${inside}}`,
      ).sort();

const digits = (text: string): string[] =>
  text.replaceAll(/\{[^}]*\}|\]\([^)]*\)/g, '').match(/\d+(?:[.,]\d+)*/g) ?? [];

/** What a translation has other than the English: references, and numbers that the English does not have. */
export function mismatches(text: string, from: string): string[] {
  const [own, wanted] = [references(text), references(from)];
  if (text.trim() === '') return [expected('words', text)];
  const count = (all: string[], each: string) => all.filter((other) => other === each).length;
  const wrong = [...new Set([...own, ...wanted])].filter((each) => count(own, each) !== count(wanted, each));
  return [
    ...wrong.map(
      (each) =>
        `expected ${each} as often as in English (${count(wanted, each)}), received it ${count(own, each)} times`,
    ),
    ...digits(text)
      .filter((number) => !digits(from).includes(number))
      .map((number) => `expected no number that the English does not have, received “${number}” in “${text}”`),
  ];
}
