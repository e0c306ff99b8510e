/** data/languages/<code>/terms.json: how a language writes the terms of the subject, decided once for all its texts. */
import { z } from 'zod';

export const TERMS = 'terms.json';

const text = z.string().trim().min(1, 'a text');

export const termsSchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      term: text.describe('The term in English.'),
      write: text.describe('What the language writes.'),
      not: z
        .array(text)
        .min(1, 'at least one wording')
        .describe('What it does not write. A “*” stands for any ending; without a capital, capitals do not matter.'),
      why: text.describe('Why, for whoever translates.'),
    }),
  ),
});

export type Terms = z.infer<typeof termsSchema>;
