import { departure } from './fingerprint.ts';
import { contradiction } from './phraseNumbers.ts';
import type { Files } from './ledger.ts';
import { expected, type Problem } from './problem.ts';
import { factSchema, type Check, type Disagreement, type FactInput, type ListName, type Measure, type Person, type Place, type Source } from './schema.ts';

type Named = { id: string };

const FIELDS = Object.keys(factSchema.shape);

function duplicates(file: string, items: Named[], path: string): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, place: `${path}.${i}.id`, message: `expected an id of its own, received “${id}” a second time` }];
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
    problems.push(...duplicates(`data/${name}.json`, files.lists[name] as Named[], name));

  (files.lists.measures as Measure[]).forEach((measure, i) => {
    measure.units.forEach((unit, j) =>
      refer('data/measures.json', `measures.${i}.units.${j}`, 'a unit of data/units.json', unit, known.units));
  });
  (files.lists.places as Place[]).forEach((place, i) =>
    refer('data/places.json', `places.${i}.country`, 'a place of data/places.json', place.country, known.places));
  (files.lists.people as Person[]).forEach((person, i) =>
    refer('data/people.json', `people.${i}.report`, 'a source of data/sources.json', person.report, known.sources));

  const byId = <T extends Named>(list: T[]) => new Map(list.flatMap((entry) => [[entry.id, entry] as const]));
  const measures = byId(files.lists.measures as Measure[]);
  const sources = byId(files.lists.sources as Source[]);
  for (const [dataset, { facts: list }] of files.datasets) {
    const file = `data/datasets/${dataset}.json`;
    problems.push(...duplicates(file, list, 'facts'));
    list.forEach((fact, i) => {
      const at = (key: string) => `facts.${i}.${key}`;
      refer(file, at('measure'), 'a measure of data/measures.json', fact.measure, known.measures);
      refer(file, at('unit'), 'a unit of data/units.json', fact.unit, known.units);
      refer(file, at('qualifier'), 'a qualifier of data/qualifiers.json', fact.qualifier, known.qualifiers);
      refer(file, at('place'), 'a place of data/places.json', fact.place, known.places);
      refer(file, at('route.from'), 'a place of data/places.json', fact.route?.from, known.places);
      refer(file, at('route.to'), 'a place of data/places.json', fact.route?.to, known.places);
      refer(file, at('person'), 'a person of data/people.json', fact.person, known.people);
      refer(file, at('report'), 'a source of data/sources.json', fact.report, known.sources);
      fact.counterpoint?.forEach((id, j) => referToFact(file, at(`counterpoint.${j}`), id));
      problems.push(...checkCorrections(file, at, fact));
      const allowed = measures.get(fact.measure)?.units;
      if (fact.unit !== undefined && known.units.has(fact.unit) && allowed && !allowed.includes(fact.unit))
        problems.push({ file, place: at('unit'), message: expected(`a unit of the measure ${fact.measure} (${allowed.join(', ') || 'none'})`, fact.unit) });
      const others = contradiction(fact);
      if (others) problems.push({ file, place: at('value'), message: expected(`a value that the phrase gives (${others.join(', ')})`, fact.value) });
      const source = sources.get(fact.report);
      if (source) problems.push(...checkCitation(file, at, fact, source, files));
    });
  }

  (files.lists.disagreements as Disagreement[]).forEach((entry, i) =>
    entry.facts.forEach((id, j) => referToFact('data/disagreements.json', `disagreements.${i}.facts.${j}`, id)));
  (files.lists.checks as Check[]).forEach((check, i) => {
    referToFact('data/checks.json', `checks.${i}.claim`, check.claim);
    check.against.forEach((id, j) => referToFact('data/checks.json', `checks.${i}.against.${j}`, id));
  });
  return problems;
}

/** A correction names a field, and the last one of a field says what stands there now. */
function checkCorrections(file: string, at: (key: string) => string, fact: FactInput): Problem[] {
  const corrections = fact.corrections ?? [];
  return corrections.flatMap(({ field, new: now }, j): Problem[] => {
    const refuse = (key: string, message: string) => [{ file, place: at(`corrections.${j}.${key}`), message }];
    if (!FIELDS.includes(field)) return refuse('field', expected('a field of the fact', field, FIELDS));
    if (corrections.slice(j + 1).some((later) => later.field === field)) return [];
    const stands = written(fact[field as keyof FactInput]);
    return String(now) === stands ? [] : refuse('new', `expected what stands in ${field}, ${stands}, received ${JSON.stringify(now)}`);
  });
}

/** A field’s content as corrections write it: 45, "2000000/4000000" for a range or change, "null" for nothing. */
function written(value: unknown): string {
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return String(value);
  return 'date' in value ? String(value.date) : Object.values(value).join('/');
}

function checkCitation(file: string, at: (key: string) => string, fact: FactInput, source: Source, files: Files): Problem[] {
  const refuse = (key: string, message: string) => [{ file, place: at(key), message }];
  if (source.kind !== 'report') {
    if (fact.phrase !== undefined) return refuse('phrase', `expected no phrase, since ${source.id} has no fingerprint to check it against`);
    return [];
  }
  if (fact.paragraph === undefined) return refuse('paragraph', `expected a paragraph of ${source.id}, received nothing`);
  if (fact.phrase === undefined) return refuse('phrase', `expected the words of ${source.id} that hold the fact, received nothing`);
  const print = files.fingerprints.get(source.id);
  if (!print) return refuse('report', `expected data/fingerprints/${source.id}.json; make it with npm run fingerprint`);
  const wrong = departure(print, fact.paragraph, fact.phrase);
  return wrong ? refuse('phrase', `expected words verbatim from ${source.id} ¶${fact.paragraph}, received “${fact.phrase}”: ${wrong}`) : [];
}
