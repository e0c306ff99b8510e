/** What a browser is given of an indicator, as src/explore/ writes it: all values, and the words that say them. */
import type { Certainty } from '../../charts/mark.ts';
import type { Messages } from '../../i18n/messages.en.ts';

/** [year, value, in words, id of its fact, address of its fact, doubt, whether sources differ, its caveat among `caveats`] */
export type PointTuple = [
  year: number,
  value: number,
  text: string,
  fact: string,
  to: string,
  doubt: '' | 'provisional' | 'contested',
  disputed: 0 | 1,
  caveat: number,
];

export interface ExploreCountry {
  code: string;
  name: string;
  points: PointTuple[];
}

export interface ExploreClaim extends Certainty {
  code: string;
  /** null where the report gives none. */
  year: number | null;
  value: number;
  text: string;
  fact: string;
  to: string;
  /** "The Diplomat, March 2025, ¶15" */
  source: string;
}

/** How numbers are written: browsers know languages differently, so none is asked. */
export interface NumberWords {
  prefix: string;
  suffix: string;
  decimal: string;
  group: string;
  /** Magnitudes of large numbers, the largest first. */
  magnitudes: [size: number, words: string][];
}

export const VIEWS = ['line', 'bars', 'map', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** What a reader chose. */
export interface State {
  indicator: string;
  /** ISO codes, in the order of the data. */
  countries: string[];
  from: number;
  to: number;
  view: View;
  /** Of bars and map. */
  year: number;
  /** The year whose values are 100; null for values as they are. */
  base: number | null;
  /** Whether the reports’ claims are shown. */
  claims: boolean;
}

export interface ExploreData {
  indicator: string;
  label: string;
  /** "share of GDP, %" */
  unit: string;
  number: NumberWords;
  countries: ExploreCountry[];
  claims: ExploreClaim[];
  caveats: string[];
  /** What is shown where no address asks for anything else; without it all countries and years, as lines. */
  first?: Partial<State>;
  /** The finding that editors gave to what is shown first. */
  finding?: string;
  /** Where all of it comes from, without and with the reports’ claims. */
  source: string;
  claimsSource: string;
  /** Whose files these are, and under which licence. */
  credit: string;
  /** Why values cannot be set against a year’s, where they cannot. */
  noIndex: string;
  /** Address of the land, where there is a map. */
  map: string;
  words: Messages['explore']['drawn'];
}

/** The land of an indicator’s map, as the build drew it. */
export interface ExploreMap {
  body: string;
  size: [number, number];
  /** Where the circles of countries stand, by code. */
  spots: Record<string, [number, number]>;
}

/** The first and the last year of an indicator. */
export function yearsOf({ countries }: ExploreData): [number, number] {
  const years = countries.flatMap(({ points }) => points.map(([year]) => year));
  return [Math.min(...years), Math.max(...years)];
}

/** A text with its `{placeholders}` filled. */
export const fillWords = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
