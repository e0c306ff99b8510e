import { mismatch } from '../fingerprint.ts';
import type { Ledger } from '../types.ts';
import { expected } from '../problem.ts';

const MOST_WORDS = 25;

/** What is wrong with a quotation of a speaker: its source, its words or its length; undefined if nothing. */
export function quotationProblem(words: string, report: string, paragraph: number, ledger: Ledger): string | undefined {
  const print = ledger.fingerprints.get(report);
  // A report whose fingerprint is missing has been reported.
  if (!print)
    return ledger.sources.get(report)?.kind === 'report' ||
      (ledger.ids.sources.has(report) && !ledger.sources.has(report))
      ? undefined
      : expected('a report that has a fingerprint', report, ledger.fingerprints.keys());
  const count = words.split(/\s+/).length;
  if (count > MOST_WORDS) return `expected a quotation of at most ${MOST_WORDS} words, received ${count}`;
  const wrong = mismatch(print, paragraph, words);
  return wrong && `expected words verbatim from ${report} ¶${paragraph}, received “${words}”: ${wrong}`;
}
