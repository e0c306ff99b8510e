import { disagreementsOf, topic } from './disagreements.ts';
import { formatFact } from './format.ts';
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

/** Quantities of other sources that give the same answer to the same question, and mean the same by it. */
export function sameAnswers(fact: Fact, ledger: Ledger): Fact[] {
  if (fact.kind !== 'quantity') return [];
  const rivals = new Set(disagreementsOf(fact.id, ledger).flatMap(({ reason, facts }) => (reason === 'definition' ? facts : [])));
  return [...ledger.facts.values()].filter((other) =>
    other.omit === null && !rivals.has(other.id) && other.source !== fact.source && topic(other) === topic(fact) && formatFact(other, 'bare') === formatFact(fact, 'bare'));
}
