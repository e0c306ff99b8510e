import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentSchemas, translationSchema } from './ledger/contentSchemas.ts';
import { tolerant } from './dev/tolerantLoader.ts';

const texts = (folder: string, pattern = '*.mdx') => {
  const loader = glob({ pattern, base: `content/${folder}` });
  return import.meta.env.DEV ? tolerant(loader) : loader;
};

export const collections = {
  articles: defineCollection({ loader: texts('articles'), schema: contentSchemas.articles }),
  systems: defineCollection({ loader: texts('systems'), schema: contentSchemas.systems }),
  countries: defineCollection({ loader: texts('countries'), schema: contentSchemas.countries }),
  glossary: defineCollection({ loader: texts('glossary'), schema: contentSchemas.glossary }),
  pages: defineCollection({ loader: texts('pages'), schema: contentSchemas.pages }),
  // By language: ru/articles/watched.
  translations: defineCollection({ loader: texts('', '??/articles/*.mdx'), schema: translationSchema }),
};
