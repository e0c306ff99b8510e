import { describe, expect, test } from 'vitest';
import { findNumbers, sentenceAt } from '../../src/ledger/findNumbers.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';

const language = DEFAULT;

const numbers = (text: string) => findNumbers(text, language).map(({ text: number }) => number);

describe('numbers in prose', () => {
  test.each([
    ['It rose to 45% of GDP.', ['45%']],
    ['Some 978,216 people came.', ['978,216']],
    ['About a third of it.', ['a third']],
    ['Two-thirds left, and half stayed.', ['Two-thirds', 'half']],
    ['Millions went, dozens returned.', ['Millions', 'dozens']],
    ['Forty workers and seventeen more.', ['Forty', 'seventeen']],
    ['It doubled, then grew 1.5-fold.', ['doubled', '1.5-fold']],
    ['A tenfold rise, two-fifths of it.', ['tenfold', 'two-fifths']],
    ['It cost $300 in 2014.', ['$300']],
    ['A quarter of the sum.', ['A quarter']],
    ['It was ½ as large.', ['½']],
  ])('%s', (text, found) => {
    const joined = numbers(text).join(' ');
    for (const number of found) expect(joined).toContain(number);
  });
  test.each([
    'In 2014 and the 1990s, on 22 March 2024 and June 30, 2025.',
    'From 2001–2011, see ¶15 and ¶¶3–4.',
    'In the first half of 2020.',
    'One of them, the third country, said 24.kg.',
    'On the one hand; unfolding, blindfold, manifold.',
  ])('%s has none', (text) => {
    expect(numbers(text)).toEqual([]);
  });
  test('gives the sentence', () => {
    expect(sentenceAt('First. It rose by 5% then. Last.', 17)).toBe('It rose by 5% then.');
  });
});
