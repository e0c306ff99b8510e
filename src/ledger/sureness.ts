import { disagreementsOf } from './disagreements.ts';
import type { Fact, Ledger } from './types.ts';

/** What a reader should know of a fact’s date, and whether sources dispute it. */
export const SURENESS = ['disputed', 'inferred', 'undated'] as const;
export type Sureness = (typeof SURENESS)[number];

export function surenessOf(fact: Fact, ledger: Ledger): Sureness[] {
  const applies: Record<Sureness, boolean> = {
    disputed: disagreementsOf(fact.id, ledger).length > 0,
    inferred: fact.period.inferred !== null,
    undated: !fact.period.start,
  };
  return SURENESS.filter((word) => applies[word]);
}
