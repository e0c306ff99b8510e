/** Uzbek is written with one sign behind o and g and another elsewhere, in each of its texts. */
import { expect, test } from 'vitest';
import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { checkApostrophes } from '../../src/check/apostrophes.ts';

const files = filesIn('.');
const check = (text: string, file = 'data/languages/uz/places.json') =>
  checkApostrophes(withEdits(files, new Map([[file, text]]))).filter((problem) => problem.file === file);

test.each(['Oʻzbekiston', 'maʼlumot, gʻoya, sanʼat', 'The Diplomat’s', '“uy”, ‘uy’', "'uy'"])('%s is Uzbek', (text) => {
  expect(check(`{ "a": "${text}" }`)).toEqual([]);
});

test.each([
  ["O'zbekiston", 'Oʻzbekiston'],
  ['O‘zbekiston', 'Oʻzbekiston'],
  ['Oʼzbekiston', 'Oʻzbekiston'],
  ['to’g‘ri', 'toʻgʻri'],
  ['maʻlumot', 'maʼlumot'],
  ["ma'lumot", 'maʼlumot'],
  ['san`at', 'sanʼat'],
])('%s is %s', (word, right) => {
  const [problem] = check(`{\n  "a": "Bu ${word}"\n}`);
  expect(problem!.place).toBe('2:12');
  expect(problem!.message).toContain(`“${right}”`);
  expect(check(`---\nsummary: ${word}\n---\n`, 'content/uz/countries/uzbekistan.mdx')).toHaveLength(1);
});

test('what readers type into the search may have any', () => {
  expect(check(`{\n  "synonyms": "o'zbek ozbek"\n}`, 'data/languages/uz/interface.json')).toEqual([]);
});
