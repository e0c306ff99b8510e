/** npm run dev, as an editor uses it: in a copy of the project, which is broken and fixed while a browser looks. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { unusedFacts } from '../../src/check/unused.ts';
import { openProject } from '../../src/project/project.ts';
import { startDev, WAIT, type DevServer } from '../support/devServer.ts';

const { ledger } = openProject('.');

const ARTICLE = 'content/articles/what-the-money-means.mdx';
const TERM = 'content/glossary/remittances.mdx';
const DATA = 'data/datasets/economy.json';
const LIST = 'data/units.json';
const FIGURE = 'data/figures/growth-2019-2020.json';
const CHAPTER = '/articles/what-the-money-means/';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 200_000 });
const whole = new Map([ARTICLE, TERM, DATA, LIST, FIGURE].map((file) => [file, readFileSync(file, 'utf8')]));
let server: DevServer;
let page: Page;

const changed = (file: string, from: string | RegExp, to: string): string => {
  const text = whole.get(file)!;
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  return after;
};
const write = (file: string, text: string) => writeFileSync(join(server.copy, file), text);
const change = (file: string, from: string | RegExp, to: string) => write(file, changed(file, from, to));
/** Replaces what ends a text, which MDX keeps. */
const append = (text: string) => write(ARTICLE, `${whole.get(ARTICLE)}\n${text}\n`);
const fix = (file: string) => write(file, whole.get(file)!);

/** What is read from the page; nothing where it loads again just then. */
const read = (text: () => string) =>
  page.evaluate(text).catch((error: Error) => {
    if (/context was destroyed/.test(error.message)) return '';
    throw error;
  });
/** What the overlay says; nothing where there is none. */
const overlay = () =>
  read(
    () =>
      document.querySelector('northbound-problems')?.shadowRoot?.querySelector<HTMLElement>('dialog[open]')
        ?.innerText ?? '',
  );
const shown = () => read(() => document.querySelector('main')?.textContent ?? '');
const state = async () => ({ overlay: await overlay(), whole: (await shown()) !== '' });

async function says(...words: (string | RegExp)[]): Promise<void> {
  let text = '';
  for (const word of words) await expect.poll(async () => (text = await overlay()), WAIT).toMatch(word);
  expect(text).not.toMatch(/node_modules|\bat .*:\d+:\d+\)?$/m);
  // Neither Vite’s overlay nor Astro’s, with their stacks, may stand above ours.
  await expect.poll(() => page.locator('vite-error-overlay').filter({ visible: true }).count(), WAIT).toBe(0);
}
/** Waits for the page to be as it was, or with these words. */
async function isWhole(words = ''): Promise<void> {
  await expect.poll(state, WAIT).toEqual({ overlay: '', whole: true });
  if (words) await expect.poll(shown, WAIT).toContain(words);
}
const lineOf = (file: string, words: string) =>
  whole.get(file)!.slice(0, whole.get(file)!.indexOf(words)).split('\n').length;

beforeAll(async () => {
  server = await startDev((copy) => {
    // A mistake of each kind that keeps the server from starting, or every page from being rendered.
    writeFileSync(join(copy, ARTICLE), changed(ARTICLE, /^title: .*$/m, 'title: "The money'));
    writeFileSync(join(copy, DATA), changed(DATA, '"unit": "percent"', '"unit": "percnt"'));
  });
  page = server.page;
});
afterAll(() => server.stop());

describe('a mistake is shown over the page, which works again when it is fixed', () => {
  test('there when the server starts, in data and in the head of a text', async () => {
    await server.open(CHAPTER);
    await says(
      `${DATA}\n`,
      `${lineOf(DATA, '"unit": "percent"')}:`,
      'Expected\na unit of data/units.json\nFound\n"percnt"\nNearest\npercent',
    );
    fix(DATA);
    await says(`${ARTICLE}\n`, 'quotation marks around a text that YAML reads otherwise');
    fix(ARTICLE);
    await isWhole('Khudoyorov');
    expect(server.output()).toMatch(/to fix:\ndata\/datasets\/economy\.json: facts\.\d+\.unit: .*“percent”/);
    await expect.poll(server.output, WAIT).toMatch(/fixed/);
  });

  test('in an article: all at once; Escape leaves a badge that opens it again', async () => {
    const last = whole.get(ARTICLE)!.split('\n').length + 1;
    append('And 7 more left, <Fact id="economy/kz-growht-2019" /> of them.');
    await says(
      '2 problems to fix',
      `${ARTICLE}\n`,
      `${last}:1\n`,
      'the number “7” in “And 7 more left',
      `${last}:18\n`,
      'Nearest\neconomy/kz-growth-2019',
    );
    expect(await page.getByRole('alertdialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await overlay()).toBe('');
    await page.getByRole('button', { name: '2 problems' }).press('Enter');
    expect(await overlay()).toContain('2 problems to fix');
    append('And more left.');
    await isWhole('And more left.');
    fix(ARTICLE);
    await expect.poll(shown, WAIT).not.toContain('And more left.');
  });

  test('in a dataset, without which no page can be rendered', async () => {
    const label = 'Growth of GDP in a year, renamed';
    await server.open('/facts/economy/');
    change(DATA, '"facts"', 'facts');
    await says(DATA, `${lineOf(DATA, '"facts"')}:3`, 'quotation marks around facts');
    change(DATA, /"title": ".*?"/, `"title": "${label}"`);
    await isWhole(label);
    fix(DATA);
  });

  test('in a figure that throws', async () => {
    await server.open('/figures/growth-2019-2020/');
    change(FIGURE, '"form": "arrows"', '"form": "arows"');
    await says(FIGURE, `${lineOf(FIGURE, '"form": "arrows"')}:11`, 'one of bars, dots, arrows', 'arows');
    change(FIGURE, '"subtitle": "Growth', '"subtitle": "Yearly growth');
    await isWhole('Yearly growth');
    fix(FIGURE);
  });

  const fixtures: [name: string, file: string, edit: () => void, words: string[]][] = [
    ['a text that MDX cannot read', ARTICLE, () => append('It was <5% then.'), ['<5%', 'less than']],
    ['an empty text', ARTICLE, () => write(ARTICLE, ''), ['1:1', 'frontmatter']],
    [
      'a term that is deleted and put back',
      TERM,
      () => rmSync(join(server.copy, TERM)),
      [ARTICLE, 'a term of content/glossary'],
    ],
    ['a list that is deleted and put back', LIST, () => rmSync(join(server.copy, LIST)), [LIST, 'put it back']],
  ];
  test.each(fixtures)('%s', async (_, file, edit, words) => {
    if (!page.url().endsWith(CHAPTER)) await server.open(CHAPTER);
    await isWhole('Khudoyorov');
    edit();
    await says(...words);
    fix(file);
    await isWhole('Khudoyorov');
  });
});

test('the gallery shows every figure at both widths in both themes', async () => {
  const [html, figures] = [await (await fetch(`${server.address}/figures/`)).text(), await openProject('.').figures()];
  for (const theme of ['light', 'dark'])
    expect(html.match(new RegExp(`<div[^>]* data-theme="${theme}"`, 'g'))).toHaveLength(figures.length);
  for (const size of ['narrow', 'wide'])
    expect(html.match(new RegExp(`<svg[^>]* class="${size}`, 'g'))).toHaveLength(figures.length * 2);
  expect(html).toMatch(/--paper: var\(--light, #fbf8f1\) var\(--dark, #1a1712\)/);
  expect(html).toMatch(/\[data-theme=.?dark.?\] ?\{[^}]*--dark: initial/);
});

test('downloads are served as they are built', async () => {
  const file = await fetch(`${server.address}/countries/kyrgyzstan.csv`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
});

test('the editor’s view: certainty under every fact, sentences without a source, facts not used yet', async () => {
  append('Nobody vouches for this sentence.');
  await server.open(CHAPTER);
  await isWhole('Nobody vouches');
  const marked = () => page.evaluate(() => Array.from(CSS.highlights.get('northbound-unsourced') ?? [], String));
  expect(await marked()).toEqual([]);
  const toggle = page.getByRole('button', { name: 'Editor’s view' });
  await toggle.click();
  expect(await toggle.getAttribute('aria-pressed')).toBe('true');

  const lines = await page.evaluate(() =>
    Array.from(
      document.querySelectorAll('article.prose .fact data, article.prose .claim'),
      (fact) => getComputedStyle(fact).textDecorationLine,
    ),
  );
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !line.includes('underline'))).toEqual([]);
  const styles = await page.evaluate(
    () =>
      new Set(
        Array.from(
          document.querySelectorAll('[data-certainty]'),
          (fact) => `${getComputedStyle(fact).textDecorationStyle} ${getComputedStyle(fact).textDecorationThickness}`,
        ),
      ).size,
  );
  expect(styles).toBeGreaterThan(2);

  const sentences = await marked();
  expect(sentences).toContain('Nobody vouches for this sentence.');
  const sourced = await page.locator('article.prose > p .fact data').first().textContent();
  expect(sentences.filter((sentence) => sentence.includes(sourced!))).toEqual([]);

  const unused = unusedFacts(ledger, await openProject('.').figures());
  await page.getByText(/facts? not used yet/).click();
  for (const { id } of unused) {
    await page.getByText(`<Fact id="${id}" />`, { exact: true }).waitFor();
    expect(await page.locator(`northbound-editor a[href="/facts/${id}/"]`).count()).toBe(1);
  }
  await page.reload();
  await expect.poll(marked, WAIT).toContain('Nobody vouches for this sentence.');
  await toggle.click();
  expect(await marked()).toEqual([]);
  await server.open(`${CHAPTER}?editor`);
  await expect.poll(marked, WAIT).not.toEqual([]);
  await toggle.click();
  expect(page.url()).not.toContain('editor');
  expect(await marked()).toEqual([]);
});
