/** Every language besides English: a folder of data/languages, in which existing is being published. */
import { oncePerContent } from '../build/oncePerContent.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { DEFAULT, type Language } from './locale.ts';
import { english, type Messages } from './messages.en.ts';
import { formsOf } from './plural.ts';
import { BOOK_FOLDERS, hasTranslation } from './routes.ts';
import { TERMS } from './terms.ts';
import { isWithheld, TRANSLATED, TRANSLATED_COLLECTIONS, type Translated } from './translated.ts';
import { filled, untranslatedWords, withForms, type Tree } from './wordTree.ts';

export const LANGUAGES = 'data/languages';
/** The file with the words of the interface, which is whole; the others may lack what is not translated yet. */
export const INTERFACE = 'interface.json';

/** The codes of all languages besides English. */
export const languageCodes = (files: ProjectFiles): string[] => [
  ...new Set(files.under(LANGUAGES).flatMap((file) => /^([^/]+)\/./.exec(file.slice(LANGUAGES.length + 1))?.[1] ?? [])),
];

/** Languages whose readers mostly read another one than English besides: pages that theirs lacks are offered in it. */
const OTHERWISE: Record<string, string> = { kk: 'ru', ky: 'ru', tg: 'ru', tk: 'ru', uz: 'ru' };

/** Whether a language may lack words of the interface: pages on which they stand are not published then. */
export const mayLackWords = (code: string): boolean => code in OTHERWISE;

/** While an author writes, drafts are shown. */
const WRITING = import.meta.env?.MODE === 'development';

/** Whether the head of a text says who reviewed it, and on which day. */
const isReviewed = (text: string): boolean => {
  const [, head = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  return /^reviewer: *\S/m.test(head) && /^reviewed: *\S/m.test(head);
};

/**
 * The texts of `content/` that a language publishes, by folder and slug. Advice that nobody has tried can harm: where
 * readers can be offered another language than English, a system waits for its reviewer.
 */
const textsIn = (files: ProjectFiles, code: string, translated: Translated): string[] =>
  TRANSLATED_COLLECTIONS.flatMap((folder) => files.under(`content/${code}/${folder}`))
    .flatMap((file) => /([^/]+\/[^/]+)\.mdx$/.exec(file)?.[1] ?? [])
    .filter(
      (key) =>
        WRITING ||
        !mayLackWords(code) ||
        !key.startsWith('systems/') ||
        isReviewed(files.text(`content/${code}/${key}.mdx`)),
    )
    .filter((key) => {
      const file = `content/${key}.mdx`;
      return !files.has(file) || !isWithheld(translated, key, files.text(file));
    });

/** The English texts of `content/` that stand in the book, by folder and slug. */
const textsOfBook = (files: ProjectFiles): string[] =>
  BOOK_FOLDERS.flatMap((folder) => files.under(`content/${folder}`)).flatMap(
    (file) => /^content\/(.+)\.mdx$/.exec(file)?.[1] ?? [],
  );

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

/** What a JSON file holds; nobody may change it. */
const parsed = oncePerContent((_, text): unknown => JSON.parse(text));

/** What a language has written down of its translations; nothing, where it has no such file. */
export const translatedIn = (files: ProjectFiles, code: string): Translated => {
  const file = `${LANGUAGES}/${code}/${TRANSLATED}`;
  return files.has(file) ? (parsed(file, files.text(file)) as Translated) : {};
};

/** The language besides English, if any, that is offered in place of what another lacks. */
export function otherwiseOf(code: string, files: ProjectFiles): string | undefined {
  const other = OTHERWISE[code];
  return other && files.has(`${LANGUAGES}/${other}/${INTERFACE}`) ? other : undefined;
}

/** A language, whose files the check has found whole. */
export function loadLanguage(files: ProjectFiles, code: string): Language {
  if (code === DEFAULT.code) return DEFAULT;
  const folder = `${LANGUAGES}/${code}`;
  const read = <T>(file: string): T => parsed(file, files.text(file)) as T;
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
  const book = textsOfBook(files);
  const other = otherwiseOf(code, files);
  const otherwise = other ? loadLanguage(files, other) : DEFAULT;
  const words = read<Tree>(`${folder}/${INTERFACE}`);
  return {
    code,
    otherwise,
    // The check has found that the words are of this shape.
    messages: published(filled(words, withForms(otherwise.messages, formsOf(code))) as Messages, english, translated),
    untranslatedWords: untranslatedWords(words),
    translation: (file, address, from) =>
      from !== undefined && isWithheld(translated, `${file}/${address}`, from) ? undefined : texts.get(file)?.[address],
    hasText: (key) => own.has(key),
    hasPage: (page) => hasTranslation(page, own, book),
  };
}

/** The code of the language of an address below the site’s, such as `ru/facts/`. */
export function codeOf(address: string, codes: string[]): string {
  const [code = ''] = address.split('/');
  return codes.includes(code) ? code : DEFAULT.code;
}
