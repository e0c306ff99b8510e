/** What a reader may look for on an indicator’s axis and must not find there. */
import { shownFacts } from '../ledger/publicFact.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { whyApart, type Reason } from '../figure/comparable.ts';
import type { Indicator } from './indicator.ts';

/**
 * Quantities on the same subject, of the same places or of the region, that the rules keep off the axis, by the reason:
 * those of the reports, which a reader has met in the text.
 */
export function apartFrom({ measure, countries }: Indicator, ledger: Ledger): { reason: Reason; facts: Fact[] }[] {
  const [example] = countries[0]!.facts;
  const near = shownFacts(ledger).filter(
    (fact) =>
      fact.kind === 'quantity' &&
      (fact.unit?.prefix ?? fact.unit?.suffix) !== undefined &&
      fact.source.kind === 'report' &&
      fact.measure.subject === measure.subject &&
      fact.measure.subject === 'remittances',
  );
  const kept = near.flatMap((fact) => {
    const reason = whyApart(fact, example!, ledger);
    return reason ? [{ reason, fact }] : [];
  });
  return [...Map.groupBy(kept, ({ reason }) => reason)].map(([reason, own]) => ({
    reason,
    facts: own.map(({ fact }) => fact),
  }));
}
