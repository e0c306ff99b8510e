import { disagreementsOf } from './disagreements.ts';
import type { Fact, Ledger } from './types.ts';

/** The class by which a fact’s underline shows how sure it is; a dispute outranks the rest. */
export function certaintyClass(fact: Fact, ledger: Ledger): string {
  if (disagreementsOf(fact.id, ledger).length > 0) return 'c-disputed';
  if (fact.period.precision === 'undated' || fact.period.inferred) return 'c-dotted';
  if (fact.value !== null && typeof fact.value === 'object' && 'low' in fact.value) return 'c-range';
  return `c-${fact.qualifier.certainty}`;
}
