/** The worker that keeps an edition: small, with its libraries within, and another for each edition. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundleWorker } from '../../src/offline/bundle.ts';
import { cachePrefix, isKept } from '../../src/client/kept.ts';
import { aboveIn } from '../../src/offline/words.ts';
import { openProject } from '../../src/project/project.ts';

const text = (words: string) => new TextEncoder().encode(words);
const EDITION = {
  base: '/some/path/',
  files: [
    ['index.html', text('home')],
    ['articles/watched/index.html', text('watched')],
    ['favicon.svg', text('icon')],
  ] as [string, Uint8Array][],
  words: aboveIn(openProject('.').languages),
};
const versionOf = (code: string) => /northboundVersion="([0-9a-f]{16})"/.exec(code)![1];
const code = await bundleWorker(EDITION);

describe('the worker', () => {
  test('has at most 8 kB, and loads nothing more', () => {
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(8000);
    expect(code).not.toMatch(/\bimport\b|importScripts|https?:\/\/|process\.env/);
  });
  test('knows where the site stands and what it keeps, by addresses', () => {
    expect(code).toContain('northboundFiles=["","articles/watched/","favicon.svg"]');
    expect(code).toMatch(/["'`]\/some\/path\/["'`]/);
  });
  test('is the same for an edition, however its files are listed, and another for another', async () => {
    expect(await bundleWorker({ ...EDITION, files: EDITION.files.toReversed() })).toBe(code);
    const corrected = await bundleWorker({
      ...EDITION,
      files: [['index.html', text('hone')], ...EDITION.files.slice(1)],
    });
    expect(versionOf(corrected)).not.toBe(versionOf(code));
  });
});

test('what is read is kept, and nothing else', () => {
  for (const file of [
    'index.html',
    'articles/watched/index.html',
    'glossary/index.html',
    'keep/index.html',
    'ru/index.html',
    'ru/articles/what-the-money-means/index.html',
    'ru/keep/index.html',
    'fonts/source-sans-3-latin.woff2',
    'favicon.svg',
  ])
    expect(isKept(file), file).toBe(true);
  for (const file of [
    '404.html',
    'all/index.html',
    'articles/watched.md',
    'articles/watched/v/index.html',
    'embed/amina-rule/index.html',
    'ru/embed/amina-rule/index.html',
    'facts/index.html',
    'ru/facts/index.html',
    'ru/all/index.html',
    'fonts/OFL-source-sans-3.txt',
    'offline.js',
  ])
    expect(isKept(file), file).toBe(false);
});
test('caches of sites on one host are told apart', () => {
  expect(`${cachePrefix('/some/')}0 1`.startsWith(cachePrefix('/'))).toBe(false);
  expect(`${cachePrefix('/some/path/')}0 1`.startsWith(cachePrefix('/some/'))).toBe(false);
});

test('what stands above a page is in each language, and leads to the page', () => {
  const { en, ru } = aboveIn(openProject('.').languages);
  expect(en!.slow).toBe(
    'No response yet. <a href="{page}?wait">Keep waiting</a>, or <a href="{page}?kept">read the copy saved on {day}</a>.',
  );
  expect(ru!.slow).toMatch(
    /^\p{Script=Cyrillic}.*<a href="\{page\}\?wait">.*<a href="\{page\}\?kept">.*\{day\}.*<\/a>/u,
  );
  expect(ru!.none).toContain('<a href="#kept">');
});
