import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeFingerprint } from '../../src/ledger/fingerprint.ts';
import type { FactInput, Place, Qualifier } from '../../src/ledger/schema.ts';
import { contradictions, phraseProblems } from '../../src/ledger/validate/phraseFields.ts';
import { certaintiesIn, directionIn, marksOf, yearsIn } from '../../src/ledger/validate/statements.ts';

const place = (id: string, name: string, more: Partial<Place> = {}): [string, Place] => [
  id,
  { id, kind: 'country', name, ...more },
];
const qualifier = (id: string, certainty: Qualifier['certainty']): [string, Qualifier] => [
  id,
  { id, before: id, certainty, description: id },
];
const lists = {
  places: new Map([
    place('northland', 'Northland', { adjectives: ['Northlander'] }),
    place('southland', 'Southland', { adjectives: ['Southlander'] }),
    place('port', 'Port Royal', { kind: 'city', country: 'southland' }),
    place('both', 'The Lands', { kind: 'region', members: ['northland', 'southland'] }),
    place('world', 'World', { kind: 'region' }),
  ]),
  qualifiers: new Map([
    qualifier('exact', 'exact'),
    qualifier('over', 'floor'),
    qualifier('almost', 'ceiling'),
    qualifier('about', 'about'),
    qualifier('estimated', 'estimated'),
  ]),
  people: new Map([['ann', { id: 'ann', name: 'Ann Poe', as: 'a picker from Southland', report: 'r' }]]),
};
const fact: FactInput = {
  id: 'f',
  kind: 'quantity',
  measure: 'm',
  value: 35000,
  unit: 'people',
  qualifier: 'exact',
  place: 'northland',
  period: '2024',
  report: 'r',
  paragraph: 1,
  phrase: 'came for the apples every autumn',
  statedBy: 'R',
};
const print = makeFingerprint('r', '[1] In 2024 the Northlanders came for the apples every autumn.\n[2] Nothing.\n');
const fields = (change: Partial<FactInput>) =>
  contradictions({ ...fact, ...change }, lists, print).map(({ field }) => field);

describe('a fact’s fields are held against its phrase', () => {
  test.each<[what: string, change: Partial<FactInput>, wrong: string[]]>([
    ['nothing in particular', {}, []],
    ['the year', { phrase: 'came for the apples in 2024' }, []],
    ['another year', { phrase: 'came for the apples in 2023' }, ['period']],
    ['a year of the span', { phrase: 'came for the apples in 2023', period: '2020/2024' }, []],
    ['the day', { phrase: 'came on June 5 or 6 July', period: '2024-07-06' }, []],
    ['another day', { phrase: 'came for the apples on 5 June', period: '2024-06-06' }, ['period']],
    ['a decade', { phrase: 'came for the apples in the 1990s', period: '1990/1999' }, []],
    [
      'another year, of an inferred date',
      { phrase: 'the year after 2023', period: { date: '2024', inferred: 'x' } },
      [],
    ],
    ['a year, where the fact has none', { phrase: 'came for the apples in 2024', period: 'undated' }, ['period']],
    ['the place', { phrase: '35,000 Northlanders came' }, []],
    ['another place', { phrase: '35,000 citizens of Southland came' }, ['place']],
    ['a city of another country', { phrase: '35,000 came to Port Royal' }, ['place']],
    ['a place on the route', { phrase: 'to Southland', route: { from: 'northland', to: 'southland' } }, []],
    ['a country of the region', { phrase: 'from Southland they came', place: 'both' }, []],
    ['any place, of the world', { phrase: 'from Southland they came', place: 'world' }, []],
    ['a place that the label names', { phrase: 'from Southland they came', label: 'Southlanders in Northland' }, []],
    ['where the person comes from', { phrase: 'from Southland they came', person: 'ann' }, []],
    ['a lower bound', { phrase: 'over 35,000 came' }, ['qualifier']],
    ['a lower bound as such', { phrase: 'over 35,000 came', qualifier: 'over' }, []],
    ['an approximation', { phrase: 'about 35,000 came', qualifier: 'over' }, ['qualifier']],
    ['nearly', { phrase: 'nearly 35,000 came' }, ['qualifier']],
    ['over, but no number', { phrase: 'came over the border' }, []],
    ['the second year of two', { phrase: 'came in 2023–24 for the apples' }, []],
    ['two other years', { phrase: 'came in 2021/22 for the apples' }, ['period']],
    ['another month', { phrase: 'came for the apples in March 2024', period: '2024-04' }, ['period']],
    ['another month, shortened', { phrase: 'came on Sept. 5 this year', period: '2024-10-05' }, ['period']],
    ['the day as an ordinal', { phrase: 'came on the 5th of June', period: '2024-06-05' }, []],
    ['another day as an ordinal', { phrase: 'came on June 6th with baskets', period: '2024-06-05' }, ['period']],
    ['a month of the year', { phrase: 'came for the apples in March', period: '2024' }, []],
    ...[
      'in excess of 35,000 came',
      '35,000 or more came',
      '35,000 people and above came',
      'some 35,000+ came',
      'surpassing 35,000 in autumn',
      'approaching 35,000 in autumn',
      '35,000 or fewer came',
      '~35,000 came to pick',
      '35,000 or so came',
      'in the region of 35,000 came',
      'ca. 35,000 came to pick',
      '35,000-odd pickers came',
    ].map((phrase): [string, Partial<FactInput>, string[]] => [phrase, { phrase }, ['qualifier']]),
    ['people, where it is a share', { phrase: '35,000 seasonal workers came', unit: 'percent' }, ['unit']],
    ['people, where it is a sum', { phrase: '35,000 of them came', unit: 'us-dollars' }, []],
    ['a share of people', { phrase: '35% of 200 workers came', unit: 'percent', value: 35 }, []],
    ['somebody else', { phrase: 'according to the Pickers’ Union they came' }, ['statedBy']],
    [
      'who states it',
      { phrase: 'according to the Pickers’ Union they came', statedBy: 'A union, the Pickers’ Union' },
      [],
    ],
    [
      'who states it, by initials',
      { phrase: 'according to the IMF they came', statedBy: 'International Monetary Fund' },
      [],
    ],
    ...['plunged', 'slumped', 'halved'].map((word): [string, Partial<FactInput>, string[]] => [
      `${word}, though it rises`,
      { phrase: `pay ${word} in the autumn`, value: { from: 4, to: 8 }, unit: 'us-dollars' },
      ['value'],
    ]),
    ...['doubled', 'soared', 'climbed'].map((word): [string, Partial<FactInput>, string[]] => [
      `${word}, though it falls`,
      { phrase: `pay ${word} in the autumn`, value: -8, unit: 'percent-change' },
      ['value'],
    ]),
    ['percent of people', { phrase: '24 percent of them came' }, ['unit']],
    ['a fall that rises', { phrase: 'it fell by a lot', value: 5, unit: 'percent-change' }, ['value']],
    ['a rise that falls', { phrase: 'it rose by a lot', value: { from: 5, to: 3 } }, ['value']],
    ['a fall', { phrase: 'it fell by a lot', value: -5, unit: 'percent-change' }, []],
    ['somebody else who says so', { phrase: 'said Ann Poe that they came' }, ['statedBy']],
    ['who says so', { phrase: 'said Ann Poe that they came', statedBy: 'Ann Poe' }, []],
  ])('%s', (_, change, wrong) => expect(fields(change)).toEqual(wrong));
});

describe('of several numbers, the fact is held against what stands at its own', () => {
  const years = 'from 5.8 percent in 2023 to 1.6 percent in 2024';
  const places = '19 from Northland, 34 from Southland';
  const contraction = 'from 4.6 percent in 2023 to a contraction of 8.6 percent in 2024';
  const rate = 'its key rate from 10.5 percent to 17 percent';
  const percent = { unit: 'percent-growth' };
  test.each<[what: string, change: Partial<FactInput>, wrong: string[]]>([
    ['its year', { ...percent, phrase: years, value: 1.6 }, []],
    ['the other one’s year', { ...percent, phrase: years, value: 5.8 }, ['period']],
    ['its place', { phrase: places, value: 19 }, []],
    ['the other one’s place', { phrase: places, value: 34 }, ['place']],
    [
      'a people',
      { phrase: 'over 35,000 Northlanders, 14,000 Southlanders came', value: 14_000 },
      ['place', 'qualifier'],
    ],
    ['a contraction', { ...percent, phrase: contraction, value: -8.6 }, []],
    ['a contraction that grows', { ...percent, phrase: contraction, value: 8.6 }, ['value']],
    ['growth that shrinks', { ...percent, phrase: 'growing by 6.4 percent in 2024', value: -6.4 }, ['value']],
    ['a change', { unit: 'percent', phrase: rate, value: { from: 10.5, to: 17 } }, []],
    ['a change that is turned round', { unit: 'percent', phrase: rate, value: { from: 17, to: 10.5 } }, ['value']],
    ['its unit of time', { unit: 'hours', phrase: 'for just 72 hours in 2024', value: 72 }, []],
    ['another unit of time', { unit: 'days', phrase: 'for just 72 hours in 2024', value: 72 }, ['unit']],
    ['years of an age', { unit: 'years-old', phrase: 'a 37-year-old builder from Northland', value: 37 }, []],
    ['a number in a word', { unit: 'months', phrase: 'spent eight years in Northland', value: 8 }, ['unit']],
    ['a number that is there twice', { unit: 'days', phrase: '3 hours and 3 days of rest', value: 3 }, []],
  ])('%s', (_, change, wrong) => expect(fields(change)).toEqual(wrong));
});

describe('where the phrase is silent, the paragraph is asked', () => {
  test.each<[what: string, change: Partial<FactInput>, wrong: string[]]>([
    ['for the year', { period: '2023' }, ['period']],
    ['for the place', { place: 'southland' }, ['place']],
    ['and says nothing in another one', { period: '2023', place: 'southland', paragraph: 2 }, []],
  ])('%s', (_, change, wrong) => expect(fields(change)).toEqual(wrong));
});

test('an editor may overrule with a reason, and only what is contradicted', () => {
  const wrong = { ...fact, phrase: 'over 35,000 came in 2023' };
  const overrides = (...named: ('period' | 'qualifier' | 'unit')[]) => named.map((field) => ({ field, why: 'w' }));
  expect(phraseProblems(wrong, lists, print).map(([key]) => key)).toEqual(['period', 'qualifier']);
  expect(phraseProblems({ ...wrong, overrides: overrides('period', 'qualifier') }, lists, print)).toEqual([]);
  expect(phraseProblems({ ...wrong, overrides: overrides('period', 'qualifier', 'unit') }, lists, print)).toEqual([
    ['overrides.2.field', expect.stringContaining('received "unit"')],
  ]);
});

test('at most a twentieth of the ledger’s facts need an override', () => {
  const facts = globSync('data/datasets/*.json').flatMap(
    (file) => (JSON.parse(readFileSync(file, 'utf8')) as { facts: FactInput[] }).facts,
  );
  expect(facts.filter(({ overrides }) => overrides).length).toBeLessThanOrEqual(facts.length / 20);
});

test('words state years, certainties and directions', () => {
  expect(yearsIn('from 2014 to the 1990s')).toEqual([2014, ...Array.from({ length: 10 }, (_, i) => 1990 + i)]);
  expect([...certaintiesIn('an estimated 5, at most 7 or almost half')]).toEqual(['ceiling', 'estimated']);
  expect(certaintiesIn('some of them went over there')).toEqual(new Set());
  expect(['it fell', 'it grew', 'it fell and grew', 'it stood'].map(directionIn)).toEqual([
    'down',
    'up',
    undefined,
    undefined,
  ]);
});

test('a fingerprint marks years, days, names and certainties of a paragraph, and no other words', () => {
  expect(marksOf('On 5 June 2024 over 35,000 Tajiks left South Korea’s farms.')).toEqual([
    '2024',
    'On',
    'June',
    'Tajik',
    'South',
    'Korea',
    'South Korea',
    '06-05',
    '~floor',
  ]);
});
