import { brotliCompressSync } from 'node:zlib';
import type { APIContext } from 'astro';
import { describe, expect, test } from 'vitest';
import { pagedFacts } from '../../src/ledger/publicFact.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { makeFind } from '../../src/client/searchEngine.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { searchRecords } from '../../src/search/records.ts';
import { searchWords } from '../../src/search/words.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

const text = (id: string, title: string, lead: string, body = '', slugs: string[] = []) => ({
  id,
  title,
  lead,
  body,
  slugs,
});
const records = searchRecords({
  ledger,
  figures: await loadFigures(ledger),
  chapters: [
    text(
      'the-rules',
      'The rules',
      'What the law asks.',
      'Before.\n\n## How long it lasts\n\nA patent lasts for a year, and пример stands here.',
      ['how-long-it-lasts'],
    ),
  ],
  systems: [text('patent', 'The patent', 'What a worker pays for.')],
  pages: [text('method', 'Method', 'How we work.')],
  terms: [{ ...text('patent', 'Patent', 'A permission to work in Russia.'), words: 'патент' }],
});
const words = searchWords(ledger, [['Patent', 'work patent', 'патент']]);
const find = await makeFind(records, words);
const first = (query: string): SearchRecord | undefined => find(query, '', 1).hits[0]?.record;
const all = (query: string) => find(query, '', Infinity).hits.map(({ record }) => record.to);

test('every fact with a page of its own can be found, each record has an address of its own, and nothing is promised that has none', () => {
  expect(records.filter(({ kind }) => kind === 'fact').map(({ to }) => to)).toEqual(
    pagedFacts(ledger).map(({ page }) => page),
  );
  expect(new Set(records.map(({ to }) => to)).size).toBe(records.length);
  for (const { to } of records) expect(to).not.toMatch(/^(?:embed|embeds|share|figures\/.*\/v)\//);
});

test('a fact is found with its value, its source’s paragraph and how sure it is', () => {
  const found = find('remittances tajikistan 49% 2024', 'fact', 5).hits.find(
    ({ record }) => record.to === 'facts/remittance-shares/tj-2024-update/',
  )!;
  expect(found.record).toMatchObject({
    value: '49% of GDP',
    source: 'The Times of Central Asia, 2025 (inferred), ¶5',
    sure: 'Sources differ. The source states it without reservation.',
  });
  expect(found.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['49', '2024']);
});

describe('what explains a word comes first', () => {
  test.each([
    ['patent', 'glossary/#patent'],
    ['Patent', 'glossary/#patent'],
    ['патент', 'glossary/#patent'],
    ['patents', 'glossary/#patent'],
  ])('%s', (query, to) => {
    expect(first(query)?.to).toBe(to);
  });
});

test('a section leads to its heading, and says of what it is one', () => {
  expect(first('how long it lasts')).toMatchObject({
    to: 'articles/the-rules/#how-long-it-lasts',
    title: 'How long it lasts',
    of: 'The rules',
  });
  expect(all('пример')).toEqual(['articles/the-rules/#how-long-it-lasts']);
});

test.each([
  ['978,216', 'a number with its comma'],
  ['978216', 'a number without'],
])('%s: %s', (query) => expect(all(query)).toContain('facts/migrant-counts/kg-2022-went-to-work/'));

describe('“who” asks for those who do', () => {
  const [need, none] = ['facts/corroborations/patent-who-needs/', 'facts/corroborations/kg-no-patent-2015/'];
  test.each([
    ['who needs a patent', need, none],
    ['who needs no patent', none, need],
    ['do kyrgyz citizens need a patent', none, need],
  ])('%s', (query, first, second) => {
    const facts = find(query, 'fact', 5).hits.map(({ record }) => record.to);
    expect(facts).toContain(second);
    expect(facts.indexOf(first)).toBe(0);
  });
});

test('a number is not found by its beginning', () => {
  for (const { record } of find('45', 'fact', 99).hits) expect(JSON.stringify(record)).toMatch(/(?<![\d.,])45(?![\d])/);
});

test('a slip of the finger finds what was meant', () => expect(all('remitances').length).toBeGreaterThan(20));

test('words that are in nothing together find what has some of them; nothing finds nothing', () => {
  expect(all('patent zeppelin')).toContain('glossary/#patent');
  expect(all('zeppelin')).toEqual([]);
  expect(all('the of')).toEqual([]);
});

test('what has little of a question is left out', () => {
  const found = all('killed fighting ukraine');
  expect(found).toContain('facts/war-and-recruitment/ca-killed-mid-2024/');
  expect(found).not.toContain('facts/corroborations/uz-2019-ukraine-un/');
});

test('while a word is typed, what it will find is there', () => {
  for (let length = 'depor'.length; length <= 'deportation'.length; length += 1)
    expect(all('deportation'.slice(0, length))).toContain('facts/raids-and-detentions/deported-2024/');
});

test('a title looked for in full comes first', () => {
  const { title, to } = records.find(({ kind }) => kind === 'disagreement')!;
  expect(first(title.toUpperCase())?.to).toBe(to);
});

test('the engine is at most 7 kB in brotli', async () => {
  const { GET } = await import('../../src/pages/search/engine.js.ts');
  const response = await GET({} as APIContext);
  const code = await response.text();
  expect(code).toMatch(/^export|export\s*\{[^}]*makeFind/);
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(7_000);
});

test('kinds are counted in full, and shown alone', () => {
  const { counts, total } = find('tajikistan', '', 3);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total);
  const figures = find('tajikistan', 'figure', 3);
  expect(figures.counts).toEqual(counts);
  expect(figures.hits.map(({ record }) => record.kind)).toEqual(['figure', 'figure', 'figure']);
});

test('an excerpt is short, and holds what was looked for', async () => {
  const long = `${'before it stood much else '.repeat(30)}then the needle, ${'and behind it much more '.repeat(30)}`;
  const [hit] = (await makeFind([{ kind: 'page', to: 'a/', title: 'A', text: long }], words))('needle', '', 1).hits;
  expect(hit!.excerpt.map(({ hit }) => hit)).toEqual([false, true, false]);
  const whole = hit!.excerpt.map(({ text }) => text).join('');
  expect(whole.length).toBeLessThan(210);
  expect(whole).toMatch(/^… .*needle.* …$/);
});

test('headings of a text and of its page that differ stop the build', () => {
  const wrong = {
    ledger,
    figures: [],
    systems: [],
    pages: [],
    terms: [],
    chapters: [text('a', 'A', '', '## One', [])],
  };
  expect(() => searchRecords(wrong)).toThrow('articles/a/: 0 headings on its page, 1 in its text');
});
