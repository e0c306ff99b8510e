/** The four languages of the region are begun as CLDR and our own tables have them, the same on every machine. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { cldrFormats } from '../../src/cli/cldrFormats.ts';
import { DEFAULT, type Language } from '../../src/i18n/locale.ts';
import type { Messages } from '../../src/i18n/messages.en.ts';
import { formatCompact, formatDate, formatDigits, formatList } from '../../src/i18n/format.ts';
import { fromFirstLetter, inOrder } from '../../src/i18n/order.ts';
import { formsOf, pluralForm } from '../../src/i18n/plural.ts';

/** A language as it is begun. */
const begun = (code: string): Language => ({
  ...DEFAULT,
  code,
  messages: { ...DEFAULT.messages, locale: code, ...(cldrFormats(code, formsOf(code)) as Partial<Messages>) },
});
const NBSP = '\u00a0';

test.each([
  ['tg', `1${NBSP}234,5`, `13,5${NBSP}млрд.`, '22 Март 2024', 'а ва б'],
  ['ky', `1${NBSP}234,5`, `13,5${NBSP}млд`, '2024-ж., 22-март', 'а жана б'],
  ['uz', `1${NBSP}234,5`, `13,5${NBSP}mlrd`, '22-mart, 2024', 'а va б'],
  ['kk', `1${NBSP}234,5`, `13,5${NBSP}млрд`, `2024${NBSP}ж. 22 наурыз`, 'а және б'],
])('%s writes numbers, days and lists', (code, number, large, day, list) => {
  const language = begun(code);
  expect(formatDigits(1234.5, language)).toBe(number);
  expect(Object.values(formatCompact(13_500_000_000, language)).join('')).toBe(large);
  expect(formatDate('2024-03-22', language)).toBe(day);
  expect(formatList(['а', 'б'], language)).toBe(list);
});

test.each([
  ['tg', [0, 0.5, 1]],
  ['ky', [1]],
  ['uz', [1]],
  ['kk', [1]],
])('%s has a form for one and a form for others', (code, one) => {
  expect(formsOf(code)).toEqual(['one', 'other']);
  expect([0, 0.5, 1, 1.5, 2, 5, 21].filter((n) => pluralForm(n, code) === 'one')).toEqual(one);
});

test('nobody knows the forms of a language that CLDR does not have', () => {
  expect(formsOf('xx')).toEqual([]);
  expect(formsOf('constructor')).toEqual([]);
  expect(() => pluralForm(1, 'xx')).toThrow('xx');
});

describe('the order of letters', () => {
  test.each([
    [
      'tg',
      [
        'гул',
        'ғалла',
        'дар',
        'ёр',
        'из',
        'ӣд',
        'йод',
        'кор',
        'қанд',
        'мард',
        'умр',
        'ӯ',
        'фил',
        'хона',
        'ҳаво',
        'чор',
        'ҷавон',
        'шом',
      ],
    ],
    ['kk', ['ал', 'әке', 'ғылым', 'қар', 'нан', 'оқу', 'өмір', 'су', 'ұл', 'үй', 'һәм', 'ыдыс', 'із']],
    ['ky', ['нан', 'ок', 'өмүр', 'суу', 'уул', 'үй', 'чоң']],
    ['uz', ['olma', 'son', 'zar', 'oʻn', 'gʻoz', 'shahar', 'chap']],
  ])('of %s', (code, words) => {
    expect(words.toReversed().sort((a, b) => inOrder(a, b, begun(code)))).toEqual(words);
  });

  test('puts capitals with their letters, and the shorter first', () => {
    const tajik = begun('tg');
    const words = ['2024', 'Кӯлоб', 'Қазоқистон', 'Хуҷанд', 'Хуҷандӣ', 'Ҳисор'];
    expect(words.toReversed().sort((a, b) => inOrder(a, b, tajik))).toEqual(words);
  });
});

test.each([
  ['«Амина»', 'Амина»'],
  ['“Crocus”', 'Crocus”'],
  ['93', '93'],
])('%s is looked up as %s', (term, from) => {
  expect(fromFirstLetter(term)).toBe(from);
});

test('no machine’s language changes what is written', () => {
  const program = `
    const { cldrFormats } = await import('./src/cli/cldrFormats.ts');
    const { inOrder } = await import('./src/i18n/order.ts');
    const { pluralForm } = await import('./src/i18n/plural.ts');
    const { capital, formatDigits } = await import('./src/i18n/format.ts');
    const { DEFAULT } = await import('./src/i18n/locale.ts');
    const words = ['ҷон', 'чор', 'ій', 'іs', 'iz', 'ız', 'Içel', 'ünlü', 'zar', 'oʻn'];
    for (const code of ['en', 'ru', 'tg', 'ky', 'uz', 'kk']) {
      const language = { ...DEFAULT, code, messages: { ...DEFAULT.messages, locale: code } };
      console.log(JSON.stringify([cldrFormats(code, ['one', 'other']), words.toSorted((a, b) => inOrder(a, b, language)),
        words.map((word) => capital(word, language)), pluralForm(2, code), formatDigits(1234.5, language)]));
    }`;
  const [first, ...others] = ['C', 'ru_RU.UTF-8', 'tr_TR.UTF-8'].map((LC_ALL) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL, LANG: LC_ALL },
    }),
  );
  expect(first!.split('\n').length).toBeGreaterThan(6);
  for (const other of others) expect(other).toBe(first);
});
