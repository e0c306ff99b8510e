import { describe, expect, test } from 'vitest';
import { keepsLimit, KINDS, MEASURES } from '../../../src/check/reading/measures.ts';
import { namesSource, saysOnlyUnknown, sourceNames } from '../../../src/check/reading/readingLists.ts';
import { openProject } from '../../../src/project/project.ts';

const names = sourceNames(openProject('.').ledger);
const sentence = (text: string, facts = 0) => ({ text, line: 1, facts });
const measure = (name: string) => MEASURES.find((each) => each.name === name)!;

describe('a sentence names a source', () => {
  test.each([
    'The mill closed in spring, The Diplomat wrote.',
    'By the World Bank’s series the harvest grew.',
    'The harvest, the report says, was good.',
    'It adds that the bridge was shut.',
    'The bridge was shut, a police official said.',
    'By the same account the bridge stayed shut.',
    'According to a neighbour the mill was sold.',
    'Gapim.uz has another date.',
  ])('%s', (text) => expect(namesSource(text, names)).toBe(true));
});

describe('a sentence names no source', () => {
  test.each([
    'The mill closed in spring.',
    'The bridge, he said, had never been safe.',
    'When the report appeared he had left the mill.',
    'That says nothing of the harvest.',
    'The party is allied with the Kremlin.',
    'The mill stands on a bank of the river.',
  ])('%s', (text) => expect(namesSource(text, names)).toBe(false));
});

describe('a sentence that only says what is not known', () => {
  test.each([
    'How many bridges there are, the report does not say.',
    'It names no source for either.',
    'Whether the mill still runs, and who owns it.',
    'Nobody knows the height of the bridge.',
    'The owner is not known.',
  ])('%s', (text) => expect(saysOnlyUnknown(sentence(text))).toBe(true));

  test('holds no fact besides', () => {
    const text = 'The mill had 40 looms; who owned them it does not say.';
    expect([saysOnlyUnknown(sentence(text)), saysOnlyUnknown(sentence(text, 1))]).toEqual([true, false]);
  });

  test.each(['How many bridges are there?', 'The mill has no roof.', 'The bridge is known to all.'])(
    'is not: %s',
    (text) => expect(saysOnlyUnknown(sentence(text))).toBe(false),
  );
});

test('a sentence is long above thirty words, begins with a numeral, stacks semicolons', () => {
  const words = (count: number) => sentence(Array.from({ length: count }, () => 'mill').join(' '));
  expect([30, 31].map((count) => KINDS.long(words(count)))).toEqual([false, true]);
  expect(
    ['4 mills closed.', '“$3 a day”', 'In 2014 it closed.', 'Four mills.'].map((text) => KINDS.numeral(sentence(text))),
  ).toEqual([true, true, false, false]);
  expect(['a; b', 'a; b; c'].map((text) => KINDS.semicolons(sentence(text)))).toEqual([false, true]);
});

test('numbers in 1,000 words are those in figures, not names', () => {
  const text = 'On 30 June 2025 some 1,700.5 of 68 mills, 24.kg wrote, closed for two days on the A7 road now.';
  expect(measure('numbers in 1,000 words').of([sentence(text)], names)).toBeCloseTo((1000 * 4) / 20);
});

test('shares and means are taken over all sentences, and of none they are zero', () => {
  const sentences = [sentence('The mill closed.'), sentence('It names no source.'), sentence('The report says so.')];
  const values = (of: typeof sentences) => MEASURES.slice(2, 6).map(({ of: value }) => Math.round(value(of, names)));
  expect(values(sentences)).toEqual([33, 33, 4, 0]);
  expect(values([])).toEqual([0, 0, 0, 0]);
});

test('a limit holds for what is printed; a chapter’s length only for a chapter', () => {
  expect([30, 30.04, 30.1].map((value) => keepsLimit(measure('name a source'), value, false))).toEqual([
    true,
    true,
    false,
  ]);
  expect([1199, 1200, 1600, 1601].map((value) => keepsLimit(measure('words'), value, true))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(keepsLimit(measure('words'), 9000, false)).toBe(true);
});
