import type { Derived } from '../ledger/derived.ts';
import type { Fact } from '../ledger/types.ts';
import type { Source } from '../ledger/schema.ts';

/** A term of the glossary, by the name of its file. */
export interface TermNote {
  slug: string;
}

/** A number or a word of the page that opens to a card. The same asked for twice has one card. */
export interface Note {
  /** Its place among the page’s notes, from 1. */
  number: number;
  /** The id of its card in the page. */
  id: string;
  about: Fact | Derived | TermNote;
}

/** A note as a mark asks for it. */
export interface Asked extends Note {
  /** The id of the first mark that asks for it, to which its card leads back. */
  mark: string;
  first: boolean;
}

/** The id of the first mark of a note. */
export const markOf = (id: string): string => `${id}-mark`;

/** The page’s notes so far, in the order in which its text asked for them. */
export const notesOf = (locals: App.Locals): Note[] => [...(locals.notes?.values() ?? [])];

function keyOf(about: Note['about']): string {
  if ('slug' in about) return `term ${about.slug}`;
  return 'by' in about ? `${about.by} ${about.of.map((fact) => fact.id).join(' ')}` : about.id;
}

/** The note of a fact, a derived number or a term, made at its first mention. */
export function noteOf(locals: App.Locals, about: Note['about']): Asked {
  const notes = (locals.notes ??= new Map());
  const key = keyOf(about);
  const known = notes.get(key);
  const note = known ?? { number: notes.size + 1, id: `note-${notes.size + 1}`, about };
  if (!known) notes.set(key, note);
  return { ...note, mark: markOf(note.id), first: !known };
}

/** Remembers the sources of a figure in the text, for the list at its end. */
export function noteSources(locals: App.Locals, sources: Source[]): void {
  const used = (locals.sources ??= new Set());
  for (const source of sources) used.add(source.id);
}

/** The ids of all sources that the page’s notes and figures rest on. */
export function sourcesOf(locals: App.Locals): Set<string> {
  const facts = notesOf(locals).flatMap(({ about }) => ('slug' in about ? [] : 'by' in about ? about.of : [about]));
  return new Set([...facts.map((fact) => fact.source.id), ...(locals.sources ?? [])]);
}
