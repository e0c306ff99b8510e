/** Choices of the explorer that editors named, in data/explore: read, and held to what the explorer would show. */
import { oncePer } from '../build/oncePer.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { yearsOf, type ExploreData, type State } from '../client/explore/data.ts';
import { select } from '../client/explore/selection.ts';
import { defaultState } from '../client/explore/state.ts';
import { namedViewSchema, type NamedViewInput } from '../ledger/namedViewSchema.ts';
import { expected, ProblemError, type Problem } from '../ledger/problem.ts';
import { readJson } from '../ledger/readJson.ts';
import { factsIn, plain, textProblems } from '../ledger/texts.ts';
import type { Ledger } from '../ledger/types.ts';
import { expectedId } from '../ledger/validate/suggestId.ts';
import type { Explored } from './explored.ts';
import { exploreData } from './exploreData.ts';
import { exploreMap } from './exploreMap.ts';
import { indicatorsOf, type Indicator } from './indicator.ts';

export const NAMED_VIEWS = 'data/explore';

export interface NamedView extends Explored {
  id: string;
  file: string;
}

/** The path of a named view’s page, without slashes at the ends. */
export const namedViewPath = (id: string): string => `explore/views/${id}`;

/** The ids of all, of those too that cannot be read. */
export const namedViewIds = (files: ProjectFiles): string[] =>
  files.under(NAMED_VIEWS).flatMap((file) => /^data\/explore\/([^/]+)\.json$/.exec(file)?.[1] ?? []);

type Refuse = (place: string, message: string) => void;

/** The choice as a state of the explorer; what there is not is refused. */
function stateOf(input: NamedViewInput, data: ExploreData, { countries }: Indicator, refuse: Refuse): State {
  const [first, last] = yearsOf(data);
  const own = new Map(countries.map(({ place }) => [place.id, place]));
  (input.countries ?? []).forEach((id, i) => {
    if (!own.has(id)) refuse(`countries.${i}`, expectedId(`a country of the series ${data.indicator}`, id, own));
  });
  for (const name of ['from', 'to', 'year', 'base'] as const) {
    const year = input[name];
    if (year !== undefined && (year < first || year > last))
      refuse(name, `expected a year of the series, ${first} to ${last}, received ${year}`);
  }
  const { from = first, to = last, view = 'line', base = null, claims = false } = input;
  if (from > to) refuse('to', `expected a year after ${from}, received ${to}`);
  const isOfOneYear = view === 'bars' || view === 'map';
  if (input.year !== undefined && !isOfOneYear)
    refuse('year', `expected a year only with the view bars or map, received one with ${view}`);
  const chosen = input.countries ?? [...own.keys()];
  return {
    ...defaultState(data),
    countries: [...own.values()].flatMap(({ id, code }) => (chosen.includes(id) ? code! : [])),
    from,
    to,
    view,
    year: input.year ?? to,
    base,
    claims,
  };
}

function resolve(id: string, input: NamedViewInput, ledger: Ledger): NamedView | Problem[] {
  const file = `${NAMED_VIEWS}/${id}.json`;
  const problems: Problem[] = [];
  const refuse: Refuse = (place, message) => problems.push({ file, place, message });
  const { language } = ledger;
  const title = input.title && (language.translation('explore', `${id}.title`, input.title) ?? input.title);
  if (title) for (const message of textProblems(title, ledger)) refuse('title', message);
  const indicator = indicatorsOf(ledger).find((each) => each.id === input.indicator);
  if (!indicator) {
    const known = new Map(indicatorsOf(ledger).map(({ measure }) => [measure.id, measure]));
    refuse('indicator', expectedId('an indicator that has a reference series', input.indicator, known));
    return problems;
  }
  const whole = exploreData(indicator, ledger);
  const first = stateOf(input, whole, indicator, refuse);
  if (problems.length > 0) return problems;
  const data = { ...whole, first, ...(title && { finding: plain(title, ledger) }) };
  const selection = select(first, data, data.map ? exploreMap(indicator) : undefined);
  // What the explorer would leave out, saying why, cannot be named.
  const { state, lines, claims, notices } = selection;
  const place =
    (['view', 'claims', 'base'] as const).find((key) => state[key] !== first[key]) ??
    (first.base === null ? 'countries' : 'base');
  for (const notice of notices)
    refuse(place, `expected a choice that can be shown whole, received one of which the explorer says: ${notice}`);
  const shown = new Set([...lines.flatMap(({ points }) => points), ...claims].map(({ fact }) => fact));
  for (const fact of title ? factsIn(title, ledger) : [])
    if (!shown.has(fact.id)) refuse('title', expected('only facts that the view shows', fact.id, shown));
  return problems.length > 0
    ? problems
    : { id, path: namedViewPath(id), file, ...(title && { title }), indicator, data, selection };
}

/** The named views that can be shown, in the order of their ids, and what is wrong with the others. */
export const readNamedViews = oncePer((ledger: Ledger): { views: NamedView[]; problems: Problem[] } => {
  const read = namedViewIds(ledger.files).map((id) => {
    const { data, problems } = readJson(ledger.files, `${NAMED_VIEWS}/${id}.json`, namedViewSchema);
    if (!data) return [...problems];
    // Of a ledger that is not whole nobody knows what it would have.
    return ledger.whole ? resolve(id, data, ledger) : [];
  });
  return {
    views: read.flatMap((each) => (Array.isArray(each) ? [] : [each])),
    problems: read.flatMap((each) => (Array.isArray(each) ? each : [])),
  };
});

/**
 * All named views of a ledger.
 * @throws ProblemError with everything that is wrong with any
 */
export function namedViews(ledger: Ledger): NamedView[] {
  const { views, problems } = readNamedViews(ledger);
  if (problems.length > 0) throw new ProblemError(problems);
  return views;
}

export function findNamedView(id: string, ledger: Ledger): NamedView {
  const found = namedViews(ledger).find((each) => each.id === id);
  if (!found) throw new Error(expected('the id of a named view', id));
  return found;
}
