/**
 * The language that is being written. It belongs to the page that is rendered, not to the program: pages of
 * several languages are rendered side by side, and each asks for its own. Outside any page it is English.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { english } from './messages.en.ts';
import type { Language } from './language.ts';

/** English, in which everything is written first. */
export const FIRST: Language = { code: 'en', words: english, translation: () => undefined, has: () => true };

// Figures and pages may be loaded apart; both must find the same.
const held = globalThis as { northboundLanguage?: AsyncLocalStorage<Language> };
const storage = (held.northboundLanguage ??= new AsyncLocalStorage());

export const language = (): Language => storage.getStore() ?? FIRST;

/** Runs what writes in a language. What it returns must be whole: what is still to be rendered would be in English. */
export const writing = <T>(to: Language, run: () => T): T => storage.run(to, run);

/** Whether the language is English. */
export const isFirst = (): boolean => language().code === FIRST.code;

/** The words of the interface. */
export const words = () => language().words;

/** A word of a drawing as it stands in the code of its figure, in the language: `data/languages/<code>/drawn.json` has it. */
export const drawn = (text: string): string => language().translation('drawn', text) ?? text;

/** Something made once for each language. */
export function perLanguage<T>(make: () => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const { code } = language();
    if (!made.has(code)) made.set(code, make());
    return made.get(code)!;
  };
}
