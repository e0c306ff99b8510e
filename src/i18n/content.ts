/** The texts of `content/` in a language: what is not translated is there in English, and says so. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { oncePer } from '../build/oncePer.ts';
import { isDefault, type Language } from './locale.ts';
import { inOrder } from './format.ts';

interface Text<C extends 'articles' | 'systems' | 'glossary' | 'pages'> {
  id: string;
  data: CollectionEntry<C>['data'];
  /** What is rendered: the translation, or the English. */
  entry: CollectionEntry<C> | CollectionEntry<'translations'>;
  /** Whether it stands in the language. */
  translated: boolean;
}

/** A list that many pages ask for is made once in a build, and anew while an author writes. */
const listed = <T>(make: (language: Language) => Promise<readonly T[]>) =>
  import.meta.env.PROD ? oncePer(make) : make;

/** The chapters, in their order. */
export const chaptersOf = listed(async (language: Language): Promise<Text<'articles'>[]> => {
  const { code, hasPage } = language;
  const own = isDefault(language) ? [] : await getCollection('translations');
  return (await getCollection('articles'))
    .sort((a, b) => a.data.chapter - b.data.chapter)
    .map((entry) => {
      // A chapter that is withheld has no page.
      const translation = hasPage(`articles/${entry.id}/`)
        ? own.find(({ id }) => id === `${code}/articles/${entry.id}`)
        : undefined;
      return {
        id: entry.id,
        data: { ...entry.data, ...translation?.data },
        entry: translation ?? entry,
        translated: isDefault(language) || translation !== undefined,
      };
    });
});

/** The terms, by letter. */
export const glossaryTerms = listed(async (language: Language): Promise<Text<'glossary'>[]> => {
  const { translation } = language;
  const terms = (await getCollection('glossary')).map((entry) => {
    const [term, meaning] = [
      translation('glossary', `${entry.id}.term`, entry.data.term),
      translation('glossary', `${entry.id}.meaning`, entry.data.meaning),
    ];
    const translated = isDefault(language) || (term !== undefined && meaning !== undefined);
    return {
      id: entry.id,
      entry,
      translated,
      data:
        term !== undefined && meaning !== undefined
          ? { term, meaning, also: translation('glossary', `${entry.id}.also`)?.split(', ') }
          : entry.data,
    };
  });
  return terms.sort((a, b) => inOrder(a.data.term, b.data.term, language));
});

/** Texts that no language has but English. */
const untranslated = <C extends 'systems' | 'pages'>(entries: CollectionEntry<C>[], language: Language): Text<C>[] =>
  entries.map((entry) => ({ id: entry.id, data: entry.data, entry, translated: isDefault(language) }));
export const systemsOf = listed(async (language: Language) =>
  untranslated<'systems'>(await getCollection('systems'), language),
);
export const pagesOf = listed(async (language: Language) =>
  untranslated<'pages'>(await getCollection('pages'), language),
);
