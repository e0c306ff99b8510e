/**
 * The shape of data/series/<indicator>.json: a reference series of one indicator by country and year, written once
 * for all its years. `series.ts` makes the facts of it.
 */
import { z } from 'zod';
import { correctionSchema, dateSchema, idOf, idSchema, schemaKey, text } from './schema.ts';

const YEAR = /^(?:19|20)\d\d$/;

const values = z
  .record(z.string().regex(YEAR, 'a year as 2014'), z.number().nullable())
  .refine((years) => Object.values(years).some((value) => value !== null), 'at least one year with a value')
  .describe(
    'By year, each number in full and in the unit; null where the source has none between two years that it has.',
  );

const exception = z
  .strictObject({
    years: z
      .string()
      .refine((given) => {
        const [first, last, ...more] = given.split('/');
        return YEAR.test(first!) && (last === undefined || (YEAR.test(last) && first! < last)) && more.length === 0;
      }, 'a year or a span of years, as 2024 or 1988/2016')
      .describe('2024, or a span such as 1988/2016.'),
    qualifier: idOf('qualifiers').optional().describe('In place of that of the series.'),
    caveat: text.optional().describe('In place of that of the series.'),
  })
  .refine(({ qualifier, caveat }) => qualifier !== undefined || caveat !== undefined, {
    path: ['qualifier'],
    error: 'a qualifier, a caveat or both',
  });

const seriesPlaceSchema = z.strictObject({
  place: idOf('places').describe('From data/places.json: the country, or other place, that the values are of.'),
  values,
  exceptions: z
    .array(exception)
    .min(1, 'at least one exception')
    .optional()
    .describe('Years whose values are less sure than the others, or need another caveat: provisional, contested.'),
  corrections: z
    .array(correctionSchema.extend({ year: z.string().regex(YEAR, 'a year as 2014').describe('Of which year.') }))
    .min(1, 'at least one correction')
    .optional()
    .describe('What we corrected, or the source revised, oldest first.'),
});

export const seriesSchema = z.strictObject({
  $schema: schemaKey,
  dataset: text.describe('The dataset of data/datasets/ that the facts belong to, and their addresses begin with.'),
  measure: idOf('measures').describe('The indicator, which the file is called after.'),
  unit: idOf('units').describe('One that the measure allows.'),
  suffix: idSchema
    .optional()
    .describe('What ids end in after country and year, as kg-2014-share, where a dataset has several indicators.'),
  report: idOf('sources').describe('The source that holds the series, from data/sources.json.'),
  qualifier: idOf('qualifiers').describe('How sure its values are, but for exceptions.'),
  statedBy: text.describe('Who states them.'),
  caveat: text.optional().describe('What a reader must know of each value not to be misled.'),
  review: dateSchema.optional().describe('When to look at it again; the dataset’s date otherwise.'),
  places: z.array(seriesPlaceSchema).min(1, 'at least one place'),
});

export type SeriesInput = z.infer<typeof seriesSchema>;
