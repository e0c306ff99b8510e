/**
 * The shape of data/proposals: what a reader proposes by a form of the site. Answers are texts, as `npm run new` takes
 * them; an editor says what they leave open when the proposal is merged. Forms, checks and completion are made from it.
 */
import { z } from 'zod';
import { PUBLISHED_FIELDS } from './lastPublished.ts';
import { schemaKey, text } from './schema.ts';

const DAY = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
const line = (pattern: string, what: string) => z.string().regex(new RegExp(`^${pattern}$`, 'u'), what);

const factAnswers = z.strictObject({
  measure: text.describe('What is counted, or what happened, in a few words.'),
  value: text.optional().describe('The number in full, a range “2 to 4 million” or a change “from 10.5 to 17”.'),
  unit: text.optional().describe('What is counted: people, percent, dollars.'),
  place: text.describe('The place that it is about.'),
  period: line(`(?:${DAY}(?:/${DAY})?|undated)`, 'a date as 2024, 2024-03, 2024-03-22, 2001/2011 or undated').describe(
    'When: 2024, 2024-03, 2024-03-22, 2001/2011 or undated.',
  ),
  report: text.describe('The source that holds it: its title, or its address.'),
  paragraph: line('[1-9]\\d{0,3}', 'the number of a paragraph').optional().describe('The paragraph of the source.'),
  phrase: line('\\s*\\S+(?:\\s+\\S+){2,11}\\s*', 'a phrase of 3 to 12 words')
    .optional()
    .describe('The words of the source that hold it, 3 to 12, letter by letter.'),
  statedBy: text.optional().describe('Who states it: the source’s own source, if it names one.'),
  caveat: text.optional().describe('What a reader must know not to be misled.'),
});

const correctionAnswers = z.strictObject({
  fact: line('[a-z0-9\\-]+/[a-z0-9\\-]+', 'a fact’s address, dataset/fact').describe('The address of the fact.'),
  field: z.enum(PUBLISHED_FIELDS as [string, ...string[]]).describe('The field that is wrong.'),
  new: text.describe('What it should say.'),
  why: text.describe('Why, and which source says so.'),
});

export const PROPOSED = { fact: factAnswers, correction: correctionAnswers };
export type ProposedKind = keyof typeof PROPOSED;
export const PROPOSED_KINDS = Object.keys(PROPOSED) as ProposedKind[];

const factProposal = z.strictObject({ $schema: schemaKey, kind: z.literal('fact'), answers: factAnswers });
const correctionProposal = z.strictObject({
  $schema: schemaKey,
  kind: z.literal('correction'),
  answers: correctionAnswers,
});

export const proposalSchemas = { fact: factProposal, correction: correctionProposal };

/** What is read of a proposal before its kind is known. */
export const proposedKindSchema = z.looseObject({ kind: z.enum(PROPOSED_KINDS) });

/** Any proposal, for editors’ programs. */
export const proposalSchema = z.discriminatedUnion('kind', [factProposal, correctionProposal]);

/** A field of a form, as HTML has it. */
export interface ProposedField {
  name: string;
  required: boolean;
  /** What it must match as a whole, as HTML has it. */
  pattern?: string;
  choices?: string[];
}

/** The fields of a form, made from its schema. */
export function proposedFields(kind: ProposedKind): ProposedField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(PROPOSED[kind]);
  return Object.entries(properties).map(([name, schema]) => {
    const { pattern, enum: choices } = schema as { pattern?: string; enum?: string[] };
    // What is only not empty is required, and needs no pattern.
    const anchored = pattern?.startsWith('^') ? pattern.slice(1, -1) : undefined;
    return {
      name,
      required: required.includes(name),
      ...(anchored && { pattern: anchored }),
      ...(choices && { choices }),
    };
  });
}
