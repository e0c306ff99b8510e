import { shownFacts } from './publicFact.ts';
import type { Fact, Ledger } from './types.ts';

/** Events and policies by year, by the beginning of their period; what has no date stands last, as `undated`. */
export function timelineYears(ledger: Ledger): [year: string, facts: Fact[]][] {
  const events = shownFacts(ledger)
    .filter(({ kind }) => kind === 'event' || kind === 'policy')
    .sort((a, b) => (a.period.start ?? '9').localeCompare(b.period.start ?? '9'));
  return [...Map.groupBy(events, ({ period }) => period.start?.slice(0, 4) ?? UNDATED)];
}

export const UNDATED = 'undated';

/** The page of a year, by its path on the site. */
export const yearPage = (year: string): string => `timeline/${year}/`;
