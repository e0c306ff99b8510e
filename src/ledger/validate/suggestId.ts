/** Which entry somebody means who writes its name, code or sign in place of its id. */
import { nearest } from '../nearest.ts';
import { expected } from '../problem.ts';
import type { Qualifier } from '../schema.ts';
import { certaintiesIn } from './statements.ts';

/** Every text that an entry is known by besides its id: names, spellings, codes, units in words. */
const NAMES = ['name', 'code', 'label', 'short', 'title', 'prefix', 'suffix', 'one', 'other', 'before'] as const;
const LISTS = ['variants', 'adjectives'] as const;

function namesOf(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const fields = entry as Record<string, unknown>;
  const given = [...NAMES.map((key) => fields[key]), ...LISTS.flatMap((key) => fields[key])];
  return given.flatMap((each) => (typeof each === 'string' && each.trim() !== '' ? [each.trim().toLowerCase()] : []));
}

/**
 * The id of the entry that `given` probably means: one called so, or of an id that is spelled nearly so.
 * @param entries by id; an entry that could not be read is undefined
 */
export function suggestId(given: string, entries: Map<string, unknown>): string | undefined {
  const wanted = given.trim().toLowerCase();
  const called = [...entries].filter(([, entry]) => namesOf(entry).includes(wanted)).map(([id]) => id);
  // Of several, the plainest: % is percent before it is percent of anything.
  return called.sort((a, b) => a.length - b.length)[0] ?? nearest(given, entries.keys());
}

/** “expected a place of data/places.json, received "KG"; did you mean “kyrgyzstan”?” */
export function expectedId(what: string, given: string, entries: Map<string, unknown>): string {
  const meant = suggestId(given, entries);
  return `${expected(what, given)}${meant ? `; did you mean “${meant}”?` : ''}`;
}

/** The same of a qualifier, which may be given in other words of its certainty: “more than” is over or at-least. */
export function expectedQualifier(what: string, given: string, qualifiers: Map<string, Qualifier | undefined>): string {
  if (suggestId(given, qualifiers) !== undefined) return expectedId(what, given, qualifiers);
  const meant = certaintiesIn(`${given} 5`);
  const fitting = Array.from(qualifiers.values()).flatMap((each) =>
    each && meant.has(each.certainty) ? [`“${each.id}”`] : [],
  );
  return `${expected(what, given)}${fitting.length > 0 ? `; did you mean ${fitting.join(' or ')}?` : ''}`;
}
