import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { TranslatedCollection } from './i18n/translated.ts';
import { contentSchemas, translationSchemas } from './ledger/contentSchemas.ts';
import { tolerant } from './dev/tolerantLoader.ts';

const texts = (folder: string, pattern = '*.mdx') => {
  const loader = glob({ pattern, base: `content/${folder}` });
  return import.meta.env.DEV ? tolerant(loader) : loader;
};

/** Texts in other languages, by language: ru/articles/watched. */
const translations = <C extends TranslatedCollection>(folder: C) =>
  defineCollection({ loader: texts('', `??/${folder}/*.mdx`), schema: translationSchemas[folder] });

export const collections = {
  articles: defineCollection({ loader: texts('articles'), schema: contentSchemas.articles }),
  systems: defineCollection({ loader: texts('systems'), schema: contentSchemas.systems }),
  countries: defineCollection({ loader: texts('countries'), schema: contentSchemas.countries }),
  glossary: defineCollection({ loader: texts('glossary'), schema: contentSchemas.glossary }),
  pages: defineCollection({ loader: texts('pages'), schema: contentSchemas.pages }),
  translatedArticles: translations('articles'),
  translatedSystems: translations('systems'),
  translatedCountries: translations('countries'),
  translatedPages: translations('pages'),
};
