/** Refuses wordings that a language does not use for a term: data/languages/<code>/terms.json lists them. */
import { basename } from 'node:path';
import { keptPerContent } from '../build/keptResults.ts';
import { oncePer } from '../build/oncePer.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { INTERFACE, LANGUAGES, languageCodes } from '../i18n/language.ts';
import { TERMS, termsSchema, type Terms } from '../i18n/terms.ts';
import { TRANSLATED } from '../i18n/translated.ts';
import type { Problem } from '../ledger/problem.ts';
import { readJson } from '../ledger/readJson.ts';
import { translations } from './files.ts';

/** A wording as a pattern of whole words: a “*” is any ending, and a small first letter may be a capital. */
function pattern(wording: string): RegExp {
  const source = wording.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[\\p{L}\\p{N}]*');
  const flags = wording === wording.toLowerCase() ? 'giu' : 'gu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags);
}

/** A line whose words a search should know: they are what readers type, not what the site writes. */
const TYPED = /^\s*"(?:ignored|synonyms)":/;
export const isTyped = (file: string, line: string): boolean => basename(file) === INTERFACE && TYPED.test(line);

/** A language’s texts, each with its file. */
export function languageTexts(code: string, files: ProjectFiles): { file: string; text: string }[] {
  const folder = `${LANGUAGES}/${code}`;
  const data = files
    .under(folder)
    .filter((file) => file.endsWith('.json') && ![TERMS, TRANSLATED].some((name) => file === `${folder}/${name}`));
  const texts = translations(files).flatMap(({ file, code: own }) => (own === code ? [file] : []));
  return [...data, ...texts].map((file) => ({ file, text: files.text(file) }));
}

/** The wordings that a list of terms excludes. */
const wordingsOf = oncePer(({ terms }: Terms) =>
  terms.flatMap((entry) =>
    entry.not.map((wording) => ({
      ...entry,
      // Most texts have none of them: looking for the first letters is many times as fast as the pattern.
      stem: wording.split('*', 1)[0]!.toLowerCase(),
      matches: pattern(wording),
    })),
  ),
);

/** Where a text has a wording that the terms exclude, and what is expected there. */
function excludedIn(terms: Terms, file: string, text: string): { place: string; message: string; why: string }[] {
  const small = text.toLowerCase();
  return wordingsOf(terms)
    .filter(({ stem }) => small.includes(stem))
    .flatMap(({ matches, write, why }) =>
      Array.from(text.matchAll(matches), ({ 0: received, index }) => {
        const start = text.lastIndexOf('\n', index) + 1;
        return { received, index, start };
      })
        .filter(({ index, start }) => !isTyped(file, text.slice(start, index)))
        .map(({ received, index, start }) => ({
          place: `${text.slice(0, start).split('\n').length}:${index - start + 1}`,
          message: `expected “${write}”, received “${received}”`,
          why,
        })),
    );
}

/** The same, found once for each text. */
const excluded = oncePer((terms: Terms) => {
  const list = JSON.stringify(terms);
  return keptPerContent(`terms ${list}`, (file, text) => excludedIn(terms, file, text));
});

/** Every wording in a language’s texts that its terms exclude, and what is wrong with the list itself. */
export const checkTerms = (files: ProjectFiles): Problem[] =>
  languageCodes(files).flatMap((code) => {
    const list = `${LANGUAGES}/${code}/${TERMS}`;
    if (!files.has(list)) return [];
    const { data, problems } = readJson(files, list, termsSchema);
    if (!data) return problems;
    const refused = languageTexts(code, files).flatMap(({ file, text }) =>
      excluded(data)(file, text).map(({ place, message, why }) => ({
        file,
        place,
        message: `${message}; ${list}: ${why}`,
      })),
    );
    return [...problems, ...refused];
  });
