import { describe, expect, test } from 'vitest';
import { mismatch, makeFingerprint } from '../../src/ledger/fingerprint.ts';
import { readReport } from '../../src/ledger/reportText.ts';
import { wrongLength } from '../../src/ledger/schema.ts';
import { addToList } from '../../src/ledger/editor/jsonList.ts';
import { findQuantities, guessQualifier, guessUnit, guessValue } from '../../src/ledger/editor/quantities.ts';
import { readValue } from '../../src/ledger/editor/value.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');

const units = [...ledger.units.values()];
const find = (text: string) => {
  const report = readReport(text) as { numbered: string };
  const print = makeFingerprint('sample', report.numbered);
  return { print, quantities: findQuantities(report.numbered, print, units, language) };
};

describe('a report’s text', () => {
  test('keeps its numbers where it has them, and gets them where it has none', () => {
    expect(readReport('[3] Three.\n\n[7] Seven.\n')).toEqual({ numbered: '[3] Three.\n[7] Seven.\n' });
    expect(readReport('\uFEFFOne\nand a half.\r\n \r\nTwo.')).toEqual({ numbered: '[1] One and a half.\n[2] Two.\n' });
  });
  test('half numbered is refused', () => {
    expect(readReport('[1] One.\n\nTwo.')).toEqual({
      wrong: 'expected each paragraph on a line of its own, “[1] …”, received “Two.”',
    });
  });
});

describe('quantities', () => {
  test('digits, words, ranges and signs are found once each, and years not at all', () => {
    const { quantities } = find(
      'In 2024 some 3.5 million people, between $12 and $18, 2 to 4 million, twenty-five men, 20–30%, half a million, on 5 May 2023.',
    );
    expect(quantities.map(({ number, value, words }) => [number, value ?? words])).toEqual([
      ['3.5 million', 3_500_000],
      ['$12 and $18', { low: 12, high: 18 }],
      ['2 to 4 million', { low: 2e6, high: 4e6 }],
      ['twenty-five', 'twenty-five'],
      ['20–30%', { low: 20, high: 30 }],
      ['half a million', 'half a million'],
    ]);
  });
  test('have phrases that the fingerprint holds and that fit the rule, in long sentences and in short ones', () => {
    const { print, quantities } = find(
      'Dozens left.\n\nNine in ten of those whom the office asked in the spring of that year said that they, too, had been paid less than $300. “Too little,” 12 said.\n\n400 (four hundred) – 60%.',
    );
    expect(quantities.length).toBeGreaterThan(5);
    const cited = quantities.filter(({ phrase }) => phrase !== undefined);
    expect(cited.length).toBeGreaterThan(3);
    for (const { phrase, paragraph } of cited) {
      expect(mismatch(print, paragraph, phrase!), phrase).toBeUndefined();
      expect(wrongLength(phrase!), phrase).toBeUndefined();
    }
    // Two words are too few for a phrase, and there is no neighbour to borrow from.
    expect(quantities[0]).toMatchObject({
      number: 'Dozens',
      phrase: undefined,
      qualifier: 'vague',
      value: undefined,
      words: 'Dozens',
    });
  });
  test.each([
    ['It was more than ', '5', '', 'over'],
    ['up to ', '5', '', 'up-to'],
    ['no more than ', '5', '', 'at-most'],
    ['no fewer than ', '5', '', 'at-least'],
    ['nearly ', '5', '', 'almost'],
    ['about ', '5', '', 'about'],
    ['an estimated ', '5', '', 'estimated'],
    ['could lose ', '5', '', 'could'],
    ['there were ', '5', ' or more', 'at-least'],
    ['', 'Hundreds', '', 'vague'],
    ['There were ', '5', '', 'exact'],
  ])('“%s%s%s” is %s', (before, number, after, qualifier) => {
    expect(guessQualifier(before, number, after)).toBe(qualifier);
  });
  test.each([
    ['45%', ' of Tajikistan’s GDP', 'percent-of-gdp'],
    ['45', ' percent of those', 'percent'],
    ['$5', ' a day', 'us-dollars'],
    ['5', ' young workers', 'people'],
    ['72', ' hours', 'hours'],
    ['4', ' million rubles', 'roubles'],
    ['5', ' hectares', undefined],
  ])('“%s%s” is in %s', (number, after, unit) => {
    expect(guessUnit(number, after, units)).toBe(unit);
  });
  test('of a fraction no value is made', () => {
    expect(guessValue('two thirds')).toBeUndefined();
    expect(guessValue('three')).toBe(3);
  });
});

test.each([
  ['14', 14],
  ['-3.5', -3.5],
  ['978,216', 978216],
  ['13.5 billion', 13.5e9],
  ['2 to 4 million', { low: 2e6, high: 4e6 }],
  ['from 10.5 to 17', { from: 10.5, to: 17 }],
  ['many', 'many'],
  ['from 3', 'from 3'],
])('“%s” is read as %j', (text, value) => {
  expect(readValue(text)).toEqual(value);
});

describe('a list in JSON gains an entry as its neighbours are written', () => {
  test('on lines of their own, and nothing else changes', () => {
    const text = '{\n  "facts": [\n    {\n      "id": "b",  "odd": [ 1,2 ]\n    }\n  ]\n}\n';
    expect(addToList(text, ['facts'], { id: 'a', route: { from: 'x', to: 'y' }, left: undefined })).toBe(
      '{\n  "facts": [\n    {\n      "id": "a",\n      "route": { "from": "x", "to": "y" }\n    },\n    {\n      "id": "b",  "odd": [ 1,2 ]\n    }\n  ]\n}\n',
    );
  });
  test('at the end where there is no order, on one line, with the line ends of the file', () => {
    expect(addToList('{ "l": [\r\n  { "id": "b" },\r\n  { "id": "a" }\r\n] }', ['l'], { id: 'c' })).toBe(
      '{ "l": [\r\n  { "id": "b" },\r\n  { "id": "a" },\r\n  { "id": "c" }\r\n] }',
    );
    expect(addToList('{ "l": [{ "facts": ["x"] }] }', ['l', 0, 'facts'], 'y')).toBe(
      '{ "l": [{ "facts": ["x", "y"] }] }',
    );
  });
});
