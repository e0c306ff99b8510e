/** npm run new series: a reference series of one indicator, from a table of countries and years. */
import { existsSync, readFileSync } from 'node:fs';
import { mainCountries } from '../ledger/countries.ts';
import { readCountryTable, type CountryTable } from '../ledger/editor/countryTable.ts';
import { among, IDS, shaped, worded, type Answers, type Field } from '../ledger/editor/field.ts';
import { fill } from '../ledger/editor/form.ts';
import { expected } from '../ledger/problem.ts';
import { valueId } from '../ledger/readSeries.ts';
import { seriesSchema } from '../ledger/seriesSchema.ts';
import type { Ledger } from '../ledger/types.ts';
import { newFile, type Draft } from './draft.ts';
import type { Generator, Present } from './generator.ts';
import { namedFile } from './namedFile.ts';

const { shape } = seriesSchema;
const seriesFile = (measure: string): string => `data/series/${measure}.json`;

/** What a form was given, or the file that it names. */
const tableIn = (file: string, { ledger, upload }: Present): ReturnType<typeof readCountryTable> =>
  upload === undefined && !existsSync(file)
    ? { wrong: `expected a file that can be read, received ${file}, which is not there` }
    : readCountryTable(upload ?? readFileSync(file, 'utf8'), ledger.places.values());

/** The table of a form; nothing while none can be read. */
function tableOf({ file }: Answers, present: Present): CountryTable {
  const read = file === undefined ? undefined : tableIn(String(file), present);
  return read && 'table' in read ? read.table : new Map();
}

/** The years of a place that facts of datasets have, of the indicator and the source, with their addresses: they belong to the series. */
function ownFacts(place: string, { measure, report }: Answers, ledger: Ledger): Map<string, string> {
  return new Map(
    [...ledger.facts.values()].flatMap((fact) => {
      const { start, precision } = fact.period;
      const isOwn = fact.measure.id === measure && fact.source.id === report && fact.place.id === place;
      return isOwn && fact.series === null && precision === 'year' ? [[start!, fact.id] as const] : [];
    }),
  );
}

/** The values of a place for its file: without the years that facts have, with null for those between that nobody has. */
function valuesOf(
  values: Record<string, number | null>,
  facts: Map<string, string>,
  since: number,
): Record<string, number | null> {
  const own = Object.entries(values).filter(([year, value]) => Number(year) >= since && value !== null);
  const known = [...own.map(([year]) => Number(year)), ...Array.from(facts.keys(), Number)];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  return Object.fromEntries(years.filter((year) => !facts.has(year)).map((year) => [year, values[year] ?? null]));
}

/** Whether ids would be those that facts of the dataset have, if nothing stood behind the year. */
function needsSuffix({ dataset, ...answers }: Answers, present: Present): boolean {
  const { facts, places } = present.ledger;
  return Array.from(tableOf(answers, present)).some(([place, values]) =>
    Object.keys(values).some((year) =>
      facts.has(`${String(dataset)}/${valueId(places.get(place)?.code, place, year, undefined)}`),
    ),
  );
}

/** Years of a place that differ from the other values, as a line has them. */
interface Exception {
  place: string;
  years: string;
  qualifier?: string;
  caveat?: string;
}

/** "uzbekistan 1988/2016 contested: why", where the qualifier or the caveat may be left out; the text itself where it is none. */
function readException(text: string): Exception | string {
  const [, place, years, qualifier, caveat] =
    /^\s*(\S+)\s+(\d{4}(?:\/\d{4})?)(?:\s+([a-z-]+))?\s*(?::\s*(.+?)\s*)?$/.exec(text) ?? [];
  if (place === undefined || years === undefined || (qualifier === undefined && caveat === undefined)) return text;
  return { place, years, ...(qualifier !== undefined && { qualifier }), ...(caveat !== undefined && { caveat }) };
}

const spanOf = ({ years }: Exception): [first: number, last: number] => {
  const [first, last = first] = years.split('/').map(Number) as [number, number?];
  return [first, last];
};

/** What is wrong with an exception beside those before it. */
function exceptionProblem(
  exception: Exception | string,
  { places = [], since = 0, ...so }: Answers,
  before: Exception[],
  present: Present,
): string | undefined {
  const { ledger } = present;
  if (typeof exception === 'string')
    return expected('a place, a year or span, and a qualifier or, behind a colon, a caveat', exception);
  const { place, years, qualifier, caveat } = exception;
  const [first, last] = spanOf(exception);
  if (first > last) return expected('a span from an earlier year to a later one', years);
  const isWithin = ([year, value]: [string, number | null]) =>
    value !== null && Number(year) >= Math.max(first, Number(since)) && Number(year) <= last;
  const values = Object.entries(tableOf(so, present).get(place) ?? {});
  const other = before.find((each) => each.place === place && spanOf(each)[0] <= last && first <= spanOf(each)[1]);
  return (
    among('a country that is taken from the table', places as string[])(place) ??
    (values.some(isWithin) ? undefined : expected(`years with a value of ${place}`, years)) ??
    (other && `expected years without another exception, received ${years} beside ${other.years}`) ??
    (qualifier === undefined
      ? undefined
      : among('a qualifier of data/qualifiers.json', ledger.qualifiers.keys())(qualifier)) ??
    (caveat === undefined ? undefined : worded(shape.caveat.unwrap(), ledger)(caveat))
  );
}

function fields(present: Present): Field[] {
  const { files, ledger, upload } = present;
  const { datasets, measures, units, sources, qualifiers, places } = ledger;
  const serial = [...sources.values()].filter(({ kind }) => kind === 'series').map(({ id }) => id);
  const quantities = [...measures.values()].filter((measure) => measure.units.length > 0).map(({ id }) => id);
  return [
    {
      name: 'file',
      ask: 'The CSV file of its values, a row for each country and a column for each year',
      example: '../API_SL.UEM.TOTL.ZS_DS2_en_csv.csv',
      read: upload === undefined ? namedFile : (name) => name,
      wrong: (value) => {
        const read = tableIn(String(value), present);
        return 'wrong' in read ? read.wrong : undefined;
      },
    },
    {
      name: 'measure',
      ask: 'The indicator, which the file is called after',
      example: 'inflation',
      choices: () => quantities.filter((id) => !files.has(seriesFile(id))),
      meaning: (id) => [measures.get(id)?.label, measures.get(id)?.description].join('. '),
      wrong: (value) =>
        among('a measure of data/measures.json that has units', quantities)(value) ??
        (files.has(seriesFile(String(value)))
          ? `expected an indicator without a series, received “${String(value)}”, which has ${seriesFile(String(value))}; add places and years there`
          : undefined),
    },
    {
      name: 'unit',
      ask: 'The unit in which its values are, in full',
      example: 'percent',
      choices: ({ measure }) => measures.get(String(measure))?.units ?? [...units.keys()],
      meaning: (id) => units.get(id)?.other,
      suggest: ({ measure }) => {
        const [unit, ...more] = measures.get(String(measure))?.units ?? [];
        return more.length === 0 ? unit : undefined;
      },
      wrong: (value, { measure }) =>
        among(`a unit of the measure ${String(measure)}`, measures.get(String(measure))?.units ?? units.keys())(value),
    },
    {
      name: 'report',
      ask: 'The source that holds it, of kind series',
      example: 'world-bank-growth',
      choices: () => serial,
      meaning: (id) => sources.get(id)?.title,
      wrong: (value) => {
        const wrong = among('a source of kind series', serial)(value);
        return wrong && `${wrong}; a new one is made with npm run new source`;
      },
    },
    {
      name: 'dataset',
      ask: 'The dataset it goes into',
      example: 'world-bank-growth',
      choices: () => [...datasets.keys()],
      wrong: among('a dataset of data/datasets', datasets.keys()),
    },
    {
      name: 'places',
      ask: 'The countries to take from the table',
      example: 'kyrgyzstan tajikistan',
      list: true,
      split: IDS,
      choices: (so) => [...tableOf(so, present).keys()],
      meaning: (id) => places.get(id)?.name,
      suggest: (so) => {
        const table = tableOf(so, present);
        const main = mainCountries(ledger).filter(({ id }) => table.has(id));
        return main.length > 0 ? main.map(({ id }) => id).join(' ') : undefined;
      },
      wrong: (value, so, before) =>
        among('a country of the table', tableOf(so, present).keys())(value) ??
        (before.includes(value) ? `expected each country once, received ${String(value)} a second time` : undefined),
    },
    {
      name: 'since',
      ask: 'The first year to take, if not the first of the table',
      example: '1991',
      optional: true,
      read: Number,
      wrong: (value, { places: chosen, ...so }) => {
        if (!Number.isInteger(value)) return expected('a year as 1991', value);
        const table = tableOf(so, present);
        const empty = (Array.isArray(chosen) ? (chosen as string[]) : []).filter(
          (id) =>
            !Object.entries(table.get(id) ?? {}).some(([year, each]) => each !== null && Number(year) >= Number(value)),
        );
        return empty.length > 0
          ? `expected a year with values behind it, received ${String(value)}: ${empty.join(', ')}`
          : undefined;
      },
    },
    {
      name: 'qualifier',
      ask: 'How sure its values are',
      example: 'exact',
      choices: () => [...qualifiers.keys()],
      meaning: (id) => qualifiers.get(id)?.description,
      suggest: () => 'exact',
      wrong: among('a qualifier of data/qualifiers.json', qualifiers.keys()),
    },
    {
      name: 'statedBy',
      ask: 'Who states them',
      example: 'World Bank, World Development Indicators',
      suggest: ({ report }) => sources.get(String(report))?.publisher,
      wrong: worded(shape.statedBy, ledger),
    },
    {
      name: 'caveat',
      ask: 'What a reader must know of each value not to be misled',
      example: 'A snapshot of a series that the World Bank revises.',
      optional: true,
      wrong: worded(shape.caveat.unwrap(), ledger),
    },
    {
      name: 'exceptions',
      ask: 'Years that are less sure or need another caveat: the place, the years, a qualifier and, behind a colon, a caveat',
      example: 'uzbekistan 1988/2016 contested: The years before are estimates.',
      list: true,
      optional: true,
      read: readException,
      wrong: (value, so, before) => exceptionProblem(value as Exception | string, so, before as Exception[], present),
    },
    {
      name: 'suffix',
      ask: 'What ids end in after country and year, where the dataset has several indicators',
      example: 'share',
      optional: true,
      suggest: (so) => (needsSuffix(so, present) ? String(so.measure) : undefined),
      wrong: shaped(shape.suffix.unwrap()),
    },
  ];
}

export const series: Generator = {
  what: 'a reference series of countries and years, from a CSV file',
  file: 'table.csv',
  fields,
  make: async ({ given, file, prompt, example, ...project }) => {
    const all: typeof given = file === undefined ? given : new Map([...given, ['file', [file]]]);
    const answers = await fill(fields(project), all, prompt, example);
    const { dataset, measure, unit, suffix, report, qualifier, statedBy, caveat, places, since = 0 } = answers;
    const exceptions = (answers.exceptions ?? []) as Exception[];
    const table = tableOf(answers, project);
    const left: string[] = [];
    const entries = (places as string[]).map((place) => {
      const facts = ownFacts(place, answers, project.ledger);
      left.push(...[...facts].filter(([year]) => table.get(place)![year] !== undefined).map(([, id]) => id));
      const own = exceptions.flatMap(({ place: of, ...rest }) => (of === place ? [rest] : []));
      return {
        place,
        values: valuesOf(table.get(place)!, facts, Number(since)),
        ...(own.length > 0 && { exceptions: own }),
      };
    });
    const schema = { $schema: '../schema/series.schema.json' };
    const made = { ...schema, dataset, measure, unit, suffix, report, qualifier, statedBy, caveat, places: entries };
    const draft: Draft = new Map();
    newFile(draft, seriesFile(String(measure)), `${JSON.stringify(made, null, 2)}\n`, project.files);
    const count = entries.flatMap(({ values }) => Object.values(values)).filter((value) => value !== null).length;
    return {
      draft,
      says: [
        `${count} values of ${entries.length} countries.`,
        ...(left.length > 0 ? [`Facts that have their years already, and stay as they are: ${left.join(', ')}`] : []),
      ].join('\n'),
      next: `Look at it in npm run dev, at /explore/${String(measure)}/.`,
    };
  },
};
