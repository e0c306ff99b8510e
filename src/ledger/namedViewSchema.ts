/** The shape of data/explore/<id>.json: a choice of the explorer that editors name, so that it has an address, a picture and an embed of its own. */
import { z } from 'zod';
import { idOf, schemaKey, text } from './schema.ts';

const year = z.int().min(1900).max(2999);

export const namedViewSchema = z.strictObject({
  $schema: schemaKey,
  title: text
    .optional()
    .describe(
      'The finding, in a sentence. Numbers only as {dataset/fact}. Without it, indicator, countries and years are the title.',
    ),
  indicator: idOf('measures').describe('One that has a reference series: a file of data/series/ is called after it.'),
  countries: z
    .array(idOf('places'))
    .min(1, 'at least one country')
    .optional()
    .describe('Those that are shown; all that the series has without it.'),
  from: year.optional().describe('The first year; that of the series without it.'),
  to: year.optional().describe('The last year; that of the series without it.'),
  view: z.enum(['line', 'bars', 'map']).optional().describe('How it is drawn; as lines without it.'),
  year: year.optional().describe('The year of bars or of a map; the last without it.'),
  base: year.optional().describe('The year whose values are 100; values as they are without it.'),
  claims: z.literal(true).optional().describe('With what the reports claim beside the series.'),
});

export type NamedViewInput = z.infer<typeof namedViewSchema>;
