import type { Fact, Ledger } from './types.ts';
import { shownFacts } from './publicFact.ts';
import type { Place } from './schema.ts';

/** The countries, by id, that the account is about. */
export const MAIN = ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan', 'russia'];

/** Those that could be read. */
export const mainCountries = (ledger: Ledger): Place[] => MAIN.flatMap((id) => ledger.places.get(id) ?? []);

/** The ids of the countries that a fact speaks of: of its place, and of where its way begins and ends. */
export function countriesOf({ place, route }: Fact): string[] {
  const places = [place, ...(route ? [route.from, route.to] : [])];
  return places.flatMap(({ id, kind, country }) => (kind === 'country' ? id : (country ?? [])));
}

/** What the ledger holds of a country, series left out: by dataset, in the order of the datasets. */
export function factsOf(country: Place, ledger: Ledger): Map<string, Fact[]> {
  const facts = shownFacts(ledger).filter(
    (fact) => fact.source.kind !== 'series' && countriesOf(fact).includes(country.id),
  );
  return Map.groupBy(facts, ({ dataset }) => dataset);
}
