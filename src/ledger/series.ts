/** Reference series: one indicator of one source, by place and year. */
import { oncePer } from '../build/oncePer.ts';
import { seriesPage } from './ledger.ts';
import { shownFacts } from './publicFact.ts';
import type { Measure, Place, Source } from './schema.ts';
import type { Fact, Ledger } from './types.ts';

/** A value of a series. */
export interface SeriesPoint {
  year: number;
  fact: Fact;
}

/** The line of one place. Years without a value are not in it. */
export interface SeriesPlace {
  place: Place;
  /** In the order of years. */
  points: SeriesPoint[];
}

export interface Series {
  measure: Measure;
  source: Source;
  /** In the order in which the ledger has them. */
  places: SeriesPlace[];
}

/** The year and place of facts that are a point of a series: one number of one year in a reference series. */
const isPoint = ({ kind, source, value, period, route, person }: Fact): boolean =>
  kind === 'quantity' &&
  source.kind === 'series' &&
  typeof value === 'number' &&
  period.precision === 'year' &&
  route === null &&
  person === null;

/** Every series of a ledger, of facts that the site shows, those of datasets and of data/series/ alike. */
export const seriesOf: (ledger: Ledger) => Series[] = oncePer((ledger: Ledger) => {
  const bySeries = Map.groupBy(
    shownFacts(ledger).filter(isPoint),
    ({ measure, source }) => `${measure.id} ${source.id}`,
  );
  return [...bySeries.values()].map((facts): Series => ({
    measure: facts[0]!.measure,
    source: facts[0]!.source,
    places: [...Map.groupBy(facts, ({ place }) => place.id).values()].map((own) => ({
      place: own[0]!.place,
      points: own.map((fact) => ({ year: Number(fact.period.start), fact })).sort((a, b) => a.year - b.year),
    })),
  }));
});

/** Facts as lists have them, in their order: each by itself, the values of a series by place together. */
export const listed = (facts: Fact[]): Fact[][] => [
  ...Map.groupBy(facts, ({ id, series, place }) => (series ? seriesPage(series.id, place.id) : id)).values(),
];
