import { disagreementsOf, topic } from './disagreements.ts';
import { sameValue } from './sameValue.ts';
import type { Fact, Ledger } from './types.ts';
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

/** The quantities that the site shows, by what they speak of: walked once for a ledger, not once for each fact. */
const quantities = new WeakMap<Ledger, Map<string, Fact[]>>();

function quantitiesOn(about: string, ledger: Ledger): Fact[] {
  const known =
    quantities.get(ledger) ??
    Map.groupBy(
      [...ledger.facts.values()].filter(({ kind, omit }) => kind === 'quantity' && omit === null),
      topic,
    );
  // A ledger that is still being read has more to come.
  if (ledger.whole) quantities.set(ledger, known);
  return known.get(about) ?? [];
}

/** Quantities of other sources that give the same answer to the same question, and mean the same by it. */
export function sameAnswers(fact: Fact, ledger: Ledger): Fact[] {
  if (fact.kind !== 'quantity') return [];
  const rivals = new Set(
    disagreementsOf(fact.id, ledger).flatMap(({ reason, facts }) => (reason === 'definition' ? facts : [])),
  );
  return quantitiesOn(topic(fact), ledger).filter(
    (other) => !rivals.has(other.id) && other.source !== fact.source && sameValue(other, fact),
  );
}
