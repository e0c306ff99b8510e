/** The texts of `content/` in a language: what is not translated is there in English, and says so. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { oncePer } from '../build/oncePer.ts';
import type { TranslatedCollection } from './translated.ts';
import { headingIn } from './headings.ts';
import { DEFAULT, editionOf, isDefault, type Language } from './locale.ts';
import { fromFirstLetter, inOrder } from './order.ts';

type Translation = CollectionEntry<
  'translatedArticles' | 'translatedSystems' | 'translatedCountries' | 'translatedPages'
>;

interface Text<C extends TranslatedCollection | 'glossary'> {
  id: string;
  data: CollectionEntry<C>['data'];
  /** What is rendered: the translation, or the text that is offered in its place. */
  entry: CollectionEntry<C> | Translation;
  /** Whether it stands in the language. */
  translated: boolean;
}

/** A list that many pages ask for is made once in a build, and anew while an author writes. */
const listed = <T>(make: (language: Language) => Promise<readonly T[]>) =>
  import.meta.env.PROD ? oncePer(make) : make;

/** A language and those that are offered in its place, in their order. */
const editions = (language: Language): Language[] => [
  language,
  ...(language.otherwise ? editions(language.otherwise) : []),
];

/** The texts of a folder, each in the language where it has it, or in that which is offered otherwise. */
const textsOf = <C extends TranslatedCollection>(
  collection: C,
  entries: CollectionEntry<C>[],
  translations: Translation[],
  language: Language,
): Text<C>[] =>
  entries.map((entry) => {
    const key = `${collection}/${entry.id}`;
    // A text that is withheld is not in a language.
    const { code } = editions(language).find(({ hasText }) => hasText(key)) ?? DEFAULT;
    const translation = translations.find(({ id }) => id === `${code}/${key}`);
    return {
      id: entry.id,
      data: Object.assign({}, entry.data, translation?.data ?? {}),
      entry: translation ?? entry,
      translated: code === language.code,
    };
  });

/** The chapters, in their order. */
export const chaptersOf = listed(async (language: Language): Promise<Text<'articles'>[]> => {
  const chapters = textsOf(
    'articles',
    await getCollection('articles'),
    await getCollection('translatedArticles'),
    language,
  );
  return chapters.sort((a, b) => a.data.chapter - b.data.chapter);
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
          ? {
              term,
              meaning,
              also: translation('glossary', `${entry.id}.also`)?.split(', '),
              more: entry.data.more && translation('glossary', `${entry.id}.more`, entry.data.more),
            }
          : entry.data,
    };
  });
  return terms.sort((a, b) => inOrder(fromFirstLetter(a.data.term), fromFirstLetter(b.data.term), language));
});

export const systemsOf = listed(async (language: Language): Promise<Text<'systems'>[]> =>
  textsOf('systems', await getCollection('systems'), await getCollection('translatedSystems'), language),
);
/** The profiles of countries. */
export const profilesOf = listed(async (language: Language): Promise<Text<'countries'>[]> =>
  textsOf('countries', await getCollection('countries'), await getCollection('translatedCountries'), language),
);
export const pagesOf = listed(async (language: Language): Promise<Text<'pages'>[]> =>
  textsOf('pages', await getCollection('pages'), await getCollection('translatedPages'), language),
);

/** The path of a page with the heading that it names, in whatever language, as the edition that is linked to has it. */
export async function withHeading(to: string, language: Language): Promise<string> {
  const [page = '', name] = to.split('#');
  const [, slug] = /^\/([^/]+)\/$/.exec(page) ?? [];
  if (!slug || !name) return to;
  const all = [...(await getCollection('pages')), ...(await getCollection('translatedPages'))];
  const versions = all.flatMap((entry) => {
    const [, code = DEFAULT.code, own] = /^(?:(\w+)\/pages\/)?([^/]+)$/.exec(entry.id) ?? [];
    return own === slug ? [{ code, entry }] : [];
  });
  const headings = await Promise.all(
    versions.map(async ({ code, entry }) => ({
      code,
      names: (await render(entry)).headings.map((heading) => heading.slug),
    })),
  );
  // Markdown encodes letters that are not Latin.
  return `${page}#${headingIn(headings, decodeURIComponent(name), editionOf(page.slice(1), language).code)}`;
}
