/** What of an indicator is shown in a state: values, claims, and what the rules of comparison took away, with the reason. */
import type { YearClaim, YearValue } from '../../charts/yearLines.ts';
import {
  fillWords,
  type ExploreClaim,
  type ExploreCountry,
  type ExploreData,
  type ExploreMap,
  type PointTuple,
  type State,
} from './data.ts';
import { indexText } from './number.ts';

export interface ShownPoint extends YearValue {
  /** Address of its fact. */
  to: string;
  /** Among the caveats of the data. */
  caveat: number;
}

export interface ShownLine {
  name: string;
  code: string;
  points: ShownPoint[];
}

export interface ShownClaim extends YearClaim, Pick<ExploreClaim, 'to' | 'source' | 'year'> {}

export interface Selection {
  /** The state as far as it may be shown. */
  state: State;
  /** Of every chosen country that has a value in these years. */
  lines: ShownLine[];
  claims: ShownClaim[];
  /** What was taken away, and why. */
  notices: string[];
}

const pointOf = ([year, value, text, fact, to, doubt, disputed, caveat]: PointTuple): ShownPoint => ({
  year,
  value,
  text,
  fact,
  to,
  caveat,
  doubt: doubt || undefined,
  disputed: disputed === 1,
});

/** The values of a country set against that of a year; why they cannot be, where they cannot. */
function indexed(
  { name, points }: ShownLine,
  all: ShownPoint[],
  base: number,
  { number, words }: ExploreData,
): ShownPoint[] | string {
  const against = all.find(({ year }) => year === base);
  const why = !against || against.value <= 0 ? words.noBase : against.doubt ? words.doubtfulBase : undefined;
  if (why) return fillWords(why, { country: name, year: base });
  return points.map((point) => {
    const value = (point.value / against!.value) * 100;
    return { ...point, value, text: indexText(value, number) };
  });
}

/** @param map the land, once it has arrived: without it a map waits */
export function select(asked: State, data: ExploreData, map?: ExploreMap): Selection {
  const { words } = data;
  const notices: string[] = [];
  const state = { ...asked };
  const refuse = (why: string, change: Partial<State>) => {
    notices.push(why);
    Object.assign(state, change);
  };
  if (state.view === 'map' && !data.map) refuse(words.noMap, { view: 'line' });
  if (state.base !== null && data.noIndex) refuse(data.noIndex, { base: null });
  if (state.base !== null && state.view === 'map') refuse(words.noIndexMap, { base: null });
  if (state.claims && state.base !== null) refuse(words.noClaimsIndex, { claims: false });
  if (state.claims && state.view === 'map') refuse(words.noClaimsMap, { claims: false });
  if (state.claims && data.claims.length === 0) refuse(words.noClaims, { claims: false });

  const one = state.view === 'bars' || state.view === 'map';
  const inYears = (year: number) => (one ? year === state.year : year >= state.from && year <= state.to);
  const chosen = data.countries.filter(({ code }) => state.countries.includes(code));
  const missing: string[] = [];
  const lineOf = ({ name, code, points }: ExploreCountry): ShownLine[] => {
    const all = points.map(pointOf);
    const line = { name, code, points: all.filter(({ year }) => inYears(year)) };
    if (line.points.length === 0) {
      missing.push(name);
      return [];
    }
    if (state.view === 'map' && map && !map.spots[code]) return [];
    const set = state.base === null ? line.points : indexed(line, all, state.base, data);
    if (typeof set !== 'string') return [{ ...line, points: set }];
    notices.push(set);
    return [];
  };
  const lines = chosen.flatMap(lineOf);
  if (missing.length > 0)
    notices.unshift(fillWords(words.noValues, { countries: missing.join(', '), years: yearsText(state) }));
  const claims = state.claims
    ? data.claims.filter(
        ({ code, year }) => lines.some((each) => each.code === code) && (year === null ? !one : inYears(year)),
      )
    : [];
  return { state, lines, claims, notices };
}

/** "2010–2024", or the one year that is shown. */
export const yearsText = ({ view, year, from, to }: State): string =>
  view === 'bars' || view === 'map' ? String(year) : from === to ? String(from) : `${from}–${to}`;
