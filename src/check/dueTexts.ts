/** Texts that say by which day they are to be held against their sources again, where that day has passed. */
import type { Language } from '../i18n/locale.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import type { Problem } from '../ledger/problem.ts';
import { fieldsOf } from './yaml.ts';

/** @param today as 2026-01-31 */
export const dueTexts = (texts: { file: string; source: string }[], today: string, language: Language): Problem[] =>
  texts.flatMap(({ file, source }) => {
    // A head that cannot be read is told elsewhere.
    const { review } = fieldsOf(file, source);
    if (typeof review !== 'string' || review >= today) return [];
    const line = 1 + source.split('\n').findIndex((each) => each.startsWith('review:'));
    return [
      {
        file,
        place: `${line}: review`,
        message: `to be checked again by ${formatPeriod(parsePeriod(review), language)}, which has passed`,
      },
    ];
  });

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** What is due, in Markdown: a line for each text, and one for the facts of each file. Empty where nothing is. */
export function dueList(dueTextProblems: Problem[], dueFacts: Problem[]): string {
  const facts = [...Map.groupBy(dueFacts, ({ file }) => file)].map(
    ([file, own]) => `- [ ] \`${file}\`: ${count(own.length, 'fact')} to be looked at again`,
  );
  return [...dueTextProblems.map(({ file, message }) => `- [ ] \`${file}\`: ${message}`), ...facts].join('\n');
}
