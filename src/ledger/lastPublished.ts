/**
 * data/published.json: what each fact said when it was last published, as digests of its fields. `npm run pin` writes
 * it, and the check compares: what changed since then needs an entry in the fact’s `corrections`.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, Ledger } from './types.ts';
import { factPlace } from './factPlace.ts';
import { formatPeriod, parsePeriod } from './period.ts';
import type { Problem } from './problem.ts';
import { shownFacts } from './publicFact.ts';
import { publishedSchema } from './publishedSchema.ts';
import { readJson } from './readJson.ts';

export const PUBLISHED = 'data/published.json';

/** How many hex digits of a digest are kept of each field: enough to see a change, and a file that stays small. */
const DIGITS = 5;

/** The fields that readers rely on, in the order of their digests; a further one is added at the end. */
const FIELDS: [name: string, of: (fact: Fact) => unknown][] = [
  ['value', ({ value }) => value],
  ['words', ({ words }) => words],
  ['unit', ({ unit }) => unit?.id],
  ['qualifier', ({ qualifier }) => qualifier.id],
  ['place', ({ place }) => place.id],
  ['route', ({ route }) => route && [route.from.id, route.to.id]],
  ['period', ({ period: { start, end, inferred } }) => [start, end, inferred !== null]],
  ['report', ({ source }) => source.id],
  ['paragraph', ({ paragraph }) => paragraph],
  ['phrase', ({ phrase }) => phrase],
  ['statedBy', ({ statedBy }) => statedBy],
  ['label', ({ label }) => label],
  ['caveat', ({ caveat }) => caveat],
];

/** The names of those fields. */
export const PUBLISHED_FIELDS = FIELDS.map(([name]) => name);

const digestOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(content ?? null))
    .digest('hex')
    .slice(0, DIGITS);

const digestsOf = (fact: Fact): string[] => FIELDS.map(([, of]) => digestOf(of(fact)));

/** Records what the site’s facts say today. */
export function writePublished(ledger: Ledger, edition: string): void {
  const facts = shownFacts(ledger).map((fact) => `"${fact.id}": "${digestsOf(fact).join('')}"`);
  writeFileSync(
    join(ledger.files.root, PUBLISHED),
    `{\n"$schema": "./schema/published.schema.json",\n"edition": "${edition}",\n"facts": {\n${facts.join(',\n')}\n}\n}\n`,
  );
}

/**
 * Facts that say something else than when they were last published, without a correction that tells it.
 * @param isWhole whether nothing else is wrong: a fact that is wrong is told as such first
 */
export function checkCorrected(ledger: Ledger, isWhole = true): Problem[] {
  const { data, problems } = readJson(ledger.files, PUBLISHED, publishedSchema);
  if (!data || !isWhole) return [...problems];
  const { edition, facts } = data;
  return [...ledger.facts.values()].flatMap((fact): Problem[] => {
    const before = facts[fact.id]?.match(new RegExp(`.{${DIGITS}}`, 'g'));
    if (!before) return [];
    const now = digestsOf(fact);
    return FIELDS.flatMap(([field], i) => {
      const isTold = fact.corrections.some((correction) => correction.field === field && correction.date >= edition);
      if (before[i] === undefined || before[i] === now[i] || isTold) return [];
      return [
        {
          ...factPlace(fact, field),
          message: `expected an entry in “corrections” that says why ${field} is not what was published on ${formatPeriod(parsePeriod(edition), ledger.language)}, received none`,
        },
      ];
    });
  });
}
