import { disagreementsOf } from './disagreements.ts';
import type { Fact, Ledger } from './types.ts';

/** The signs that stand behind a number, by what they say. They are text, so that they are read, copied and printed. */
export const SIGNS = { disputed: '≠', estimated: '≈', derived: '†' } as const;
export type Sign = keyof typeof SIGNS;

/** What a reader should know of a fact before trusting it, if anything; a dispute outranks the rest. */
export function signOf(fact: Fact, ledger: Ledger): Sign | null {
  if (disagreementsOf(fact.id, ledger).length > 0) return 'disputed';
  const { period, qualifier, unit } = fact;
  // Of a claim in words that has no date, its card says so.
  const undated = period.inferred !== null || (period.precision === 'undated' && unit !== null);
  return undated || qualifier.certainty === 'estimated' ? 'estimated' : null;
}
