import { hash } from 'node:crypto';
import { kept } from '../../build/keptResults.ts';
import { mismatch } from '../fingerprint.ts';
import { contradiction } from './phraseNumbers.ts';
import { phraseProblems } from './phraseFields.ts';
import { expectedId, expectedQualifier } from './suggestId.ts';
import type { Files } from '../types.ts';
import { expected, type Problem } from '../problem.ts';
import type { Placed } from '../readJson.ts';
import {
  factSchema,
  type FactInput,
  type Fingerprint,
  type ListEntries,
  type ListName,
  type Measure,
  type Person,
  type Place,
  type Qualifier,
  type Source,
  type Unit,
} from '../schema.ts';

type Named = { id: string };

const FIELDS = Object.keys(factSchema.shape);

function duplicates(file: string, items: Placed<Named>[], path: string): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ at, entry: { id } }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, place: `${path}.${at}.id`, message: `expected an id of its own, received “${id}” a second time` }];
  });
}

/**
 * Checks that every id in the files points at something, that a unit is one its measure
 * allows, and that every phrase stands where it is cited. An entry that could not be read has
 * been reported, and counts as being there.
 */
export function checkReferences(files: Files): Problem[] {
  const problems: Problem[] = [];
  const { ids: known, facts, unreadable } = files;

  const refer = (file: string, place: string, what: string, id: string | undefined, among: Set<string>) => {
    // A list in which nothing can be read has been reported once already.
    if (id !== undefined && among.size > 0 && !among.has(id))
      problems.push({ file, place, message: expected(what, id, among) });
  };
  const referToFact = (file: string, place: string, id: string) => {
    if (!unreadable.has(id.split('/')[0]!)) refer(file, place, 'the address of a fact', id, facts);
  };

  for (const name of Object.keys(files.lists) as ListName[])
    problems.push(...duplicates(`data/${name}.json`, files.lists[name], name));

  for (const { at, entry } of files.lists.measures)
    entry.units.forEach((unit, j) =>
      refer('data/measures.json', `measures.${at}.units.${j}`, 'a unit of data/units.json', unit, known.units),
    );
  for (const { at, entry } of files.lists.places) {
    const { country, members = [] } = entry;
    refer('data/places.json', `places.${at}.country`, 'a place of data/places.json', country, known.places);
    members.forEach((id, j) =>
      refer('data/places.json', `places.${at}.members.${j}`, 'a place of data/places.json', id, known.places),
    );
  }
  for (const { at, entry } of files.lists.people)
    refer('data/people.json', `people.${at}.report`, 'a source of data/sources.json', entry.report, known.sources);

  const lookups = lookupsOf(files);
  for (const { at, entry } of files.lists.sources) {
    if (entry.kind !== 'report' || files.fingerprints.has(entry.id)) continue;
    problems.push({ file: 'data/sources.json', place: `sources.${at}.id`, message: noFingerprint(entry.id) });
    // Its facts need not say so again.
    lookups.fingerprints.set(entry.id, undefined);
  }
  for (const [dataset, { facts: list }] of files.datasets) {
    const file = `data/datasets/${dataset}.json`;
    problems.push(...duplicates(file, list, 'facts'));
    for (const { at, entry } of list) {
      for (const [key, message] of lookupProblems(entry, lookups))
        problems.push({ file, place: `facts.${at}.${key}`, message });
      entry.counterpoint?.forEach((id, j) => referToFact(file, `facts.${at}.counterpoint.${j}`, id));
    }
  }

  for (const { at, entry } of files.lists.disagreements)
    entry.facts.forEach((id, j) => referToFact('data/disagreements.json', `disagreements.${at}.facts.${j}`, id));
  for (const { at, entry } of files.lists.checks) {
    referToFact('data/checks.json', `checks.${at}.claim`, entry.claim);
    entry.against.forEach((id, j) => referToFact('data/checks.json', `checks.${at}.against.${j}`, id));
  }
  return problems;
}

/**
 * Facts whose fields contradict their phrase. What is wrong with a list would make many of them seem wrong, so this is
 * asked only of files that hold in all else.
 */
export function checkPhrases(files: Files): Problem[] {
  const { qualifiers, places, people } = files.lists;
  const byId = <T extends Named>(list: { entry: T }[]) => new Map(list.map(({ entry }) => [entry.id, entry]));
  const lists = { qualifiers: byId(qualifiers), places: byId(places), people: byId(people) };
  const state = hash('sha1', JSON.stringify([qualifiers, places, people]));
  return [...files.datasets].flatMap(([dataset, { facts }]) =>
    facts.flatMap(({ at, entry }) => {
      const print = files.fingerprints.get(entry.report);
      // All that the fact is held against: the lists, and what is known of its paragraph.
      const against = JSON.stringify([state, entry, print && [print.report, print.marks?.[entry.paragraph ?? 0]]]);
      return kept('phrase', against, () => phraseProblems(entry, lists, print)).map(([key, message]) => ({
        file: `data/datasets/${dataset}.json`,
        place: `facts.${at}.${key}`,
        message,
      }));
    }),
  );
}

/** The lists that a fact’s ids point into, by id; a ledger is one. An entry that could not be read is undefined. */
export interface Lookups {
  measures: Map<string, Measure | undefined>;
  units: Map<string, Unit | undefined>;
  qualifiers: Map<string, Qualifier | undefined>;
  places: Map<string, Place | undefined>;
  people: Map<string, Person | undefined>;
  sources: Map<string, Source | undefined>;
  fingerprints: Map<string, Fingerprint | undefined>;
}

/** The lists of the files by id, for looking up what facts name. */
export function lookupsOf(files: Files): Lookups {
  const byId = <N extends ListName>(name: N) =>
    new Map<string, ListEntries[N] | undefined>([
      ...Array.from(files.ids[name], (id) => [id, undefined] as const),
      ...files.lists[name].map(({ entry }) => [entry.id, entry] as const),
    ]);
  return {
    measures: byId('measures'),
    units: byId('units'),
    qualifiers: byId('qualifiers'),
    places: byId('places'),
    people: byId('people'),
    sources: byId('sources'),
    fingerprints: new Map(files.fingerprints),
  };
}

/**
 * What is wrong with one fact besides its shape, by field: ids that point nowhere, a unit its measure
 * does not allow, a value that its qualifier excludes or its phrase does not give, a phrase that does not stand where it is cited.
 */
export function factProblems(fact: FactInput, lookups: Lookups): [key: string, message: string][] {
  const problems = lookupProblems(fact, lookups);
  // What a wrong phrase or an id that points nowhere would say of other fields, it says by mistake.
  return problems.length > 0 ? problems : phraseProblems(fact, lookups, lookups.fingerprints.get(fact.report));
}

/** The same without what the phrase says of other fields, which an editor may overrule. */
export function lookupProblems(fact: FactInput, lookups: Lookups): [key: string, message: string][] {
  const problems: [string, string][] = [];
  const refer = (key: string, what: string, id: string | undefined, among: Map<string, unknown>) => {
    // A list that could not be read at all has been reported once already.
    if (id !== undefined && among.size > 0 && !among.has(id)) problems.push([key, expectedId(what, id, among)]);
  };
  refer('measure', 'a measure of data/measures.json', fact.measure, lookups.measures);
  refer('unit', 'a unit of data/units.json', fact.unit, lookups.units);
  if (fact.qualifier !== undefined && lookups.qualifiers.size > 0 && !lookups.qualifiers.has(fact.qualifier))
    problems.push([
      'qualifier',
      expectedQualifier('a qualifier of data/qualifiers.json', fact.qualifier, lookups.qualifiers),
    ]);
  refer('place', 'a place of data/places.json', fact.place, lookups.places);
  refer('route.from', 'a place of data/places.json', fact.route?.from, lookups.places);
  refer('route.to', 'a place of data/places.json', fact.route?.to, lookups.places);
  refer('person', 'a person of data/people.json', fact.person, lookups.people);
  refer('report', 'a source of data/sources.json', fact.report, lookups.sources);
  const allowed = lookups.measures.get(fact.measure)?.units;
  if (fact.unit !== undefined && lookups.units.has(fact.unit) && allowed && !allowed.includes(fact.unit))
    problems.push([
      'unit',
      expected(`a unit of the measure ${fact.measure} (${allowed.join(', ') || 'none'})`, fact.unit),
    ]);
  if (fact.value !== undefined && lookups.qualifiers.get(fact.qualifier)?.certainty === 'vague')
    problems.push(['value', expected('no value, since the source is vague', fact.value)]);
  const others = contradiction(fact);
  if (others) problems.push(['value', expected(`a value that the phrase gives (${others.join(', ')})`, fact.value)]);
  problems.push(...correctionProblems(fact));
  const source = lookups.sources.get(fact.report);
  const wrong = source && citationProblem(fact, source, lookups.fingerprints);
  return wrong ? [...problems, wrong] : problems;
}

/** A correction names a field, and the last one of a field says what stands there now. */
function correctionProblems(fact: FactInput): [key: string, message: string][] {
  const corrections = fact.corrections ?? [];
  return corrections.flatMap(({ field, new: now, reworded }, j): [string, string][] => {
    if (!FIELDS.includes(field)) return [[`corrections.${j}.field`, expected('a field of the fact', field, FIELDS)]];
    if (reworded && field !== 'label' && field !== 'caveat')
      return [[`corrections.${j}.reworded`, expected('no “reworded” but on a label or caveat', field)]];
    if (corrections.slice(j + 1).some((later) => later.field === field)) return [];
    const current = written(fact[field as keyof FactInput]);
    return String(now) === current
      ? []
      : [[`corrections.${j}.new`, `expected what stands in ${field}, ${current}, received ${JSON.stringify(now)}`]];
  });
}

/** A field’s content as corrections write it: 45, "2000000/4000000" for a range or change, "null" for nothing. */
function written(value: unknown): string {
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return String(value);
  return 'date' in value ? String(value.date) : Object.values(value).join('/');
}

const noFingerprint = (report: string): string =>
  `expected data/fingerprints/${report}.json; make it with npm run fingerprint`;

function citationProblem(
  fact: FactInput,
  source: Source,
  fingerprints: Lookups['fingerprints'],
): [key: string, message: string] | undefined {
  if (source.kind !== 'report')
    return fact.phrase === undefined
      ? undefined
      : ['phrase', `expected no phrase, since ${source.id} has no fingerprint to check it against`];
  if (fact.paragraph === undefined) return ['paragraph', `expected a paragraph of ${source.id}, received nothing`];
  if (fact.phrase === undefined)
    return ['phrase', `expected the words of ${source.id} that hold the fact, received nothing`];
  const print = fingerprints.get(source.id);
  if (!print) return fingerprints.has(source.id) ? undefined : ['report', noFingerprint(source.id)];
  const wrong = mismatch(print, fact.paragraph, fact.phrase);
  return wrong === undefined
    ? undefined
    : ['phrase', `expected words verbatim from ${source.id} ¶${fact.paragraph}, received “${fact.phrase}”: ${wrong}`];
}
