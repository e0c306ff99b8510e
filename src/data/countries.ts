import type { Fact, Ledger } from './ledger.ts';
import { shownFacts } from './publicFact.ts';
import type { Place } from './schema.ts';

/** The countries that the account is about. */
const IDS = ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan', 'russia'];

export const countriesOf = (ledger: Ledger): Place[] => IDS.map((id) => ledger.places.get(id)!);

/** Whether a fact speaks of a country, of a place in it, or of a way from or to it. */
function concerns(country: Place, { place, route }: Fact): boolean {
  const places = [place, ...(route ? [route.from, route.to] : [])];
  return places.some(({ id, country: of }) => id === country.id || of === country.id);
}

/** What the ledger holds of a country, series left out: by dataset, in the order of the datasets. */
export function factsOf(country: Place, ledger: Ledger): Map<string, Fact[]> {
  const facts = shownFacts(ledger).filter((fact) => fact.source.kind !== 'series' && concerns(country, fact));
  return Map.groupBy(facts, ({ dataset }) => dataset);
}
