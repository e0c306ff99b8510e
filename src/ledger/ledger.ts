/**
 * The ledger: every fact, with the lists that its ids refer to. Read once from `data/`,
 * refused as a whole if anything in it is wrong.
 */
import type { z } from 'zod';
import { checkPhrases, checkReferences, lookupsOf } from './validate/references.ts';
import { DERIVED_UNITS } from './derived.ts';
import { findUndeclared } from './disagreements.ts';
import { checkVerdicts } from './verdicts.ts';
import { checkTexts } from './texts.ts';
import { defaultLabel } from './defaultLabel.ts';
import { parsePeriod } from './period.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { DEFAULT } from '../i18n/locale.ts';
import { checkYears, readSeries } from './readSeries.ts';
import type { Fact, Files, InSeries, Ledger } from './types.ts';
import { expected, ProblemError, type Problem } from './problem.ts';
import { locate } from './locate.ts';
import { readEntries, readJson, type Placed } from './readJson.ts';
import {
  datasetSchema,
  factSchema,
  fingerprintSchema,
  listSchemas,
  type DatasetInput,
  type FactInput,
  type ListEntries,
  type ListName,
} from './schema.ts';

const DATASETS = 'data/datasets';
const FINGERPRINTS = 'data/fingerprints';

const jsonIn = (files: ProjectFiles, folder: string): string[] =>
  files
    .under(folder)
    .map((file) => file.slice(folder.length + 1))
    .filter((name) => /^[^/]+\.json$/.test(name));

const byId = <T extends { id: string }>(items: Placed<T>[]) => new Map(items.map(({ entry }) => [entry.id, entry]));

/** Whether every id that a fact names leads to an entry that could be read. */
function resolves(fact: FactInput, { measures, units, qualifiers, places, people, sources }: Ledger): boolean {
  const named: [Map<string, unknown>, string | undefined][] = [
    [measures, fact.measure],
    [units, fact.unit],
    [qualifiers, fact.qualifier],
    [places, fact.place],
    [places, fact.route?.from],
    [places, fact.route?.to],
    [people, fact.person],
    [sources, fact.report],
  ];
  return named.every(([list, id]) => id === undefined || list.has(id));
}

/** The step of the last digit given: 45 → 1, 4.6 → 0.1, 13500000000 → 100000000, 978216 → 1. */
export function roundingOf(value: number): number {
  const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
  const step = 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
  // Zeros before the point are taken as rounding only where whole millions are.
  return Math.abs(value) >= 1e6 ? step : Math.min(step, 1);
}

/** The page that the values of a series share by place, and the year there. */
export const seriesPage = (series: string, place: string): string => `explore/${series}/${place}/`;

/** A fact of a dataset, or a value of a series, its ids looked up in a ledger. */
export function resolveFact(
  dataset: string,
  input: FactInput,
  review: string,
  ledger: Ledger,
  series: InSeries | null = null,
): Fact {
  const { measures, units, qualifiers, places, people, sources } = ledger;
  const measure = measures.get(input.measure)!;
  const place = places.get(input.place)!;
  const person = input.person ? people.get(input.person)! : null;
  const period =
    typeof input.period === 'string'
      ? parsePeriod(input.period)
      : parsePeriod(input.period.date, input.period.inferred);
  return {
    id: `${dataset}/${input.id}`,
    dataset,
    kind: input.kind,
    measure,
    label: input.label ?? defaultLabel({ measure, place, period }, ledger.language),
    value: input.value ?? null,
    words: input.words ?? null,
    unit: input.unit ? units.get(input.unit)! : null,
    rounding: input.rounding ?? (typeof input.value === 'number' ? roundingOf(input.value) : null),
    qualifier: qualifiers.get(input.qualifier)!,
    status: input.status ?? null,
    place,
    route: input.route ? { from: places.get(input.route.from)!, to: places.get(input.route.to)! } : null,
    person,
    period,
    source: sources.get(input.report)!,
    paragraph: input.paragraph ?? null,
    phrase: input.phrase ?? null,
    statedBy: input.statedBy,
    caveat: input.caveat ?? null,
    counterpoint: input.counterpoint ?? [],
    corrections: input.corrections ?? [],
    review: input.review ?? review,
    omit: input.omit ?? (person?.withdrawn ? 'The person asked to be taken out.' : null),
    series,
    page: series ? `${seriesPage(series.id, place.id)}#y${period.start}` : `facts/${dataset}/${input.id}/`,
  };
}

/** The fields of a dataset’s head that hold: what is wrong with a fact, or with one of them, does not hide what the others say. */
function headOf(json: unknown): Partial<DatasetInput> {
  const { title, description, review } = datasetSchema.shape;
  return Object.fromEntries(
    Object.entries({ title, description, review }).flatMap(([key, schema]) => {
      const { data } = schema.safeParse((json as Record<string, unknown> | null | undefined)?.[key]);
      return data === undefined ? [] : [[key, data]];
    }),
  );
}

/** The facts that stand in a dataset, by their addresses, whatever their shape. */
function writtenIn(dataset: string, json: unknown): Partial<FactInput>[] {
  const facts = (json as { facts?: unknown } | null | undefined)?.facts;
  return Array.isArray(facts)
    ? facts.map((fact: Partial<FactInput> | null) => ({ ...fact, id: `${dataset}/${fact?.id}` }))
    : [];
}

/** The address of the fact that a problem of a dataset is in. */
function factAt({ file, place }: Problem, { datasets }: Files): string | undefined {
  const dataset = file.slice(DATASETS.length + 1).replace('.json', '');
  const [, at] = place.split('.');
  const fact = datasets.get(dataset)?.facts.find((each) => String(each.at) === at);
  return fact && `${dataset}/${fact.entry.id}`;
}

/**
 * Reads and checks all of `data/`, in English.
 * @returns the ledger, and every problem found; where there is one, the ledger holds what could be read
 */
export function parseLedger(from: ProjectFiles): { ledger: Ledger; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: Files = {
    lists: {} as Files['lists'],
    ids: {} as Files['ids'],
    datasets: new Map(),
    series: new Map(),
    facts: new Set(),
    written: [],
    unreadable: new Set(),
    fingerprints: new Map(),
  };

  const readList = <N extends ListName>(name: N) => {
    const reading = readJson<z.ZodType>(from, `data/${name}.json`, listSchemas[name]);
    const schema: z.ZodType = listSchemas[name].shape[name]!.element;
    const { entries, ids } = readEntries(reading, name, schema as z.ZodType<ListEntries[N]>);
    problems.push(...reading.problems);
    Object.assign(files.lists, { [name]: entries });
    files.ids[name] = new Set(ids);
  };
  for (const name of Object.keys(listSchemas) as ListName[]) readList(name);
  for (const file of jsonIn(from, DATASETS)) {
    const reading = readJson(from, `${DATASETS}/${file}`, datasetSchema);
    const { entries, ids } = readEntries(reading, 'facts', factSchema);
    const dataset = file.replace('.json', '');
    problems.push(...reading.problems);
    files.datasets.set(dataset, {
      title: dataset,
      description: '',
      review: '2100-01-01',
      ...headOf(reading.json),
      facts: entries,
    });
    files.written.push(...writtenIn(dataset, reading.json));
    for (const id of ids) files.facts.add(`${dataset}/${id}`);
    if (!Array.isArray((reading.json as { facts?: unknown } | null | undefined)?.facts)) files.unreadable.add(dataset);
    // Of two facts with one id, one may be the fact that others miss.
    if (new Set(ids).size < ids.length) files.unreadable.add(dataset);
  }
  for (const file of jsonIn(from, FINGERPRINTS)) {
    const { data, problems: found } = readJson(from, `${FINGERPRINTS}/${file}`, fingerprintSchema);
    const report = file.replace('.json', '');
    const strange = data && data.report !== report;
    problems.push(
      ...found,
      ...(strange
        ? [
            {
              file: `${FINGERPRINTS}/${file}`,
              place: 'report',
              message: expected(`${report}, as the file is called`, data.report),
            },
          ]
        : []),
    );
    files.fingerprints.set(report, strange ? undefined : data);
  }
  if (files.ids.units.size > 0)
    for (const unit of DERIVED_UNITS.filter((id) => !files.ids.units.has(id)))
      problems.push({
        file: 'data/units.json',
        place: 'units',
        message: `expected the unit ${unit}, in which derived numbers are counted, received none; put it back`,
      });
  const series = readSeries(from, files, lookupsOf(files));
  problems.push(...series.problems, ...checkReferences(files));

  const { lists } = files;
  const ledger: Ledger = {
    files: from,
    language: DEFAULT,
    get english() {
      return ledger;
    },
    facts: new Map(),
    datasets: new Map(),
    sources: byId(lists.sources),
    measures: byId(lists.measures),
    units: byId(lists.units),
    qualifiers: byId(lists.qualifiers),
    places: byId(lists.places),
    people: byId(lists.people),
    disagreements: [],
    checks: [],
    fingerprints: new Map(
      [...files.fingerprints].flatMap(([report, print]) => (print ? [[report, print] as const] : [])),
    ),
    spellings: byId(lists.spellings),
    untranslated: new Set(),
    ids: { ...files.ids, facts: files.facts },
    whole: true,
    unread: (address) =>
      !ledger.facts.has(address) && (files.facts.has(address) || files.unreadable.has(address.split('/')[0]!)),
    unreadIn: (report, paragraph) =>
      files.unreadable.size > 0 ||
      files.written.some(
        (fact) =>
          !ledger.facts.has(fact.id!) &&
          (fact.report === report || !ledger.sources.has(String(fact.report))) &&
          (fact.paragraph === paragraph || typeof fact.paragraph !== 'number'),
      ),
  };
  for (const [id, { title, description, review, facts }] of files.datasets) {
    const resolved = facts.flatMap(({ entry }) =>
      resolves(entry, ledger) ? [resolveFact(id, entry, review, ledger)] : [],
    );
    for (const { dataset, input, series: place } of series.facts)
      if (dataset === id && resolves(input, ledger)) resolved.push(resolveFact(id, input, review, ledger, place));
    for (const fact of resolved) ledger.facts.set(fact.id, fact);
    ledger.datasets.set(id, { id, title, description, facts: resolved });
  }
  const entriesOf = <T>(list: Placed<T>[]): T[] => list.map(({ entry }) => entry);
  const declared = { disagreements: entriesOf(lists.disagreements), checks: entriesOf(lists.checks) };
  const isRead = (id: string) => ledger.facts.has(id);
  ledger.disagreements = declared.disagreements.filter(({ facts }) => facts.every(isRead));
  ledger.checks = declared.checks.filter(({ claim, against }) => [claim, ...against].every(isRead));
  // Against their sources facts are held where all can be read; what follows from one that is wrong there is not told.
  const misread = problems.length === 0 ? [...checkPhrases(files), ...checkYears(files)] : [];
  const wrong = misread.map((problem) => factAt(problem, files)).filter((id) => id !== undefined);
  const differences = [
    // A list in which nothing can be read would leave every difference undeclared.
    ...(files.ids.disagreements.size > 0 && files.ids.checks.size > 0 ? findUndeclared(ledger, declared) : []),
    ...checkVerdicts(ledger, lists.checks),
  ].filter(({ place, message }) => !wrong.some((id) => place.includes(id) || message.includes(id)));
  problems.push(...misread, ...differences, ...checkTexts(ledger, files));
  ledger.whole = problems.length === 0;
  return { ledger, problems: locate(from, problems) };
}

/** The fact with this address. Throws where there is none, with the near miss. */
export function findFact(id: string, ledger: Ledger): Fact {
  const fact = ledger.facts.get(id);
  if (fact) return fact;
  // What could not be read has been reported: who asks for it cannot go on, and has nothing to add.
  throw new ProblemError(
    ledger.unread(id) ? [] : [{ file: 'data/datasets', place: id, message: unknownFact(id, ledger) }],
  );
}

/** What to say of an address that no fact has. */
export function unknownFact(id: string, ledger: Ledger): string {
  return expected('the address of a fact', id, ledger.ids.facts);
}
