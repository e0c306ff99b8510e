import { z } from 'zod';
import { isPeriod } from './period.ts';

const text = z.string().regex(/\S/, 'a text that is not empty');
const day = z.preprocess(
  // YAML reads 2026-11-21 as a date.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().refine((value) => value.length === 10 && isPeriod(value), 'a day as 2026-01-31'),
);

/** The frontmatter of an article. Its texts print numbers as `{dataset/fact}`. */
export const articleSchema = z.strictObject({
  chapter: z.int().min(1).max(8).describe('Its place among the chapters.'),
  title: text,
  standfirst: text.describe('What the chapter finds, in one or two sentences under the title.'),
  description: text.describe('For search engines and link previews, in a sentence.'),
  figure: text.describe('The figure whose picture stands for the chapter where links are shared.'),
  sources: z.array(text).optional().describe('Sources that the text rests on without printing a fact of theirs, by id.'),
  published: day,
  updated: day,
});

export type ArticleData = z.infer<typeof articleSchema>;
