/** Fragments that were published lead on: where a list became pages, its page keeps each as the id of an entry that links to its place. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { elementsIn, find, idOf, parseHtml } from '../../src/build/hast.ts';
import { openProject } from '../../src/project/project.ts';
import { files, isWithin, read } from './built.ts';
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

/** Where the entries of a list now stand, by the fragments that they had on its page. */
const PLACES: Record<string, (fragment: string) => string | undefined> = {
  'disagreements/': (fragment) => (['questions', 'series'].includes(fragment) ? undefined : `${fragment}/`),
  'facts/': (fragment) => `${fragment}/`,
  'timeline/': (fragment) =>
    fragment.startsWith('figure-') ? undefined : fragment === 'yWith' ? 'undated/' : `${fragment.slice(1)}/`,
  'corrections/': (fragment) => {
    const [date] = fragment.split('/');
    return fragment === date ? `${date}/` : `${date}/#${fragment}`;
  },
};

describe.each(Object.entries(published))('%s', (page, fragments) => {
  const ids = elementsById(page);
  const list = page.replace('ru/', '');
  const entries = fragments.flatMap((fragment) => {
    const place = fragment === 'content' ? undefined : PLACES[list]!(fragment);
    return place ? [[fragment, place] as const] : [];
  });
  test.each(entries)('leads on from #%s to %s', (fragment, place) => {
    const entry = ids.get(fragment)!;
    const link = entry.properties.href ? entry : (find(entry, 'a') ?? entry);
    expect(link.properties.href).toBe(`/${page}${place}`);
    const [path = '', anchor] = place.split('#');
    const target = `${page}${path}`;
    expect(existsSync(join('dist', target, 'index.html'))).toBe(true);
    if (anchor) expect(elementsById(target).has(anchor)).toBe(true);
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
  expect(isWithin(html + copies.slice(1).flat().join(''), MOST_BYTES)).toBe(true);
});

/** Entries that a list would have at 10,000 facts: datasets of a hundred facts, years since 1950, a tenth of them corrected. */
const ENTRIES = { facts: 100, timeline: 80, corrections: 1000 };

test.each(
  Object.entries(ENTRIES).flatMap(([list, entries]) =>
    [`${list}/`, `ru/${list}/`].map((page) => [page, entries] as const),
  ),
)('%s is under 60 kB with %i entries', (page, entries) => {
  const html = read('dist', `${page}index.html`);
  const items = html.match(/<li id="[^"]*".*?<\/li>|<li[^>]*>\s*<h2[^>]* id=".*?<\/li>/gs)!;
  expect(items.length).toBeGreaterThan(10);
  const copies = Array.from({ length: entries }, (_, i) =>
    items[i % items.length]!.replaceAll(/(?<=id="|\/)[a-z0-9-]+(?=\/?")|(?<=>)[^<]+/g, (words) =>
      rotate(words, Math.floor(i / items.length)),
    ),
  );
  expect(isWithin(html + copies.slice(items.length).join(''), MOST_BYTES)).toBe(true);
});

test('a page of a long list is under 60 kB, and so is the next', () => {
  const lists = [...files('dist')].filter((path) =>
    /^(?:ru\/)?(?:facts|timeline)\/[^/]+\/(?:page\/\d+\/)?index\.html$/.test(path),
  );
  expect(lists.some((path) => path.includes('/page/2/'))).toBe(true);
  expect(lists.filter((path) => !isWithin(read('dist', path), MOST_BYTES))).toEqual([]);
});

test('the page of a question or a check is under 60 kB', () => {
  const entries = [...disagreements.map(({ id }) => id), ...checks.map(({ id }) => `check-${id}`)];
  const heavy = entries.filter((entry) => !isWithin(read('dist', `disagreements/${entry}/index.html`), MOST_BYTES / 3));
  expect(heavy).toEqual([]);
});
