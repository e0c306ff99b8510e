import type { Fact, Ledger } from '../ledger/types.ts';
import { sameAnswers } from '../ledger/related.ts';
import { factsIn } from '../ledger/texts.ts';
import { textUses } from '../ledger/uses.ts';
import type { Problem } from '../ledger/problem.ts';
import { scrollyFile, type Scrolly } from '../figure/scrolly.ts';

/**
 * Facts that no text or caveat prints, no figure or passage draws and no disagreement or check weighs. One that
 * only repeats what another source says is used where that one is: its page names it. A value of data/series/ is drawn on
 * the page of its series.
 */
export function unusedFacts(ledger: Ledger, drawn: { facts: Fact[] }[]): Fact[] {
  const caveats = [...ledger.facts.values()].flatMap(({ caveat }) => (caveat ? factsIn(caveat, ledger) : []));
  const used = new Set([
    ...caveats.map(({ id }) => id),
    ...textUses(ledger).keys(),
    ...drawn.flatMap(({ facts }) => facts.map(({ id }) => id)),
    ...ledger.disagreements.flatMap(({ facts }) => facts),
    ...ledger.checks.flatMap(({ claim, against }) => [claim, ...against]),
  ]);
  return [...ledger.facts.values()].filter(
    (fact) =>
      fact.omit === null &&
      fact.series === null &&
      !used.has(fact.id) &&
      !sameAnswers(fact, ledger).some(({ id }) => used.has(id)),
  );
}

/** Passages that no text tells, which no reader sees. */
export const unusedScrollies = (passages: Scrolly[], texts: string[]): Problem[] =>
  passages
    .filter(({ id }) => !texts.some((text) => text.includes(`<Scrolly id="${id}"`)))
    .map((passage) => ({
      file: scrollyFile(passage),
      place: '',
      message: `no text tells this passage: <Scrolly id="${passage.id}">`,
    }));
