import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../../src/build/projectFiles.ts';
import { parseHtml } from '../../src/build/hast.ts';
import { latinWords, latinWordsIn, wordsOfNames } from '../../src/check/latinWords.ts';
import { languageCodes } from '../../src/i18n/language.ts';
import { openProject } from '../../src/project/project.ts';
import { files, isEmbed, read } from './built.ts';

const names = wordsOfNames(openProject('.').ledger.sources.values());

const pagesOf = (code: string): string[] =>
  files('dist', code).filter((path) => path.endsWith('.html') && !/\/v\/[0-9a-f]{16}\//.test(path));
/** Languages that are written in Cyrillic; of them Russian alone has all pages. */
const codes = languageCodes(filesIn('.')).filter(
  (code) => new Intl.Locale(code).maximize().script === 'Cyrl' && existsSync(`dist/${code}`),
);

test.each(codes)('pages of %s have no English words outside passages that are marked as English', (code) => {
  const pages = pagesOf(code);
  expect(pages.length).toBeGreaterThan(1);
  const words = pages.flatMap((path) =>
    latinWords(parseHtml(read('dist', path)), code, names).map((word) => `${path}: ${word}`),
  );
  expect(words).toEqual([]);
});

test.each(codes.filter((code) => existsSync(`dist/${code}/llms.txt`)))('llms.txt of %s has none', (code) => {
  expect(latinWordsIn(read('dist', `${code}/llms.txt`), names, [])).toEqual([]);
});

test('all pages of Russian are among them', () => {
  expect(codes).toContain('ru');
  expect(pagesOf('ru').filter((path) => !isEmbed(path)).length).toBeGreaterThan(500);
});
