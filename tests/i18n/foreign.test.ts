import { expect, test } from 'vitest';
import { langOf, nameIn, titleLang } from '../../src/i18n/foreign.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';

const russian = { ...DEFAULT, code: 'ru' };

test('words in a page’s own language need no mark, all others have that of theirs', () => {
  expect(langOf('words of a report', 'en', DEFAULT)).toBeUndefined();
  expect(langOf('words of a report', 'en', russian)).toBe('en');
  expect(titleLang({ title: 'В Ташкенте' }, russian)).toBe('en');
  expect(titleLang({ title: 'В Ташкенте', language: 'ru' }, DEFAULT)).toBe('ru');
  expect(titleLang({ title: 'В Ташкенте', language: 'ru' }, russian)).toBeUndefined();
  expect(titleLang({ title: 'Россияда', language: 'uz' }, DEFAULT)).toBe('uz-Cyrl');
});

test('a name in Cyrillic letters is Russian unless its code says otherwise', () => {
  expect(nameIn('work patent', DEFAULT)).toEqual({ words: 'work patent', lang: undefined });
  expect(nameIn('патент', DEFAULT)).toEqual({ words: 'патент', lang: 'ru' });
  expect(nameIn('патент', russian)).toEqual({ words: 'патент', lang: undefined });
  expect(nameIn({ ky: 'акча которуулар' }, DEFAULT)).toEqual({ words: 'акча которуулар', lang: 'ky' });
  expect(nameIn({ uz: 'mehnat migranti' }, DEFAULT)).toEqual({ words: 'mehnat migranti', lang: 'uz' });
});
