/** The file of facts to fill in that a new report leaves beside its text: quantities found, blanks for what only a person can say. */
import { z } from 'zod';
import type { Quantity } from './quantities.ts';
import { entryText } from './jsonList.ts';
import { readRoute } from '../route.ts';

const HOW = [
  'Each entry is a number that the text may hold as a fact. What could be known is filled in; read it against the text.',
  'Fill in id, measure, place and what else is empty. Leave caveat empty only if there is nothing to beware of.',
  'Fill in route, as "tajikistan/russia", where people or money move from one place to another.',
  'Write "skip": true in an entry that is to be left out. An entry whose id, measure and place are all empty waits for another day.',
  'Then: npm run new -- facts <this file> --dataset <dataset>',
];

/** Fields that a person fills in: where all are empty, nobody has begun. */
const OWN = ['id', 'measure', 'place'] as const;

export type Entry = Record<string, unknown>;

export const factsFileSchema = z.strictObject({
  how: z.array(z.string()).optional(),
  facts: z.array(z.record(z.string(), z.unknown())).min(1, 'at least one entry'),
});

/** A quantity as an entry to fill in. */
export function entryOf(report: string, statedBy: string, quantity: Quantity): Entry {
  const { paragraph, phrase, value, words, unit, qualifier, period } = quantity;
  return {
    dataset: '',
    id: '',
    kind: 'quantity',
    measure: '',
    ...(value === undefined ? { words } : { value }),
    unit: unit ?? '',
    qualifier,
    place: '',
    route: '',
    period: period ?? '',
    report,
    paragraph,
    phrase: phrase ?? '',
    statedBy,
    caveat: '',
  };
}

/** The text of such a file. */
export function factsFileText(facts: Entry[]): string {
  const list = (items: string[]) => `[\n${items.map((item) => `    ${item}`).join(',\n')}\n  ]`;
  return `{\n  "how": ${list(HOW.map((line) => JSON.stringify(line)))},\n  "facts": ${list(facts.map((entry) => entryText(entry, '    ')))}\n}\n`;
}

const blank = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '');

/** What is to be done with an entry. */
export function stateOf(entry: Entry): 'skipped' | 'waiting' | 'begun' {
  if (entry.skip !== undefined && entry.skip !== false) return 'skipped';
  return OWN.every((key) => blank(entry[key])) ? 'waiting' : 'begun';
}

/** An entry without its blanks, apart from the dataset it goes into. */
export function filledIn({ dataset, skip: _, ...entry }: Entry): { dataset: unknown; fact: Entry } {
  return {
    dataset: blank(dataset) ? undefined : dataset,
    fact: Object.fromEntries(
      Object.entries(entry)
        .filter(([, value]) => !blank(value))
        .map(([key, value]) => [key, key === 'route' && typeof value === 'string' ? readRoute(value) : value]),
    ),
  };
}
