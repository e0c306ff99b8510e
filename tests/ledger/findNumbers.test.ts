import { describe, expect, test } from 'vitest';
import { findNumbers, sentenceAt } from '../../src/ledger/findNumbers.ts';
import { filesIn } from '../../src/build/projectFiles.ts';
import { loadLanguage } from '../../src/i18n/language.ts';
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
    ['A score of men, every second man, quadrupling.', ['A score of', 'every second', 'quadrupling']],
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

describe('in other languages', () => {
  const files = filesIn('.');
  const found = (code: string, text: string) => findNumbers(text, loadLanguage(files, code)).length;
  test.each([
    ['ru', ['втрое', 'полтора миллиона', 'каждый третий', 'вполовину', 'две трети', 'в полтора раза', 'удвоилось']],
    [
      'uz',
      ['uch ming kishi', 'yarmi', 'ikki baravar', 'choragi', 'oʻnlab odam', 'milliondan ortiq', 'har beshinchi oila'],
    ],
    ['ky', ['үч миң киши', 'жарымы', 'эки эсе', 'ондогон', 'төрттөн бири', 'чейреги', 'ар бир үчүнчү']],
    ['kk', ['үш мың адам', 'жартысы', 'екі есе', 'ондаған', 'төрттен бірі', 'ширегі', 'әрбір бесінші отбасы']],
    ['tg', ['се ҳазор нафар', 'нисфи', 'чоряки', 'даҳҳо', 'сеяк', 'дучанд', 'ҳар сеюм', 'якуним сол']],
  ])('%s: number words are numbers', (code, texts) =>
    expect(texts.filter((text) => found(code, text) === 0)).toEqual([]),
  );
  test.each([
    ['ru', ['5 июня 2024 года', 'с 30 июня']],
    ['uz', ['30-iyun', '2024-yil 5-mart', '5-martdan', '2024-yilning 30-iyunida']],
    ['ky', ['30-июнда', '2024-жылдын 5-мартында', '1-июлдан']],
    ['kk', ['30 маусымда', '2024 жылғы 5 наурыз', '1 қыркүйектен бастап']],
    ['tg', ['5 марти соли 2024', 'аз 1 сентябри 2024']],
    ['uz', ['qaysi choraga javob', 'beshinchi mart']],
    ['kk', ['бесінші наурызда']],
  ])('%s: dates and other words are none', (code, texts) =>
    expect(texts.filter((text) => found(code, text) > 0)).toEqual([]),
  );
});
