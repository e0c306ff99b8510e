import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGLISH_ROUTES, ROUTES } from '../../src/i18n/routes.ts';

const listed = { ...ROUTES, ...ENGLISH_ROUTES };

test('every page of src/pages is listed, for all languages or for English', () => {
  const pages = globSync('**/*.astro', { cwd: 'src/pages' }).map((file) => file.replaceAll('\\', '/'));
  expect(pages.length).toBeGreaterThan(25);
  const known = new Set<string>(Object.values(listed));
  expect(pages.filter((file) => !known.has(file))).toEqual([]);
});

test.each(Object.entries(listed))('%s is served by the file of its name', (pattern, file) => {
  expect(existsSync(`src/pages/${file}`)).toBe(true);
  expect(
    file
      .replace(/\.ts$/, '')
      .replace(/(?:index)?\.astro$/, '')
      .replace(/\/$/, ''),
  ).toBe(pattern.replace(/\/$/, ''));
});

test('no page is listed twice', () => {
  expect(Object.keys(ROUTES).filter((pattern) => pattern in ENGLISH_ROUTES)).toEqual([]);
});
