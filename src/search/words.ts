/** What a language says of its words for the search: those that do not count, and those that mean the same. */
import type { SearchWords } from '../client/searchTerms.ts';
import { DEFAULT } from '../i18n/locale.ts';
import type { Ledger } from '../ledger/types.ts';

/** A name of one word. */
const isWord = (name: string): boolean => /^[\p{L}\p{M}«»’'.]+$/u.test(name);

/**
 * The words of the ledger’s language, with the English ones besides, since what is not translated stands in English:
 * names of countries and their people as the reports or older spellings have them, names of terms, and synonyms.
 * @param terms the names of each term of the glossary, the first of them its own
 */
export function searchWords({ places, spellings, language, english }: Ledger, terms: string[][]): SearchWords {
  const misspelt = new Map([...spellings.values()].map(({ write, not }) => [write, not]));
  const ofPlaces = [...places.values()]
    .filter(({ adjectives = [] }) => adjectives.length > 0)
    .map(({ id, name, variants = [], adjectives = [] }) => {
      const names = [name, english.places.get(id)!.name, ...adjectives, ...variants];
      return [...names, ...names.flatMap((each) => misspelt.get(each) ?? [])];
    });
  const ofTerms = terms.map((names) => names.flatMap((name) => name.split(/,\s*/)));
  const groups = [...ofPlaces, ...ofTerms]
    .map((names) => [...new Set(names.filter(isWord))].join(' '))
    .filter((group) => group.includes(' '));
  const languages = language === DEFAULT ? [DEFAULT] : [language, DEFAULT];
  return {
    ignored: languages.map(({ messages }) => messages.search.ignored).join(' '),
    synonyms: [...groups, ...languages.map(({ messages }) => messages.search.synonyms)].join('; '),
  };
}
