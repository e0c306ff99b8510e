import { expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { dayPatterns, pluralTable } from '../../src/i18n/forClient.ts';
import { pluralForm } from '../../src/i18n/plural.ts';
import { openProject } from '../../src/project/project.ts';

const { languages } = openProject('.');
const FORMS: Record<string, string> = { z: 'zero', o: 'one', t: 'two', f: 'few', m: 'many', x: 'other' };

test.each(languages.map((language) => [language.code, language] as const))(
  'the table of %s has the form of every count',
  (_, language) => {
    const { locale } = language.messages;
    const table = pluralTable(language);
    for (let n = 0; n < 12_000; n += 1)
      expect(FORMS[table[n < 200 ? n : 100 + (n % 100)]!], String(n)).toBe(pluralForm(n, locale));
  },
);

test('days are written as the language writes them', () => {
  const [english, russian] = ['en', 'ru'].map((code) => languages.find((language) => language.code === code)!);
  expect(dayPatterns(english!)[10]).toBe('{day} November {year}');
  expect(dayPatterns(russian!)[10]).toBe('{day} ноября {year}');
  expect(new Set(dayPatterns(russian!)).size).toBe(12);
});

test('no script of a page asks its browser for a language', () => {
  const files = readdirSync('src/client', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const file of files) expect(readFileSync(`src/client/${file}`, 'utf8'), file).not.toMatch(/\bIntl\b|toLocale/);
});
