import type { Fact } from '../../src/ledger/types.ts';
import type { Qualifier } from '../../src/ledger/schema.ts';

/** A qualifier that no file of data/ has. */
export const inventedQualifier = (certainty: Qualifier['certainty']): Qualifier => ({
  id: `invented-${certainty}`,
  before: 'invented',
  certainty,
  description: 'Invented for a test.',
});

/** A fact on apples picked in an orchard, with what a test is about in place of its fields. */
export const inventedFact = (change: Partial<Fact> = {}): Fact => ({
  id: 'orchards/apples',
  dataset: 'orchards',
  kind: 'quantity',
  measure: { id: 'apples', label: 'Apples picked', subject: 'economy', units: ['apples'], description: 'Apples.' },
  label: 'Apples picked, Orchard, 2024',
  value: 45,
  words: null,
  unit: { id: 'apples', one: 'apple', other: 'apples' },
  rounding: 1,
  qualifier: inventedQualifier('exact'),
  status: null,
  place: { id: 'orchard', kind: 'site', name: 'Orchard' },
  route: null,
  person: null,
  period: { start: '2024', end: '2024', precision: 'year', inferred: null },
  source: {
    id: 'pickers',
    kind: 'series',
    title: 'Apples',
    publisher: 'Pickers',
    short: 'Pickers',
    published: '2024',
    url: 'https://pickers.example/',
    risky: false,
    note: 'Invented.',
  },
  paragraph: null,
  phrase: null,
  statedBy: 'Pickers',
  caveat: null,
  counterpoint: [],
  corrections: [],
  review: '2027-01-01',
  omit: null,
  series: null,
  page: 'facts/orchards/apples/',
  ...change,
});
