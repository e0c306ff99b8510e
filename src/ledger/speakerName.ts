import type { Ledger } from './types.ts';

/** What a speaker whom a text calls by the name of data/people.json is called in the ledger’s language; others keep theirs. */
export function speakerName(name: string, { english, people }: Ledger): string {
  const person = [...english.people.values()].find((each) => each.name === name);
  return person === undefined ? name : people.get(person.id)!.name;
}
