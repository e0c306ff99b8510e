/** Every language besides English: a folder of data/languages, in which existing is being published. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { withLanguage } from './locale.ts';
import type { Messages } from './messages.en.ts';
import { hasTranslation } from './routes.ts';

export interface Language {
  /** Two letters, ISO 639-1: the first part of its pages’ addresses and the value of `lang`. */
  code: string;
  messages: Messages;
  /** A text of the data in the language, by its file and its address there; undefined where it is not translated yet. */
  translation: (file: string, address: string) => string | undefined;
  /** Whether a page, by its path on the site, stands in the language. */
  hasPage: (page: string) => boolean;
}

export const LANGUAGES = 'data/languages';
/** The file with the words of the interface, which is whole; the others may lack what is not translated yet. */
export const INTERFACE = 'interface.json';

/** The codes of all languages besides English. */
export const languageCodes = (): string[] =>
  existsSync(LANGUAGES)
    ? readdirSync(LANGUAGES, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** The chapters of a language, by their slugs. */
const chaptersIn = (code: string): string[] => {
  const folder = `content/${code}/articles`;
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => file.replace('.mdx', ''))
    : [];
};

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const loaded = new Map<string, Language>();

/** A language, whose files the check has found whole; read once. */
export function loadLanguage(code: string): Language {
  const known = loaded.get(code) ?? load(code);
  loaded.set(code, known);
  return known;
}

function load(code: string): Language {
  const folder = `${LANGUAGES}/${code}`;
  const files = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json') && file !== INTERFACE)
      .map((file) => [file.replace('.json', ''), read<Record<string, string>>(`${folder}/${file}`)]),
  );
  const chapters = new Set(chaptersIn(code));
  return {
    code,
    messages: read<Messages>(`${folder}/${INTERFACE}`),
    translation: (file, address) => files.get(file)?.[address],
    hasPage: (page) => hasTranslation(page, chapters),
  };
}

/** All languages besides English. */
export const otherLanguages = (): Language[] => languageCodes().map(loadLanguage);

/** Runs what writes in the language of an address below the site’s, such as `ru/facts/`; without one in English. */
export function withLanguageOf<T>(address: string, run: () => T): T {
  const [code = ''] = address.split('/');
  return languageCodes().includes(code) ? withLanguage(loadLanguage(code), run) : run();
}
