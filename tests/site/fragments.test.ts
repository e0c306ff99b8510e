/** Fragments that were published lead on: where a list became pages, its page keeps each as the id of an entry that links to its place. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { elementsIn, find, idOf, parseHtml } from '../../src/build/hast.ts';
import { openProject } from '../../src/project/project.ts';
import { read, weight } from './built.ts';
import published from './publishedFragments.json' with { type: 'json' };

const { disagreements, checks, facts } = openProject('.').ledger;

const elementsById = (page: string): Map<string, Element> =>
  new Map(
    elementsIn(parseHtml(read('dist', `${page}index.html`))).flatMap((element) =>
      idOf(element) ? [[idOf(element)!, element] as const] : [],
    ),
  );

describe.each(Object.entries(published))('%s', (page, fragments) => {
  const ids = elementsById(page);
  test(`has all ${fragments.length} fragments still`, () =>
    expect(fragments.filter((fragment) => !ids.has(fragment))).toEqual([]));
});

describe.each(['disagreements/', 'ru/disagreements/'])('%s', (page) => {
  const ids = elementsById(page);
  /** Headings of its two lists are no entries. */
  const entries = published[page as 'disagreements/'].filter(
    (fragment) => !['content', 'questions', 'series'].includes(fragment),
  );
  test.each(entries)('leads on from #%s', (fragment) => {
    const link = find(ids.get(fragment)!, 'a');
    expect(link?.properties.href).toBe(`/${page}${fragment}/`);
    expect(existsSync(join('dist', page, fragment, 'index.html'))).toBe(true);
    expect(find(parseHtml(read('dist', `${page}${fragment}/index.html`)), 'h1')).toBeDefined();
  });
});

/** So many facts the site is to bear: what it links to grows with them. */
const FACTS = 10_000;
/** In brotli. */
const MOST_BYTES = 60_000;

/** Other words of the same letters’ variety: each letter is so many places further on in its alphabet. */
const rotate = (text: string, by: number): string =>
  text
    .replaceAll(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26)))
    .replaceAll(/[а-я]/g, (letter) => String.fromCharCode(1072 + ((letter.charCodeAt(0) - 1072 + by) % 32)));

test.each(['disagreements/', 'ru/disagreements/'])('%s is under 60 kB at 10,000 facts', (page) => {
  const html = read('dist', `${page}index.html`);
  const items = html.match(/<li id="[^"]*".*?<\/li>/gs)!;
  expect(items).toHaveLength(disagreements.length + checks.length);
  const copies = Array.from({ length: Math.ceil(FACTS / facts.size) }, (_, i) =>
    items.map((item) => item.replaceAll(/(?<=id="|\/)[a-z0-9-]+(?=\/?")|(?<=>)[^<]+/g, (words) => rotate(words, i))),
  );
  const bytes = brotliCompressSync(html + copies.slice(1).flat().join('')).length;
  expect(bytes).toBeLessThan(MOST_BYTES);
});

test('the page of a question or a check is under 60 kB', () => {
  const entries = [...disagreements.map(({ id }) => id), ...checks.map(({ id }) => `check-${id}`)];
  const heavy = entries.filter((entry) => weight('dist', `disagreements/${entry}/index.html`) > MOST_BYTES / 3);
  expect(heavy).toEqual([]);
});
