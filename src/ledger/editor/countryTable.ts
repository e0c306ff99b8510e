/** A table of countries and years, as the World Bank gives its indicators: a row for each country, a column for each year. */
import { csvParseRows } from 'd3';
import { loadWorld } from '../../charts/land.ts';
import type { Place } from '../schema.ts';
import { expected } from '../problem.ts';
import { decimalComma } from './value.ts';

/** The values of each place by year, in the order of years; null where the table has none between two years. */
export type CountryTable = Map<string, Record<string, number | null>>;

const COUNTRY = 'Country Name';
const CODE = 'Country Code';
const INDICATORS = ['Indicator Name', 'Series Name'];
/** "2014", and "2014 [YR2014]" in what is chosen in DataBank. */
const YEAR = /^(\d{4})(?: \[YR\d{4}\])?$/;
const MISSING = ['', '..'];

/** The names by which a table may know a country: ours, and that which the atlas has for a code of three letters. */
function placeNamed(name: string, code: string, places: Place[]): Place | undefined {
  const { geometries } = loadWorld().objects.countries;
  const known = geometries.map(({ properties }) => properties as { name: string; a3: string });
  const names = [name, known.find(({ a3 }) => a3 === code)?.name];
  return places.find(
    (place) => place.kind === 'country' && [place.name, ...(place.variants ?? [])].some((own) => names.includes(own)),
  );
}

/** The values of a row without the years before its first and behind its last. */
function valuesOf(cells: [year: string, text: string][], country: string): Record<string, number | null> {
  const read = cells.map(([year, text]): [string, number | null] => {
    if (MISSING.includes(text)) return [year, null];
    const value = Number(text);
    if (Number.isNaN(value))
      throw new Error(`${country}, ${year}: ${decimalComma(text) ?? expected('a number, or nothing', text)}`);
    return [year, value];
  });
  const having = read.flatMap(([, value], i) => (value === null ? [] : i));
  return Object.fromEntries(read.slice(having[0] ?? 0, (having.at(-1) ?? -1) + 1));
}

/**
 * Reads such a table.
 * @param text of a CSV file
 * @returns what it has of the places, or what is wrong with it
 */
export function readCountryTable(text: string, places: Iterable<Place>): { table: CountryTable } | { wrong: string } {
  const all = [...places];
  const rows = csvParseRows(text.replace(/^\uFEFF/, ''));
  const head = rows.findIndex((row) => row.includes(CODE));
  const columns = rows[head]?.map((column) => column.trim()) ?? [];
  const years = columns.flatMap((column, i) => {
    const [, year] = YEAR.exec(column) ?? [];
    return year === undefined ? [] : [{ year, i }];
  });
  if (!columns.includes(COUNTRY) || years.length === 0)
    return {
      wrong: expected(
        `a table with the columns ${COUNTRY}, ${CODE} and one for each year, as the World Bank gives it as CSV`,
        (rows[Math.max(head, 0)] ?? []).join(', ').slice(0, 80) || undefined,
      ),
    };
  years.sort((a, b) => Number(a.year) - Number(b.year));
  const cell = (row: string[], column: string) => row[columns.indexOf(column)]?.trim() ?? '';
  const own = rows.slice(head + 1).flatMap((row) => {
    const place = placeNamed(cell(row, COUNTRY), cell(row, CODE), all);
    return place ? [{ row, place }] : [];
  });
  const indicators = new Set(own.map(({ row }) => INDICATORS.map((column) => cell(row, column)).join('')));
  if (indicators.size > 1)
    return { wrong: `expected one indicator, received ${indicators.size}: ${[...indicators].join('; ')}` };
  try {
    const table: CountryTable = new Map();
    for (const { row, place } of own) {
      const values = valuesOf(
        years.map(({ year, i }) => [year, row[i]?.trim() ?? '']),
        place.name,
      );
      if (table.has(place.id)) return { wrong: `expected a row for each country, received two for ${place.name}` };
      if (Object.keys(values).length > 0) table.set(place.id, values);
    }
    if (table.size > 0) return { table };
    return { wrong: 'expected values of a country of data/places.json, received none' };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}
