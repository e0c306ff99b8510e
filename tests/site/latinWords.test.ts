import { expect, test } from 'vitest';
import { parseHtml } from '../../src/build/hast.ts';
import { latinWords, wordsOfNames } from '../../src/check/latinWords.ts';
import { openProject } from '../../src/project/project.ts';
import { files, isEmbed, read } from './built.ts';

const names = wordsOfNames(openProject('.').ledger.sources.values());

test('Russian pages have no English words outside passages that are marked as English', () => {
  const pages = files('dist', 'ru').filter((path) => path.endsWith('.html') && !/\/v\/[0-9a-f]{16}\//.test(path));
  expect(pages.filter((path) => !isEmbed(path)).length).toBeGreaterThan(500);
  const words = pages.flatMap((path) =>
    latinWords(parseHtml(read('dist', path)), 'ru', names).map((word) => `${path}: ${word}`),
  );
  expect(words).toEqual([]);
});
