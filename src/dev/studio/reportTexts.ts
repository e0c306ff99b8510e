/** The texts of reports that were opened in this window: they stay in the browser, and never get into the project. */
import { readReport } from '../../ledger/reportText.ts';

const keyOf = (source: string): string => `northbound-report:${source}`;

export const keepText = (source: string, text: string): void => sessionStorage.setItem(keyOf(source), text);
export const keptText = (source: string): string | undefined => sessionStorage.getItem(keyOf(source)) ?? undefined;

/** The paragraphs of a text by their numbers, or what is wrong with it. */
export function paragraphsOf(text: string): [number: string, words: string][] | string {
  const report = readReport(text);
  if ('wrong' in report) return report.wrong;
  return Array.from(report.numbered.matchAll(/^\[(\d+)\] (.*)$/gm), ([, number, words]) => [number!, words!]);
}
