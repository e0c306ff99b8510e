/**
 * The shapes of everything in `data/`. Strict: an unknown key is an error.
 *
 * All words are English. A translation is a file of its own in `languages/`, keyed by the address of
 * the string it translates (`people.other` in units.json, `tj-2024-update.caveat` in
 * remittance-shares.json), so these shapes need not change when a language is added.
 *
 * A message given here completes the sentence "expected …".
 */
import { z } from 'zod';
import { isPeriod } from './period.ts';

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens')
  .describe('Small letters, digits and hyphens; it becomes part of an address and never changes.');
const factId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a fact’s address, dataset/fact')
  .describe('The address of a fact: dataset/fact.');
export const text = z.string().regex(/\S/, 'a text that is not empty');

/** Lists in which what an id names is found; of facts, all datasets. */
export const ID_LISTS = ['measures', 'units', 'qualifiers', 'places', 'people', 'sources', 'facts'] as const;
export type IdList = (typeof ID_LISTS)[number];

/** An id of an entry elsewhere: for editors’ programs the JSON Schema says in which list. */
export const idOf = (list: IdList) =>
  // Its form is not checked here: who writes “KG” or “%” is told which id has that name, not what an id looks like.
  (list === 'facts' ? factId : text.describe(`From data/${list}.json.`)).meta({ idOf: list });

export const dateSchema = z
  .string()
  .refine((value) => isPeriod(value) && value.length === 10, 'a day as 2026-01-31')
  .describe('A day as 2026-01-31.');
/** What a date may be, for messages. */
const DATED = 'a year, month or day, as 2024, 2024-03 or 2024-03-22';
const periodText = z
  .string()
  .refine(isPeriod, DATED)
  .describe('2024, 2024-03, 2024-03-22, a span such as 2001/2011, or undated.');
const period = z
  .union(
    [
      periodText,
      z.strictObject({
        date: periodText,
        inferred: text.describe('Why we conclude this date, in a sentence.'),
      }),
    ],
    DATED,
  )
  .describe('When: a date, or {date, inferred} where the source does not say it and we conclude it.');

export const KINDS = ['quantity', 'event', 'policy', 'system', 'place'] as const;
export const STATUSES = ['done', 'ongoing', 'announced', 'due', 'demanded'] as const;
export const REASONS = ['definition', 'coverage', 'method', 'revision', 'date', 'unknown'] as const;
export const VERDICTS = ['agrees', 'revised since', 'contradicted', 'not comparable'] as const;
export const CERTAINTIES = [
  'exact',
  'about',
  'floor',
  'ceiling',
  'estimated',
  'conditional',
  'vague',
  'claimed',
] as const;
export const SUBJECTS = [
  'remittances',
  'counts',
  'destinations',
  'economy',
  'war',
  'rules',
  'surveillance',
  'violence',
  'rhetoric',
  'home-policies',
  'lives',
] as const;

const value = z
  .union(
    [
      z.number(),
      z
        .strictObject({ low: z.number(), high: z.number() })
        .refine(({ low, high }) => low < high, 'a range whose low is below its high'),
      z.strictObject({ from: z.number(), to: z.number() }),
    ],
    'a number, a range {low, high} with low below high, or a change {from, to}',
  )
  .describe(
    'A number in full (13500000000, never 13.5), a range, or a change between two levels. Left out where the source gives a vague word only.',
  );

export const correctionSchema = z.strictObject({
  date: dateSchema.describe('When we corrected it.'),
  field: text.describe('The field that changed, e.g. value.'),
  old: z.union([text, z.number(), z.null()]).describe('What stood there.'),
  new: z.union([text, z.number(), z.null()]).describe('What stands there now.'),
  why: text.describe('Why, in a sentence.'),
  reworded: z
    .literal(true)
    .optional()
    .describe('Of a label or caveat: it says the same in other words. It is kept on record and enters no feed.'),
});

/** How many words of a report may stand in a fact. */
export const PHRASE = { least: 3, most: 12, rule: 'a phrase of 3 to 12 words' };

/** "14 words", where a phrase has too many or too few of them. */
export function wrongLength(phrase: string): string | undefined {
  const words = phrase.trim().split(/\s+/).length;
  return words < PHRASE.least || words > PHRASE.most ? `${words} words` : undefined;
}

export const factSchema = z
  .strictObject({
    id: idSchema.describe('Unique in its dataset; with the dataset it is the fact’s address.'),
    kind: z
      .enum(KINDS)
      .describe('quantity: a number or number word; event, policy, system; place: where something happened.'),
    measure: idOf('measures').describe(
      'What it speaks of, from data/measures.json. Facts that speak of the same thing share it.',
    ),
    label: text
      .optional()
      .describe(
        'What the fact is, in a few words of ours. Needed unless kind is quantity; otherwise made from measure, place and period.',
      ),
    value: value.optional(),
    words: text.optional().describe('How the quantity is worded where digits would claim too much: a third, hundreds.'),
    unit: idOf('units').optional().describe('From data/units.json, and one that the measure allows. Quantities only.'),
    rounding: z
      .number()
      .positive()
      .optional()
      .describe('The step the number is rounded to, in its unit, where its digits do not show it (a third: 5).'),
    qualifier: idOf('qualifiers').describe('From data/qualifiers.json: how sure the source is.'),
    status: z
      .enum(STATUSES)
      .optional()
      .describe('Events, policies, systems: whether it happened or was only announced.'),
    place: idOf('places').describe(
      'From data/places.json: what place the fact is about; for people counted by origin, the origin.',
    ),
    route: z
      .strictObject({ from: idOf('places'), to: idOf('places') })
      .optional()
      .describe('Where people or money move between two places of data/places.json.'),
    person: idOf('people').optional().describe('From data/people.json: the person the fact is about.'),
    period,
    report: idOf('sources').describe('The source that holds it, from data/sources.json.'),
    paragraph: z.int().positive().optional().describe('The paragraph of the report. Needed for a report.'),
    phrase: text
      .optional()
      .describe('The words that hold it: 3 to 12, verbatim from that paragraph. Needed for a report.'),
    statedBy: text.describe('Who states it: the source’s own source, if it names one.'),
    caveat: text.optional().describe('What a reader must know not to be misled. Numbers only as {dataset/fact}.'),
    counterpoint: z
      .array(factId)
      .min(1, 'at least one fact')
      .optional()
      .describe(
        'For a hostile claim: what the report sets against it, by dataset/fact. No text or figure shows the one without one of the others.',
      ),
    overrides: z
      .array(
        z.strictObject({
          field: z.enum(['period', 'place', 'qualifier', 'unit', 'value', 'statedBy']),
          why: text.describe('Why the source means it so, in a sentence.'),
        }),
      )
      .min(1, 'at least one override')
      .optional()
      .describe('Fields that the phrase or its paragraph seems to contradict, each with the reason why they hold.'),
    corrections: z.array(correctionSchema).optional().describe('What we corrected, oldest first.'),
    review: dateSchema.optional().describe('When to look at it again; the dataset’s date otherwise.'),
    omit: text.optional().describe('Why the fact is left off the site on purpose.'),
  })
  .superRefine((fact, context) => {
    const refuse = (key: string, message: string, input: unknown) =>
      context.addIssue({ code: 'custom', path: [key], message, input });
    if (fact.kind === 'quantity') {
      if (fact.unit === undefined) refuse('unit', 'a unit, since the fact is a quantity', undefined);
      if (fact.value === undefined && fact.words === undefined)
        refuse('value', 'a value, or words where the source is vague', undefined);
      if (fact.status !== undefined) refuse('status', 'no status on a quantity', fact.status);
    } else {
      if (fact.label === undefined) refuse('label', `a label, since the fact is of kind ${fact.kind}`, undefined);
      for (const key of ['value', 'unit', 'words', 'rounding'] as const)
        if (fact[key] !== undefined) refuse(key, `no ${key} on a fact of kind ${fact.kind}`, fact[key]);
    }
    const words = fact.phrase === undefined || fact.phrase.trim() === '' ? undefined : wrongLength(fact.phrase);
    if (words !== undefined) refuse('phrase', PHRASE.rule, words);
  });

export const schemaKey = z
  .string()
  .optional()
  .describe('The JSON Schema that an editor’s program checks this file against.');

export const datasetSchema = z.strictObject({
  $schema: schemaKey,
  title: text,
  description: text.describe('What is in it, in one or two sentences.'),
  review: dateSchema.describe('When its facts are to be looked at again, unless a fact says otherwise.'),
  facts: z.array(factSchema).min(1, 'at least one fact'),
});

const list = <T extends z.ZodType>(name: string, item: T) =>
  z.strictObject({ $schema: schemaKey, [name]: z.array(item).min(1, 'at least one entry') } as {
    $schema: typeof schemaKey;
  } & Record<string, z.ZodArray<T>>);

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    kind: z
      .enum(['report', 'series', 'corroboration'])
      .describe(
        'A report that is cited by paragraph, a reference series, or a public source that confirms, dates or contradicts a claim.',
      ),
    title: text,
    language: z
      .enum(['ru', 'tg', 'uz'])
      .optional()
      .describe('The language of the title by its code; left out for English.'),
    author: text.optional().describe('Left out where unknown.'),
    publisher: text,
    short: text.describe('How the source is named in a line of text.'),
    published: period.describe('The date of publication.'),
    dateNote: text.optional().describe('What is not known of the date.'),
    url: z.url({ protocol: /^https?$/, error: 'a web address' }),
    seenAs: text.optional().describe('Where a copy was seen, if not at the address.'),
    note: text.describe('What kind of source it is and how far to trust it.'),
    beware: text
      .optional()
      .describe(
        'What a reader must know before relying on it or opening it: that it is a garbled rewrite, that its address is risky to share.',
      ),
    risky: z
      .boolean()
      .describe(
        'Whether it can be a risk in Russia to open its address or to share it, as that of a publisher whom Russia calls undesirable; “beware” then says why, and what leaves the site carries the address of our page instead.',
      ),
    archived: z
      .url({ protocol: /^https?$/, error: 'a web address' })
      .optional()
      .describe('Where an archive keeps a copy of it.'),
    licence: text.optional().describe('The licence of its data, and the attribution it asks for.'),
  })
  .refine(({ title, language }) => language !== undefined || !/\p{sc=Cyrl}/u.test(title), {
    path: ['language'],
    error: 'expected the language of a title in Cyrillic letters, received none',
  })
  .superRefine(({ risky, beware }, context) => {
    if (risky && beware === undefined)
      context.addIssue({
        code: 'custom',
        path: ['beware'],
        message: 'a text that says why its address is a risk, since risky is true',
        input: undefined,
      });
  });
export const measureSchema = z.strictObject({
  id: idSchema,
  label: text,
  subject: z.enum(SUBJECTS),
  units: z
    .array(idOf('units'))
    .describe('The units a quantity of this measure may have; empty for events and the like.'),
  once: z
    .boolean()
    .optional()
    .describe('Whether it happens once in a place, so that different dates for it are a disagreement.'),
  description: text,
});
export const unitSchema = z.strictObject({
  id: idSchema,
  prefix: text.optional().describe('Before the number: $.'),
  suffix: text.optional().describe('After the number, in prose: %.'),
  inline: z
    .boolean()
    .optional()
    .describe('Whether prose prints the word after the number too: 72 hours, but 5 million.'),
  one: text.describe('Said in full, of one.'),
  other: text.describe('Said in full, of many: people, % of GDP.'),
});
const qualifierSchema = z.strictObject({
  id: idSchema,
  before: z.string().describe('What stands before the value in a sentence; empty for exact.'),
  certainty: z.enum(CERTAINTIES).describe('How its marks look.'),
  description: text,
});
export const placeSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(['country', 'region', 'city', 'site']),
    name: text,
    code: z
      .string()
      .regex(/^[A-Z]{2}$/, 'two capital letters')
      .optional()
      .describe('ISO 3166 code of a country.'),
    country: idOf('places').optional().describe('The country of a city, region or site.'),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
    variants: z.array(text).optional().describe('Other spellings in the reports.'),
    adjectives: z
      .array(text)
      .optional()
      .describe('Words for its people and things: Tajik. By them the check sees which place a phrase names.'),
    members: z
      .array(idOf('places'))
      .min(1, 'at least one place')
      .optional()
      .describe('The countries that a region is made of, where it lies in several.'),
  })
  .superRefine(({ lat, lon }, context) => {
    if ((lat === undefined) === (lon === undefined)) return;
    context.addIssue({
      code: 'custom',
      path: [lat === undefined ? 'lat' : 'lon'],
      message: 'both lat and lon, or neither',
      input: undefined,
    });
  });
export const personSchema = z.strictObject({
  id: idSchema,
  name: text,
  as: text.describe('Who they are, as the report says.'),
  report: idOf('sources'),
  variants: z.array(text).optional(),
  withdrawn: dateSchema
    .optional()
    .describe(
      'The day on which they asked to be taken out: no fact of theirs is shown any more, and the build refuses every other mention.',
    ),
});
export const disagreementSchema = z.strictObject({
  id: idSchema,
  question: text.describe('The question that the facts answer differently.'),
  facts: z
    .array(idOf('facts'))
    .min(2, 'at least two facts')
    .refine((facts) => new Set(facts).size === facts.length, 'each fact once'),
  reason: z.enum(REASONS),
  why: text.describe('Why they differ, in a sentence. Numbers only as {dataset/fact}.'),
  printed: text.describe('What we print in the chapters, and why.'),
});
const checkSchema = z.strictObject({
  id: idSchema,
  claim: idOf('facts').describe('The fact that is checked.'),
  against: z
    .array(idOf('facts'))
    .min(1, 'at least one fact')
    .describe('Facts of a reference series, in the order the computation needs.'),
  compute: z
    .enum(['value', 'change', 'sum', 'share'])
    .describe(
      'What code makes of them: the value itself, the change in percent from the first to the second, the sum, or the first as a share of the sum of all.',
    ),
  verdict: z.enum(VERDICTS),
  why: text.describe('Why, in a sentence. Numbers only as {dataset/fact}.'),
});
const spellingSchema = z.strictObject({
  id: idSchema,
  write: text.describe('What the site writes.'),
  not: z.array(text).min(1, 'at least one spelling').describe('What it does not write, letter by letter.'),
});
export const fingerprintSchema = z.strictObject({
  report: idSchema,
  made: z.string(),
  paragraphs: z.record(
    z.string().regex(/^\d+$/, 'the number of a paragraph'),
    z.string().regex(/^([0-9a-f]{6})*$/, 'hashes as npm run fingerprint writes them'),
  ),
  marks: z
    .record(
      z.string().regex(/^\d+$/, 'the number of a paragraph'),
      z.string().regex(/^([0-9a-f]{6})*$/, 'hashes as npm run fingerprint writes them'),
    )
    .optional()
    .describe('Of each paragraph, single years, days, names and certainties, against which fields are held.'),
});

/** Every list file of `data/`: its name is the file’s and the list’s. */
export const listSchemas = {
  sources: list('sources', sourceSchema),
  measures: list('measures', measureSchema),
  units: list('units', unitSchema),
  qualifiers: list('qualifiers', qualifierSchema),
  places: list('places', placeSchema),
  people: list('people', personSchema),
  disagreements: list('disagreements', disagreementSchema),
  checks: list('checks', checkSchema),
  spellings: list('spellings', spellingSchema),
};

export type ListName = keyof typeof listSchemas;
/** What an entry of each list is. */
export interface ListEntries {
  sources: Source;
  measures: Measure;
  units: Unit;
  qualifiers: Qualifier;
  places: Place;
  people: Person;
  disagreements: Disagreement;
  checks: Check;
  spellings: Spelling;
}
export type Value = z.infer<typeof value>;
export type FactInput = z.infer<typeof factSchema>;
export type DatasetInput = z.infer<typeof datasetSchema>;
/** In other languages a description that stands for a title is in that language. */
export type Source = Omit<z.infer<typeof sourceSchema>, 'language'> & { language?: string | undefined };
export type Measure = z.infer<typeof measureSchema>;
/** In other languages a unit may have more forms than in English. */
export type Unit = z.infer<typeof unitSchema> & { few?: string; many?: string };
export type Qualifier = z.infer<typeof qualifierSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Person = z.infer<typeof personSchema>;
export type Disagreement = z.infer<typeof disagreementSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Spelling = z.infer<typeof spellingSchema>;
export type Fingerprint = z.infer<typeof fingerprintSchema>;
export type Correction = z.infer<typeof correctionSchema>;
