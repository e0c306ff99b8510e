/** Refuses wordings that a language does not use for a term: data/languages/<code>/terms.json lists them. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import { INTERFACE, LANGUAGES, languageCodes } from '../i18n/language.ts';
import { TERMS, termsSchema } from '../i18n/terms.ts';
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

/** The lines of a language’s texts. Words that a search should know are what readers type, not what the site writes. */
function linesOf(code: string, files: ProjectFiles): { file: string; line: number; words: string }[] {
  const folder = `${LANGUAGES}/${code}`;
  const data = files
    .under(folder)
    .filter((file) => file.endsWith('.json') && ![TERMS, TRANSLATED].some((name) => file === `${folder}/${name}`));
  const texts = translations(files).flatMap(({ file, code: own }) => (own === code ? [file] : []));
  return [...data, ...texts].flatMap((file) =>
    files
      .text(file)
      .split('\n')
      .map((words, i) => ({ file, line: i + 1, words }))
      .filter(({ words }) => file !== `${folder}/${INTERFACE}` || !/^\s*"(?:ignored|synonyms)":/.test(words)),
  );
}

/** Every wording in a language’s texts that its terms exclude, and what is wrong with the list itself. */
export const checkTerms = (files: ProjectFiles): Problem[] =>
  languageCodes(files).flatMap((code) => {
    const list = `${LANGUAGES}/${code}/${TERMS}`;
    if (!files.has(list)) return [];
    const { data, problems } = readJson(files, list, termsSchema);
    if (!data) return problems;
    const wordings = data.terms.flatMap((entry) =>
      entry.not.map((wording) => ({ ...entry, matches: pattern(wording) })),
    );
    const refused = linesOf(code, files).flatMap(({ file, line, words }) =>
      wordings.flatMap(({ matches, write, why }) =>
        Array.from(words.matchAll(matches), ({ 0: received, index }) => ({
          file,
          place: `${line}:${index + 1}`,
          message: `expected “${write}”, received “${received}”; ${list}: ${why}`,
        })),
      ),
    );
    return [...problems, ...refused];
  });
