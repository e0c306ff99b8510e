/**
 * The ledger: every fact, with the lists that its ids refer to. Read once from `data/`,
 * refused as a whole if anything in it is wrong.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkReferences } from './references.ts';
import { findUndeclared } from './disagreements.ts';
import { checkVerdicts } from './verdicts.ts';
import { checkTexts } from './texts.ts';
import { parsePeriod, formatPeriod, type Period } from './period.ts';
import { expected, ProblemError, type Problem } from './problem.ts';
import { locate, readJson } from './readJson.ts';
import {
  datasetSchema, fingerprintSchema, listSchemas,
  type Check, type Correction, type DatasetInput, type Disagreement, type FactInput, type Fingerprint,
  type ListName, type Measure, type Person, type Place, type Qualifier, type Source, type Unit, type Value,
} from './schema.ts';

/** A fact as the site uses it: ids resolved, nothing left undefined. */
export interface Fact {
  /** dataset/fact */
  id: string;
  dataset: string;
  kind: FactInput['kind'];
  measure: Measure;
  /** What it is, in words: "Remittances as a share of GDP, Tajikistan, 2024". */
  label: string;
  /** In `unit`, in full; null where the source gives only a word, or no quantity. */
  value: Value | null;
  words: string | null;
  unit: Unit | null;
  /** The step it is rounded to, in its unit; null where it has no single value. */
  rounding: number | null;
  qualifier: Qualifier;
  status: NonNullable<FactInput['status']> | null;
  place: Place;
  route: { from: Place; to: Place } | null;
  person: Person | null;
  period: Period;
  source: Source;
  paragraph: number | null;
  phrase: string | null;
  statedBy: string;
  caveat: string | null;
  corrections: Correction[];
  review: string;
  omit: string | null;
}

export interface Dataset {
  id: string;
  title: string;
  description: string;
  facts: Fact[];
}

export interface Ledger {
  facts: Map<string, Fact>;
  datasets: Map<string, Dataset>;
  sources: Map<string, Source>;
  measures: Map<string, Measure>;
  units: Map<string, Unit>;
  qualifiers: Map<string, Qualifier>;
  places: Map<string, Place>;
  people: Map<string, Person>;
  disagreements: Disagreement[];
  checks: Check[];
  fingerprints: Map<string, Fingerprint>;
}

/** The files as read, before their ids are resolved. */
export interface Files {
  lists: { [name in ListName]: unknown[] };
  datasets: Map<string, DatasetInput>;
  fingerprints: Map<string, Fingerprint>;
}

const DATASETS = 'data/datasets';
const FINGERPRINTS = 'data/fingerprints';

const jsonIn = (root: string, folder: string): string[] =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).filter((f) => f.endsWith('.json')).sort() : [];

const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));

/** The step of the last digit given: 45 → 1, 4.6 → 0.1, 13500000000 → 100000000, 978216 → 1. */
function roundingOf(value: number): number {
  const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
  const step = 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
  // Zeros before the point are taken as rounding only where whole millions are.
  return Math.abs(value) >= 1e6 ? step : Math.min(step, 1);
}

function resolveFact(dataset: string, input: FactInput, review: string, ledger: Ledger): Fact {
  const { measures, units, qualifiers, places, people, sources } = ledger;
  const measure = measures.get(input.measure)!;
  const place = places.get(input.place)!;
  const period =
    typeof input.period === 'string' ? parsePeriod(input.period) : parsePeriod(input.period.date, input.period.inferred);
  return {
    id: `${dataset}/${input.id}`,
    dataset,
    kind: input.kind,
    measure,
    label: input.label ?? `${measure.label}, ${place.name}, ${formatPeriod(period)}`,
    value: input.value ?? null,
    words: input.words ?? null,
    unit: input.unit ? units.get(input.unit)! : null,
    rounding: input.rounding ?? (typeof input.value === 'number' ? roundingOf(input.value) : null),
    qualifier: qualifiers.get(input.qualifier)!,
    status: input.status ?? null,
    place,
    route: input.route ? { from: places.get(input.route.from)!, to: places.get(input.route.to)! } : null,
    person: input.person ? people.get(input.person)! : null,
    period,
    source: sources.get(input.report)!,
    paragraph: input.paragraph ?? null,
    phrase: input.phrase ?? null,
    statedBy: input.statedBy,
    caveat: input.caveat ?? null,
    corrections: input.corrections ?? [],
    review: input.review ?? review,
    omit: input.omit ?? null,
  };
}

/**
 * Reads and checks all of `data/`.
 * @param root the project’s folder
 * @returns the ledger, and every problem found; the ledger is null when there is one
 */
export function parseLedger(root: string): { ledger: Ledger | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: Files = { lists: {} as Files['lists'], datasets: new Map(), fingerprints: new Map() };

  for (const name of Object.keys(listSchemas) as ListName[]) {
    const { data, problems: found } = readJson(root, `data/${name}.json`, listSchemas[name]);
    problems.push(...found);
    files.lists[name] = (data?.[name] as unknown[] | undefined) ?? [];
  }
  for (const file of jsonIn(root, DATASETS)) {
    const { data, problems: found } = readJson(root, `${DATASETS}/${file}`, datasetSchema);
    problems.push(...found);
    if (data) files.datasets.set(file.replace('.json', ''), data);
  }
  for (const file of jsonIn(root, FINGERPRINTS)) {
    const { data, problems: found } = readJson(root, `${FINGERPRINTS}/${file}`, fingerprintSchema);
    problems.push(...found);
    if (data) files.fingerprints.set(data.report, data);
  }
  const shapeless = problems.length > 0;
  problems.push(...checkReferences(files, shapeless));
  if (problems.length > 0) return { ledger: null, problems: locate(root, problems) };

  const { lists } = files;
  const ledger: Ledger = {
    facts: new Map(),
    datasets: new Map(),
    sources: byId(lists.sources as Source[]),
    measures: byId(lists.measures as Measure[]),
    units: byId(lists.units as Unit[]),
    qualifiers: byId(lists.qualifiers as Qualifier[]),
    places: byId(lists.places as Place[]),
    people: byId(lists.people as Person[]),
    disagreements: lists.disagreements as Disagreement[],
    checks: lists.checks as Check[],
    fingerprints: files.fingerprints,
  };
  for (const [id, { title, description, review, facts }] of files.datasets) {
    const resolved = facts.map((fact) => resolveFact(id, fact, review, ledger));
    for (const fact of resolved) ledger.facts.set(fact.id, fact);
    ledger.datasets.set(id, { id, title, description, facts: resolved });
  }
  problems.push(...findUndeclared(ledger), ...checkVerdicts(ledger), ...checkTexts(ledger));
  return problems.length > 0 ? { ledger: null, problems: locate(root, problems) } : { ledger, problems };
}

let loaded: Ledger | undefined;

/** The project’s ledger, parsed once. Throws a ProblemError that names every problem. */
export function loadLedger(): Ledger {
  if (loaded) return loaded;
  const { ledger, problems } = parseLedger(process.cwd());
  if (!ledger) throw new ProblemError(problems);
  return (loaded = ledger);
}

/** The fact with this address. Throws where there is none, with the near miss. */
export function findFact(id: string, ledger = loadLedger()): Fact {
  const fact = ledger.facts.get(id);
  if (fact) return fact;
  throw new ProblemError([{ file: 'data/datasets', place: id, message: unknownFact(id, ledger) }]);
}

/** What to say of an address that no fact has. */
export function unknownFact(id: string, ledger: Ledger): string {
  return expected('the address of a fact', id, ledger.facts.keys());
}
