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

/** All that the site shows of a country, reference series too: what its files hold and its page counts. */
export const factsAbout = (country: Place, ledger: Ledger): Fact[] =>
  shownFacts(ledger).filter((fact) => countriesOf(fact).includes(country.id));

/** The same without reference series: by dataset, in the order of the datasets. */
export const factsOf = (country: Place, ledger: Ledger): Map<string, Fact[]> =>
  Map.groupBy(
    factsAbout(country, ledger).filter(({ source }) => source.kind !== 'series'),
    ({ dataset }) => dataset,
  );

/** The newest of some facts, by when what they say began, in the order in which they stand; what is undated is the oldest. */
export function newest(facts: Fact[], count: number): Fact[] {
  const kept = facts.toSorted((a, b) => (b.period.start ?? '').localeCompare(a.period.start ?? '')).slice(0, count);
  return facts.filter((fact) => kept.includes(fact));
}
