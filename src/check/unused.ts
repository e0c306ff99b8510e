import type { Fact, Ledger } from '../data/ledger.ts';
import { sameAnswers } from '../data/related.ts';
import { factsIn } from '../data/texts.ts';
import { textUses } from '../data/uses.ts';
import type { Figure } from '../figure/figure.ts';

/**
 * Facts that no text or caveat prints, no figure draws and no disagreement or check weighs. One that
 * only repeats what another source says is used where that one is: its page names it.
 */
export function unusedFacts(ledger: Ledger, figures: Figure[]): Fact[] {
  const caveats = [...ledger.facts.values()].flatMap(({ caveat }) => (caveat ? factsIn(caveat, ledger) : []));
  const used = new Set([
    ...caveats.map(({ id }) => id),
    ...textUses().keys(),
    ...figures.flatMap(({ facts }) => facts.map(({ id }) => id)),
    ...ledger.disagreements.flatMap(({ facts }) => facts),
    ...ledger.checks.flatMap(({ claim, against }) => [claim, ...against]),
  ]);
  return [...ledger.facts.values()].filter((fact) =>
    fact.omit === null && !used.has(fact.id) && !sameAnswers(fact, ledger).some(({ id }) => used.has(id)));
}
