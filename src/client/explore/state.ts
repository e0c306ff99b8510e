/**
 * What a reader chose, as the address holds it: `?indicator=remittances-gdp-share&countries=KG,TJ&from=2010&to=2024&view=line`.
 * docs/explore.md documents it; what stands in shared addresses never changes its meaning.
 */
import { fillWords, VIEWS, yearsOf, type ExploreData, type State } from './data.ts';

export function defaultState(data: ExploreData): State {
  const [from, to] = yearsOf(data);
  return {
    indicator: data.indicator,
    countries: data.countries.map(({ code }) => code),
    from,
    to,
    view: 'line',
    year: data.first?.to ?? to,
    base: null,
    claims: false,
    ...data.first,
  };
}

/** The indicator that an address asks for: the first that is known. */
export function indicatorIn(query: string, known: string[], otherwise: string): string {
  const asked = new URLSearchParams(query).get('indicator')?.split(',') ?? [];
  return asked.find((id) => known.includes(id)) ?? otherwise;
}

/** Reads a query. What is not understood is left out, and said in `notices`; parameters of others are none of ours. */
export function parseState(query: string, data: ExploreData): { state: State; notices: string[] } {
  const asked = new URLSearchParams(query);
  const state = defaultState(data);
  const [first, last] = yearsOf(data);
  const { words } = data;
  const strange: string[] = [];
  const notices: string[] = [];
  const ignore = (name: string, value: string) => strange.push(`${name}=${value.slice(0, 40)}`);

  const indicators = asked.get('indicator')?.split(',').filter(Boolean) ?? [];
  if (indicators.length > 1) notices.push(fillWords(words.oneIndicator, { indicator: data.label }));
  else if (indicators.length === 1 && indicators[0] !== data.indicator) ignore('indicator', indicators[0]!);

  const countries = asked.get('countries');
  if (countries !== null) {
    const codes = countries.split(',').map((code) => code.trim().toUpperCase());
    const all = data.countries.map(({ code }) => code);
    for (const code of codes) if (!all.includes(code)) ignore('countries', code);
    const known = all.filter((code) => codes.includes(code));
    if (known.length > 0) state.countries = known;
  }

  const year = (name: string): number | undefined => {
    const value = asked.get(name);
    if (value === null) return undefined;
    const number = /^\d{4}$/.test(value) ? Number(value) : NaN;
    if (number >= first && number <= last) return number;
    ignore(name, value);
    return undefined;
  };
  const [from, to] = [year('from') ?? state.from, year('to') ?? state.to];
  if (from <= to) Object.assign(state, { from, to });
  else ignore('from', `${from}&to=${to}`);
  state.year = year('year') ?? (asked.has('to') ? state.to : state.year);
  state.base = year('base') ?? state.base;

  const view = asked.get('view');
  const known = VIEWS.find((each) => each === view);
  if (known) state.view = known;
  else if (view !== null) ignore('view', view);
  const claims = asked.get('claims');
  if (claims !== null) state.claims = claims === '1';
  if (claims !== null && claims !== '0' && claims !== '1') ignore('claims', claims);

  if (strange.length > 0) notices.push(fillWords(words.ignored, { what: strange.slice(0, 5).join(', ') }));
  return { state, notices };
}

/** A state as a query, whole, so that it says the same when there is more to choose from. */
export function formatState({ indicator, countries, from, to, view, year, base, claims }: State): string {
  const parts = [
    `indicator=${indicator}`,
    `countries=${countries.join(',')}`,
    `from=${from}`,
    `to=${to}`,
    `view=${view}`,
  ];
  if (view === 'bars' || view === 'map') parts.push(`year=${year}`);
  if (base !== null) parts.push(`base=${base}`);
  if (claims) parts.push('claims=1');
  return `?${parts.join('&')}`;
}
