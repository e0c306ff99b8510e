/** Every language besides English: a folder of data/languages, in which existing is being published. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import { DEFAULT, type Language } from './locale.ts';
import type { Messages } from './messages.en.ts';
import { hasTranslation } from './routes.ts';

export const LANGUAGES = 'data/languages';
/** The file with the words of the interface, which is whole; the others may lack what is not translated yet. */
export const INTERFACE = 'interface.json';

/** The codes of all languages besides English. */
export const languageCodes = (files: ProjectFiles): string[] => [
  ...new Set(files.under(LANGUAGES).flatMap((file) => /^([^/]+)\/./.exec(file.slice(LANGUAGES.length + 1))?.[1] ?? [])),
];

/** The chapters of a language, by their slugs. */
const chaptersIn = (files: ProjectFiles, code: string): string[] =>
  files.under(`content/${code}/articles`).flatMap((file) => /([^/]+)\.mdx$/.exec(file)?.[1] ?? []);

/** A language, whose files the check has found whole. */
export function loadLanguage(files: ProjectFiles, code: string): Language {
  if (code === DEFAULT.code) return DEFAULT;
  const folder = `${LANGUAGES}/${code}`;
  const read = <T>(file: string): T => JSON.parse(files.text(file)) as T;
  const texts = new Map(
    files.under(folder).flatMap((file) => {
      const [, name] = /^([^/]+)\.json$/.exec(file.slice(folder.length + 1)) ?? [];
      return name && `${name}.json` !== INTERFACE ? [[name, read<Record<string, string>>(file)] as const] : [];
    }),
  );
  const chapters = new Set(chaptersIn(files, code));
  return {
    code,
    messages: read<Messages>(`${folder}/${INTERFACE}`),
    translation: (file, address) => texts.get(file)?.[address],
    hasPage: (page) => hasTranslation(page, chapters),
  };
}

/** The code of the language of an address below the site’s, such as `ru/facts/`. */
export function codeOf(address: string, codes: string[]): string {
  const [code = ''] = address.split('/');
  return codes.includes(code) ? code : DEFAULT.code;
}
