/** The heads of the texts in `content/`, by folder. Texts in them print numbers as `{dataset/fact}`. */
import { z } from 'zod';
import type { TranslatedCollection } from '../i18n/translated.ts';
import { isPeriod } from './period.ts';

const text = z.string().regex(/\S/, 'a text that is not empty');
const description = text.describe('For search engines and link previews, in a sentence.');
const day = z.preprocess(
  // YAML reads 2026-11-21 as a date.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().refine((value) => value.length === 10 && isPeriod(value), 'a day as 2026-01-31'),
);

/** The pictures with which chapters open: see src/figure/openings/. */
export const OPENINGS = ['pull', 'weight', 'count', 'rules', 'service', 'break', 'watch', 'branch'] as const;
export type OpeningKind = (typeof OPENINGS)[number];

const article = z.strictObject({
  chapter: z.int().positive().describe('Its place among the chapters.'),
  title: text,
  standfirst: text.describe('What the chapter finds, in one or two sentences under the title.'),
  thread: text.optional().describe('Its sentence in the story that the home page tells in one go.'),
  opening: z
    .enum(OPENINGS)
    .optional()
    .describe('The picture with which it begins, by its name in src/figure/openings/.'),
  description,
  figure: text.describe('The figure whose picture stands for the chapter where links are shared.'),
  countries: z
    .array(text)
    .min(1, 'at least one country')
    .optional()
    .describe('Which countries it is about, by id: the check refuses facts, figures and people of others.'),
  period: z
    .preprocess(
      // YAML reads 2024 as a number.
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string().refine((value) => value !== 'undated' && isPeriod(value), 'years as 2024 or 2013/2026'),
    )
    .optional()
    .describe('Which years it is about: the check refuses facts and figures of others.'),
  sources: z
    .array(text)
    .optional()
    .describe('Sources that the text rests on without printing a fact of theirs, by id.'),
  published: day,
  updated: day,
});

/** The groups of systems, in the order of their page. */
export const SYSTEM_GROUPS = [
  'Papers and work',
  'Control',
  'Citizenship and the army',
  'Unions and home states',
] as const;

/**
 * The headings of a system’s text, in the order in which somebody concerned asks. What is not known is left out, but for
 * those of `NEEDED_SECTIONS`.
 */
export const SYSTEM_SECTIONS = [
  'Whom it concerns',
  'What to do',
  'Since when and until when',
  'What happens otherwise',
  'What to beware of',
  'How sure this is',
  'Background',
] as const;
export const NEEDED_SECTIONS: readonly (typeof SYSTEM_SECTIONS)[number][] = [
  'Whom it concerns',
  'Since when and until when',
  'How sure this is',
];

const system = z.strictObject({
  title: text,
  group: z.enum(SYSTEM_GROUPS),
  order: z.int().positive().describe('Its place in its group.'),
  summary: text.describe('The answer in a sentence or two: what it is, and what it asks of whom.'),
  checked: day.describe('The day on which the text was last held against its sources.'),
  review: day.describe('The day by which that is to be done again; after it the page says that it may be out of date.'),
  steps: z
    .array(z.union([text, z.array(text).min(3, 'the words of the step and at least two branches')]))
    .min(3, 'at least three steps')
    .optional()
    .describe(
      'Where one thing leads to the next: the steps in their order, each in a sentence or two, with its term; where the road branches, a list of the step’s words and its branches.',
    ),
  unknown: z
    .array(text)
    .min(1, 'at least one thing that is not known')
    .describe('What none of the sources says, each a question.'),
  sources: z
    .array(text)
    .optional()
    .describe('Sources that the text rests on without printing a fact of theirs, by id.'),
});

/** A profile; its file is called like a country of `MAIN` in src/ledger/countries.ts. */
const country = z.strictObject({
  summary: text.describe('What migration is for this country, in a sentence.'),
  numbers: z
    .array(text)
    .min(1, 'at least one fact')
    .max(3, 'at most three facts')
    .optional()
    .describe('The facts that stand large beside its line, as dataset/fact: how many go, and what it means.'),
});

const term = z.strictObject({
  term: text,
  also: z
    .array(z.union([text, z.record(z.string().regex(/^[a-z]{2}$/, 'a code of a language such as uz'), text)]))
    .optional()
    .describe('What else it is called; in a language other than English or Russian as { uz: mehnat migranti }.'),
  meaning: text.describe('What it means, in one to three sentences; it opens in the text.'),
  more: text.optional().describe('What else is to be said of it, on the page of all terms alone.'),
});

const page = z.strictObject({ title: text, standfirst: text, description });

/** What heads say in another language, by folder; the rest of a head is that of the English text. */
export const translationSchemas = {
  articles: z.strictObject({
    title: text,
    standfirst: text,
    thread: text.optional(),
    description,
    updated: day.optional().describe('The day of the translation’s last change, if it is later than the chapter’s.'),
  }),
  systems: system.pick({ title: true, summary: true, steps: true, unknown: true }).extend({
    reviewer: text.optional().describe('Who knows the language and the rules, and has tried the text.'),
    reviewed: day.optional().describe('The day of that.'),
  }),
  countries: country.pick({ summary: true }),
  pages: page,
} satisfies Record<TranslatedCollection, z.ZodType>;

/** A folder of `content/`, and the shape of its heads. */
export const contentSchemas = { articles: article, systems: system, countries: country, glossary: term, pages: page };
export type Collection = keyof typeof contentSchemas;
