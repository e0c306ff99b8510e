/** The facts of data/series/: a reference series says once what all its values share, and each value becomes a fact. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import { yearsOf, parsePeriod } from './period.ts';
import { expected, type Problem } from './problem.ts';
import { readJson, type Placed } from './readJson.ts';
import type { FactInput, Place } from './schema.ts';
import { seriesSchema, type SeriesInput } from './seriesSchema.ts';
import type { Files, InSeries } from './types.ts';
import { lookupProblems, type Lookups } from './validate/references.ts';

const SERIES = 'data/series';

/** A value of a series as a fact. */
export interface SeriesFact {
  dataset: string;
  input: FactInput;
  series: InSeries;
  /** Where in the file a field of the fact is written, by its key: “corrections.0.new” too. */
  placeOf: (key: string) => string;
}

type Refuse = (place: string, message: string) => void;

/** "kg-2014-share": by the country’s code, or by the place’s id where it has none. */
export const valueId = (code: string | undefined, place: string, year: string, suffix: string | undefined): string =>
  [code?.toLowerCase() ?? place, year, ...(suffix === undefined ? [] : [suffix])].join('-');

/** The facts of one place, in the order of years. */
function factsOf(series: SeriesInput, i: number, places: Map<string, Place>): SeriesFact[] {
  const { measure, unit, report, statedBy, suffix, dataset } = series;
  const { place, values, exceptions = [], corrections = [] } = series.places[i]!;
  const at = `places.${i}`;
  return Object.entries(values).flatMap(([year, value]): SeriesFact[] => {
    if (value === null) return [];
    const own = exceptions.find(({ years }) => yearsOf(parsePeriod(years)).includes(year));
    const corrected = corrections.flatMap((correction, j) => (correction.year === year ? [{ correction, j }] : []));
    const caveat = own?.caveat ?? series.caveat;
    return [
      {
        dataset,
        input: {
          id: valueId(places.get(place)?.code, place, year, suffix),
          kind: 'quantity',
          measure,
          value,
          unit,
          qualifier: own?.qualifier ?? series.qualifier,
          place,
          period: year,
          report,
          statedBy,
          ...(caveat === undefined ? {} : { caveat }),
          ...(corrected.length === 0
            ? {}
            : { corrections: corrected.map(({ correction: { year: _, ...rest } }) => rest) }),
          ...(series.review === undefined ? {} : { review: series.review }),
        },
        series: {
          id: measure,
          at: `${at}.values.${year}`,
          fields: Object.fromEntries([
            ['statedBy', 'statedBy'],
            ['caveat', own?.caveat === undefined ? 'caveat' : `${place}.${own.years}.caveat`],
            ...corrected.map(({ j }, k) => [`corrections.${k}.why`, `${place}.corrections.${j}.why`]),
          ]),
        },
        placeOf: (key) => {
          const [field, k, ...rest] = key.split('.');
          if (field === 'value') return `${at}.values.${year}`;
          if (field === 'place') return `${at}.place`;
          if (field === 'corrections') return [at, field, corrected[Number(k)]!.j, ...rest].join('.');
          return field === 'qualifier' && own?.qualifier !== undefined
            ? `${at}.exceptions.${exceptions.indexOf(own)}.${key}`
            : key;
        },
      },
    ];
  });
}

/** The years of a place that facts of datasets have, of this indicator and source, with the address of the fact. */
function writtenYears(place: string, { measure, report }: SeriesInput, { datasets }: Files): Map<string, string> {
  return new Map(
    [...datasets].flatMap(([dataset, { facts }]) =>
      facts.flatMap(({ entry }) =>
        entry.measure === measure &&
        entry.report === report &&
        entry.place === place &&
        typeof entry.period === 'string'
          ? [[entry.period, `${dataset}/${entry.id}`] as const]
          : [],
      ),
    ),
  );
}

const knownYears = (said: string[], written: Map<string, string>): Set<number> =>
  new Set([...said, ...written.keys()].filter((year) => /^\d{4}$/.test(year)).map(Number));

/**
 * Years that a series leaves out between two that it has. A fact of a dataset that could not be read would leave out its
 * year, so this is asked only of files that hold in all else.
 */
export function checkYears(files: Files): Problem[] {
  return [...files.series].flatMap(([file, series]) =>
    series.places.flatMap(({ place, values }, i) => {
      const known = knownYears(Object.keys(values), writtenYears(place, series, files));
      const first = Math.min(...known);
      return Array.from({ length: Math.max(...known) - first }, (_, j) => first + j)
        .filter((year) => !known.has(year))
        .map((year) => ({
          file,
          place: `places.${i}.values`,
          message: `expected ${year} too, with null where the source has no value, received nothing`,
        }));
    }),
  );
}

/** What is wrong with the years of one place: said twice, empty at an end, or excepted without having a value. */
function yearProblems(series: SeriesInput, i: number, files: Files, refuse: Refuse): void {
  const { place, values, exceptions = [], corrections = [] } = series.places[i]!;
  const at = `places.${i}`;
  const written = writtenYears(place, series, files);
  const said = Object.keys(values);
  for (const year of said) {
    const fact = written.get(year);
    if (fact)
      refuse(
        `${at}.values.${year}`,
        `expected a year that no fact has, received ${year}, which ${fact} has; leave it out, it belongs to the series`,
      );
  }
  const known = knownYears(said, written);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  for (const [year, value] of Object.entries(values))
    if (value === null && (Number(year) === first || Number(year) === last))
      refuse(`${at}.values.${year}`, `expected null only between two years with a value, received it for ${year}`);
  const having = said.filter((year) => values[year] !== null);
  const excepted = new Map<string, string>();
  exceptions.forEach(({ years }, j) => {
    const touched = yearsOf(parsePeriod(years)).filter((year) => having.includes(year));
    if (touched.length === 0)
      refuse(`${at}.exceptions.${j}.years`, expected('years with a value of this series', years, having));
    for (const year of touched) {
      const other = excepted.get(year);
      if (other !== undefined)
        refuse(
          `${at}.exceptions.${j}.years`,
          `expected years without another exception, received ${year} in “${other}” too`,
        );
      excepted.set(year, years);
    }
  });
  corrections.forEach(({ year }, j) => {
    if (!having.includes(year))
      refuse(`${at}.corrections.${j}.year`, expected('a year with a value of this series', year, having));
  });
}

const addressOf = ({ dataset, input }: SeriesFact): string => `${dataset}/${input.id}`;

/** Everything wrong with a series whose shape holds. */
function seriesProblems(
  file: string,
  series: SeriesInput,
  facts: SeriesFact[],
  files: Files,
  lookups: Lookups,
): Problem[] {
  // An id that points nowhere is in the file once, however many facts have it.
  const problems = new Map<string, Problem>();
  const refuse: Refuse = (place, message) => problems.set(`${place} ${message}`, { file, place, message });
  const name = file.slice(SERIES.length + 1).replace('.json', '');
  if (series.measure !== name) refuse('measure', expected(`${name}, as the file is called`, series.measure));
  if (!files.datasets.has(series.dataset))
    refuse('dataset', expected('a dataset of data/datasets', series.dataset, files.datasets.keys()));
  const source = lookups.sources.get(series.report);
  const isSeries = source?.kind === 'series';
  if (source && !isSeries)
    refuse('report', `expected a source of kind series, received ${series.report}, which is a ${source.kind}`);
  const listed = new Set<string>();
  series.places.forEach(({ place }, i) => {
    if (listed.has(place)) refuse(`places.${i}.place`, `expected each place once, received “${place}” a second time`);
    listed.add(place);
    // Of another indicator, source or place the facts of datasets have other years.
    if (series.measure === name && isSeries && lookups.places.has(place)) yearProblems(series, i, files, refuse);
  });
  for (const fact of facts) {
    const address = addressOf(fact);
    // A year that a fact has, has been refused as such.
    if (files.facts.has(address) && ![...problems.values()].some(({ place }) => place === fact.series.at))
      refuse(fact.series.at, `expected an address of its own, received “${address}” a second time; give a “suffix”`);
    for (const [key, message] of source && !isSeries ? [] : lookupProblems(fact.input, lookups))
      refuse(fact.placeOf(key), message);
  }
  return [...problems.values()];
}

/** What a file that cannot be read says its dataset is: of its facts nothing is known. */
const datasetIn = (text: string): string[] =>
  Array.from(text.matchAll(/"dataset":\s*"([^"]*)"/g), ([, dataset]) => dataset!);

/**
 * Reads all of data/series/ and adds to `files` what it finds.
 * @returns the facts in the order of files, places and years, and every problem
 */
export function readSeries(
  from: ProjectFiles,
  files: Files,
  lookups: Lookups,
): { facts: SeriesFact[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = new Map(files.lists.places.map(({ entry }: Placed<Place>) => [entry.id, entry]));
  const all = from.under(SERIES).flatMap((file) => {
    if (!/^[^/]+\.json$/.test(file.slice(SERIES.length + 1))) return [];
    const reading = readJson(from, file, seriesSchema);
    problems.push(...reading.problems);
    if (!reading.data) {
      for (const dataset of datasetIn(reading.text)) files.unreadable.add(dataset);
      return [];
    }
    const series = reading.data;
    files.series.set(file, series);
    const facts = series.places.flatMap((_, i) => factsOf(series, i, places));
    problems.push(...seriesProblems(file, series, facts, files, lookups));
    // What a dataset says stays as it is said there.
    const own = facts.filter((fact) => !files.facts.has(addressOf(fact)));
    for (const fact of own) files.facts.add(addressOf(fact));
    return own;
  });
  return { facts: all, problems };
}
