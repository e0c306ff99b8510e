/** Every language besides English: a folder of data/languages, in which existing is being published. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import { DEFAULT, type Language } from './locale.ts';
import { english, type Messages } from './messages.en.ts';
import { hasTranslation } from './routes.ts';
import { TERMS } from './terms.ts';
import { isWithheld, TRANSLATED, TRANSLATED_COLLECTIONS, type Translated } from './translated.ts';

export const LANGUAGES = 'data/languages';
/** The file with the words of the interface, which is whole; the others may lack what is not translated yet. */
export const INTERFACE = 'interface.json';

/** The codes of all languages besides English. */
export const languageCodes = (files: ProjectFiles): string[] => [
  ...new Set(files.under(LANGUAGES).flatMap((file) => /^([^/]+)\/./.exec(file.slice(LANGUAGES.length + 1))?.[1] ?? [])),
];

/** The texts of `content/` that a language publishes, by folder and slug. */
const textsIn = (files: ProjectFiles, code: string, translated: Translated): string[] =>
  TRANSLATED_COLLECTIONS.flatMap((folder) => files.under(`content/${code}/${folder}`))
    .flatMap((file) => /([^/]+\/[^/]+)\.mdx$/.exec(file)?.[1] ?? [])
    .filter((key) => {
      const file = `content/${key}.mdx`;
      return !files.has(file) || !isWithheld(translated, key, files.text(file));
    });

/** The words of the interface, with the English where a translation is withheld. */
function published<T>(own: T, from: T, translated: Translated, place = 'interface/'): T {
  if (typeof own === 'string') return isWithheld(translated, place, from as string) ? from : own;
  return Object.fromEntries(
    Object.entries(own as Record<string, unknown>).map(([key, value]) => [
      key,
      // A plural form that English does not have is compared with none.
      published(
        value,
        (from as Record<string, unknown>)[key] ?? value,
        translated,
        place + (place.endsWith('/') ? '' : '.') + key,
      ),
    ]),
  ) as T;
}

/** What a language has written down of its translations; nothing, where it has no such file. */
export const translatedIn = (files: ProjectFiles, code: string): Translated => {
  const file = `${LANGUAGES}/${code}/${TRANSLATED}`;
  return files.has(file) ? (JSON.parse(files.text(file)) as Translated) : {};
};

/** A language, whose files the check has found whole. */
export function loadLanguage(files: ProjectFiles, code: string): Language {
  if (code === DEFAULT.code) return DEFAULT;
  const folder = `${LANGUAGES}/${code}`;
  const read = <T>(file: string): T => JSON.parse(files.text(file)) as T;
  const texts = new Map(
    files.under(folder).flatMap((file) => {
      const [, name] = /^([^/]+)\.json$/.exec(file.slice(folder.length + 1)) ?? [];
      return name && ![INTERFACE, TRANSLATED, TERMS].includes(`${name}.json`)
        ? [[name, read<Record<string, string>>(file)] as const]
        : [];
    }),
  );
  const translated = translatedIn(files, code);
  const own = new Set(textsIn(files, code, translated));
  return {
    code,
    messages: published(read<Messages>(`${folder}/${INTERFACE}`), english, translated),
    translation: (file, address, from) =>
      from !== undefined && isWithheld(translated, `${file}/${address}`, from) ? undefined : texts.get(file)?.[address],
    hasText: (key) => own.has(key),
    hasPage: (page) => hasTranslation(page, own),
  };
}

/** The code of the language of an address below the site’s, such as `ru/facts/`. */
export function codeOf(address: string, codes: string[]): string {
  const [code = ''] = address.split('/');
  return codes.includes(code) ? code : DEFAULT.code;
}
