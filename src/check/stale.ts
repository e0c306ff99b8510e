/** Translations of which the English has changed since they were made, and those of which nobody wrote down the English. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import { INTERFACE, LANGUAGES, languageCodes, translatedIn } from '../i18n/language.ts';
import { english } from '../i18n/messages.en.ts';
import { isChanged, isOnSafety, isStale, recordOf, TRANSLATED, type Translated } from '../i18n/translated.ts';
import type { Problem } from '../ledger/problem.ts';
import { translations } from './files.ts';
import { isPlural, type Tree } from '../i18n/wordTree.ts';
import { isWhole } from './translations.ts';

/** A text in English and in a language, and the file that holds the translation. */
interface Pair {
  english: string;
  own: string;
  file: string;
  /** How it is called in that file. */
  address: string;
}

/** The words of the interface by their addresses; the plural forms of one are one text. */
const leaves = (tree: Tree, place = ''): [string, string][] =>
  typeof tree === 'string'
    ? [[place, tree]]
    : isPlural(tree)
      ? [[place, JSON.stringify(tree)]]
      : Object.entries(tree).flatMap(([key, value]) => leaves(value, place ? `${place}.${key}` : key));

/**
 * All that a language has translated beside its English, by the key that it has in translated.json.
 * @param texts the English of the data, by file and address; a label of a drawing, which is its own address, is never stale
 */
export function translationsOf(
  code: string,
  files: ProjectFiles,
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Map<string, Pair> {
  const folder = `${LANGUAGES}/${code}`;
  const pairs = new Map<string, Pair>();
  const read = (file: string) => JSON.parse(files.text(file)) as Tree;
  const words = new Map(leaves(english));
  for (const [address, own] of leaves(read(`${folder}/${INTERFACE}`))) {
    const from = words.get(address);
    if (from !== undefined)
      pairs.set(`interface/${address}`, { english: from, own, file: `${folder}/${INTERFACE}`, address });
  }
  for (const [name, own] of texts) {
    const file = `${folder}/${name}.json`;
    if (name === 'drawn' || !files.has(file)) continue;
    for (const [address, text] of Object.entries(read(file) as Record<string, string>)) {
      const from = own.get(address);
      if (from) pairs.set(`${name}/${address}`, { english: from, own: text, file, address });
    }
  }
  for (const { file, code: own, key } of translations(files)) {
    const from = `content/${key}.mdx`;
    if (own === code && files.has(from))
      pairs.set(key, { english: files.text(from), own: files.text(file), file, address: '' });
  }
  return pairs;
}

/**
 * The records as they should be now: a translation that was changed is taken to be of today’s English, and one that was
 * not keeps its record, so that it is stale when the English changed.
 * @param still keys of translations that hold although their English changed
 */
export function recordsOf(
  pairs: ReadonlyMap<string, Pair>,
  before: Translated,
  still: ReadonlySet<string>,
): Translated {
  return Object.fromEntries(
    Array.from(pairs, ([key, { english: from, own }]) => {
      const record = before[key];
      return [key, record === undefined || isChanged(record, own) || still.has(key) ? recordOf(from, own) : record];
    }),
  );
}

/** What is stale in each language, and what has no record, with what to do about it. */
export function checkStale(files: ProjectFiles, texts: ReadonlyMap<string, ReadonlyMap<string, string>>): Problem[] {
  const codes = languageCodes(files).filter((code) => isWhole(code, files));
  return codes.flatMap((code) => {
    const translated = translatedIn(files, code);
    const pairs = translationsOf(code, files, texts);
    const unrecorded = [...pairs].filter(([key]) => translated[key] === undefined);
    const stale = [...pairs].filter(([key, { english: from }]) => isStale(translated[key], from));
    return [
      ...(unrecorded.length > 0
        ? [
            {
              file: `${LANGUAGES}/${code}/${TRANSLATED}`,
              place: '',
              message: `${unrecorded.length} translations have no record of their English, the first ${unrecorded[0]![0]}; run npm run language ${code}`,
            },
          ]
        : []),
      ...stale.map(([key, { file, address }]) => ({
        file,
        place: placeOf(files.text(file), address),
        message: `${address || 'the text'}: made from another English${isOnSafety(key) ? '; until it is made anew the English is published in its place, since it is on safety' : ''}. Translate it anew, or say that it holds: npm run language ${code} -- --still ${key}`,
      })),
    ];
  });
}

/** The line and column of an address in a file, by its last name, as the interface is nested. */
function placeOf(text: string, address: string): string {
  const name = [address, address.split('.').at(-1)!]
    .map((each) => text.indexOf(`${JSON.stringify(each)}:`))
    .find((at) => at >= 0);
  const before = text.slice(0, name ?? 0).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
