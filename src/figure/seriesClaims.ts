/** What stands beside the values of a reference series: what others say of the same, counted in the same way. */
import { shownFacts } from '../ledger/publicFact.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { whyApart } from './comparable.ts';

/**
 * What sources besides the series say of its indicator in a place, in the order of the ledger; of hostile claims none,
 * which would stand alone.
 * @param point a value of the series there
 */
export const otherSources = (point: Fact, ledger: Ledger): Fact[] =>
  shownFacts(ledger).filter(
    (fact) =>
      fact.source.kind !== 'series' &&
      fact.place === point.place &&
      fact.person === null &&
      fact.counterpoint.length === 0 &&
      !whyApart(fact, point, ledger),
  );

/** Those that are drawn: what the reports claim. What others repeat is no claim of its own. */
export const reportClaims = (point: Fact, ledger: Ledger): Fact[] =>
  otherSources(point, ledger).filter(({ source }) => source.kind === 'report');
