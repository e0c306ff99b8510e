/**
 * The language that is being written. It belongs to the page that is rendered, not to the program: pages of
 * several languages are rendered side by side, and each asks for its own. Outside any page it is English.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { english } from './messages.en.ts';
import type { Language } from './language.ts';

/** English, in which everything is written first. */
export const DEFAULT: Language = { code: 'en', messages: english, translation: () => undefined, hasPage: () => true };

// Figures and pages may be loaded apart; both must find the same.
const held = globalThis as { northboundLanguage?: AsyncLocalStorage<Language> };
const storage = (held.northboundLanguage ??= new AsyncLocalStorage());

export const language = (): Language => storage.getStore() ?? DEFAULT;

/** Runs what writes in a language. What it returns must be whole: what is still to be rendered would be in English. */
export const withLanguage = <T>(to: Language, run: () => T): T => storage.run(to, run);

/** Whether the language is English. */
export const isDefault = (): boolean => language().code === DEFAULT.code;

/** The words of the interface. */
export const messages = () => language().messages;

/** A word of a drawing as it stands in the code of its figure, in the language: `data/languages/<code>/drawn.json` has it. */
export const translateLabel = (text: string): string => language().translation('drawn', text) ?? text;

/** Something made once for each language. */
export function oncePerLanguage<T>(make: () => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const { code } = language();
    if (!made.has(code)) made.set(code, make());
    return made.get(code)!;
  };
}
