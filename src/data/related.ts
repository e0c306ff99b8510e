import { disagreementsOf } from './disagreements.ts';
import type { Fact, Ledger } from './ledger.ts';
import { checksOf } from './verdicts.ts';

/** Other facts that answer the same question, from disagreements and from checks against a reference series. */
export function otherAnswers(fact: Fact, ledger: Ledger): Fact[] {
  const ids = new Set([
    ...disagreementsOf(fact.id, ledger).flatMap(({ facts }) => facts),
    ...checksOf(fact, ledger)
      .filter(({ compute }) => compute === 'value')
      .flatMap(({ claim, against }) => [claim, ...against]),
  ]);
  ids.delete(fact.id);
  return [...ids].map((id) => ledger.facts.get(id)!);
}
