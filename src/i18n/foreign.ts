/** Which language words are in that a page quotes: those who listen hear them in its voice, and browsers break them by its rules. */
import { DEFAULT, type Language } from './locale.ts';

/** Uzbek is written in Latin letters unless it is said. */
const tag = (code: string, text: string): string => (code === 'uz' && /\p{sc=Cyrl}/u.test(text) ? 'uz-Cyrl' : code);

/** The value of `lang` for words in a language within a page; undefined where the page is in it. */
export const langOf = (text: string, code: string | undefined, { code: page }: Language): string | undefined =>
  (code ?? DEFAULT.code) === page ? undefined : tag(code ?? DEFAULT.code, text);

/** The same for the title of a source, which may be in another language. */
export const titleLang = (
  { title, language }: { title: string; language?: string | undefined },
  page: Language,
): string | undefined => langOf(title, language, page);

/** What else a term is called: words of the page’s language, or of another, by its code. */
export type AlsoName = string | Record<string, string>;

/** The words of such a name, and their language. Cyrillic letters are Russian where no code is given. */
export function nameIn(name: AlsoName, page: Language): { words: string; lang: string | undefined } {
  if (typeof name === 'string')
    return { words: name, lang: /\p{sc=Cyrl}/u.test(name) ? langOf(name, 'ru', page) : undefined };
  const [[code, words]] = Object.entries(name) as [[string, string]];
  return { words, lang: langOf(words, code, page) };
}
