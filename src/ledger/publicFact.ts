/** What the site publishes of a fact for machines, in /facts.json and beside every figure. */
import { z } from 'zod';
import { formatFact } from './format.ts';
import type { Fact, Ledger } from './types.ts';
import { plain } from './texts.ts';
import { factUrl } from '../i18n/paths.ts';

const date = z.string().nullable();

export const publicFactSchema = z.strictObject({
  id: z.string().describe('dataset/fact.'),
  kind: z.string().describe('quantity, event, policy, system or place.'),
  measure: z.string().describe('What it speaks of; facts that speak of the same thing share it.'),
  label: z.string().describe('What the fact is, in words.'),
  value: z
    .union([
      z.number(),
      z.strictObject({ low: z.number(), high: z.number() }),
      z.strictObject({ from: z.number(), to: z.number() }),
    ])
    .nullable()
    .describe(
      'In full and in the unit; a range, or a change between two levels; null where the source gives a word only.',
    ),
  words: z
    .string()
    .nullable()
    .describe('How the quantity is worded where digits would claim too much: a third, hundreds.'),
  said: z.string().nullable().describe('Value, qualifier and unit as a reader sees them.'),
  unit: z.string().nullable(),
  qualifier: z
    .string()
    .describe(
      'exact, about, at-least, over, almost, up-to, at-most, estimated, provisional, could, likely, vague, alleged or claimed.',
    ),
  status: z.string().nullable().describe('Of events, policies, systems: done, ongoing, announced, due or demanded.'),
  place: z.string().describe('The place the fact is about; for people counted by origin, the origin.'),
  route: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  period: z.strictObject({
    start: date.describe('ISO 8601 year, month or day; null when undated.'),
    end: date,
    precision: z.enum(['day', 'month', 'year', 'span', 'undated']),
    inferred: z.string().nullable().describe('Why the date is our inference; null when the source says it.'),
  }),
  report: z.string().describe('The source that holds it; its page is at sources/<report>/.'),
  paragraph: z.number().nullable().describe('The paragraph of the report; null for other sources.'),
  phrase: z.string().nullable().describe('The report’s words that hold it.'),
  statedBy: z.string().describe('Who states it.'),
  caveat: z.string().nullable().describe('What a reader must know not to be misled.'),
  counterpoint: z.array(z.string()).describe('For a hostile claim: the facts that the report sets against it, by id.'),
  corrections: z.array(
    z.strictObject({
      date: z.string(),
      field: z.string(),
      old: z.union([z.string(), z.number()]).nullable(),
      new: z.union([z.string(), z.number()]).nullable(),
      why: z.string(),
      reworded: z.literal(true).optional().describe('Of a label or caveat: it says the same in other words.'),
    }),
  ),
  review: z.string().describe('When it is to be looked at again.'),
  url: z.url().describe('Its page; of a value of a reference series its year on the page that the series has.'),
});

export type PublicFact = z.infer<typeof publicFactSchema>;

export const factsFileSchema = z.strictObject({
  $schema: z.string(),
  edition: z.string().describe('The day to which the facts are as they stand.'),
  licence: z.string(),
  facts: z.array(publicFactSchema),
});

/** A fact with its ids as ids and its texts as plain text. */
export function publicFact(fact: Fact, ledger: Ledger): PublicFact {
  return {
    id: fact.id,
    kind: fact.kind,
    measure: fact.measure.id,
    label: plain(fact.label, ledger),
    value: fact.value,
    words: fact.words,
    said: fact.unit ? formatFact(fact, ledger.language, 'full') : null,
    unit: fact.unit?.id ?? null,
    qualifier: fact.qualifier.id,
    status: fact.status,
    place: fact.place.id,
    route: fact.route && { from: fact.route.from.id, to: fact.route.to.id },
    period: { ...fact.period, inferred: fact.period.inferred && plain(fact.period.inferred, ledger) },
    report: fact.source.id,
    paragraph: fact.paragraph,
    phrase: fact.phrase,
    statedBy: plain(fact.statedBy, ledger),
    caveat: fact.caveat && plain(fact.caveat, ledger),
    counterpoint: fact.counterpoint,
    corrections: fact.corrections,
    review: fact.review,
    url: factUrl(fact, ledger.language),
  };
}

/** Facts that the site shows: those left out on purpose stay in the ledger’s files only. */
export function shownFacts(ledger: Ledger): Fact[] {
  return [...ledger.facts.values()].filter((fact) => fact.omit === null);
}

/** Those with a page, picture and embed of their own: values of data/series/ share theirs. */
export const pagedFacts = (ledger: Ledger): Fact[] => shownFacts(ledger).filter(({ series }) => series === null);
