/** How the search compares words: by their stems, synonyms as one, and without the words that only ask. */

/** What a language says of its words, without case and endings, as `src/search/words.ts` writes it. */
export interface SearchWords {
  /** Words that find nothing by themselves: those of questions, and those that are in everything. */
  ignored: string;
  /** Words that mean the same, apart by spaces, a semicolon between groups. */
  synonyms: string;
}

/**
 * A number is a word, with its point or comma and the signs or spaces between its thousands. An apostrophe is within a
 * word before two letters: o’zbek, but not Russia’s.
 */
export const WORD =
  /\d{1,3}(?:[,\s]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:['‘’`](?=\p{L}{2})[\p{L}\p{M}\p{N}]+)*/gu;

export const isNumber = (term: string): boolean => /^\d/.test(term);

const plainNumber = (word: string): string => word.replace(/[,\s](?=\d{3}(?:\D|$))/g, '').replace(',', '.');

/** Endings of Russian as NFKD leaves them: й is и. */
const RUSSIAN =
  /^([а-я]{3,}?)(?:и?(?:ями|ях|ем|еи|ю|я|е|и)|а(?:ми|м|х|я)?|о(?:в|м|го|му|и|ю|е)?|е(?:м|го|му|ю|е|я)?|у(?:ю)?|ы(?:и|е|х|м|ми)?|и(?:х|м|ми)|ую|яя|юю|ям|ь)$/;

/** A word without case, marks and endings, by a few rules for English and Russian; a number without what groups its digits. */
export function stem(word: string): string {
  if (isNumber(word)) return plainNumber(word);
  return (
    word
      .toLowerCase()
      .normalize('NFKD')
      // Uzbek: oʻzbek, o‘zbek and o'zbek are one word.
      .replace(/\p{M}|['‘’`ʻʼ]/gu, '')
      // English: tries, losses, raids; raided, living; deportation, recruitment, restriction; and the last e of them all.
      .replace(/^([a-z]{2,})ies$/, '$1y')
      .replace(/([a-z]{2}[^isu])s$/, '$1')
      .replace(/^([a-z]*[aeiouy][a-z]+)(?:ed|ing)$/, '$1')
      .replace(/^([a-z]+)([bdgmnprt])\2$/, '$1$2')
      .replace(/^([a-z]{4,})(?:ation|ment|ly)$/, '$1')
      .replace(/^([a-z]{3,}[st])ion$/, '$1')
      .replace(/^([a-z]{3,})e$/, '$1')
      .replace(/^([а-я]{4,}[тлиь])с[ья]$/, '$1')
      // Russian: погибших, погибли, задержанные, зачислить; then the endings of cases.
      .replace(/^([а-я]{4,}?)(?:в?ш|нн)(?:и|ы|а|о|е|у)(?:х|и|м|ми|е|я|ю|го|му)?$/, '$1')
      .replace(/^([а-я]{4,}?)(?:л[аои]?|ть|нн?[аоы]|[ая](?:ет|ют))$/, '$1')
      .replace(RUSSIAN, '$1')
  );
}

/** By what a word is compared; '' if it is ignored. */
export function compareBy({ ignored, synonyms }: SearchWords): (word: string) => string {
  const wordsOf = (text: string) => (text.match(WORD) ?? []).map(stem);
  const names = new Map<string, string>(wordsOf(ignored).map((term) => [term, '']));
  for (const group of synonyms.split(';').map(wordsOf)) {
    const name = group.map((term) => names.get(term)).find(Boolean) ?? group[0]!;
    for (const term of group) if (!names.has(term)) names.set(term, name);
  }
  /** Each word worked out once: texts repeat themselves, and phones are slow. */
  const known = new Map<string, string>();
  return (word) => {
    let term = known.get(word);
    if (term === undefined) {
      term = stem(word);
      term = names.get(term) ?? term;
      known.set(word, term);
    }
    return term;
  };
}
