/** npm run dev, as an editor uses it: in a copy of the project, which is broken and fixed while a browser looks. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { unusedFacts } from '../../src/check/unused.ts';
import { openProject } from '../../src/project/project.ts';
import { REPORT, SOURCE, STEPS, type Step } from '../recipes/sixthReport.ts';
import { copyProject } from '../support/copyProject.ts';
import { freePort } from '../support/listen.ts';
import { launch } from '../../src/cli/browser.ts';

const { ledger } = openProject('.');

const ARTICLE = 'content/articles/what-the-money-means.mdx';
const TERM = 'content/glossary/remittances.mdx';
const DATA = 'data/datasets/economy.json';
const LIST = 'data/units.json';
const FIGURE = 'data/figures/growth-2019-2020.json';
const CHAPTER = '/articles/what-the-money-means/';
/** What is waited for comes by itself, on a busy machine late: the time is only an end to waiting. */
const WAIT = { timeout: 100_000, interval: 100 };

vi.setConfig({ testTimeout: 200_000, hookTimeout: 200_000 });
const whole = new Map([ARTICLE, TERM, DATA, LIST, FIGURE].map((file) => [file, readFileSync(file, 'utf8')]));
let copy: string;
let server: ChildProcess;
let output = '';
let browser: Browser;
let page: Page;
let address: string;

const write = (file: string, text: string) => writeFileSync(join(copy, file), text);
const change = (file: string, from: string | RegExp, to: string) => {
  const text = whole.get(file)!;
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  write(file, changed);
};
/** Replaces what ends a text, which MDX keeps. */
const append = (text: string) => write(ARTICLE, `${whole.get(ARTICLE)}\n${text}\n`);
const fix = (file: string) => write(file, whole.get(file)!);

/** A page that is just loading again lets no other be opened. */
const open = (path: string) => vi.waitFor(() => page.goto(address + path), WAIT);
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
  copy = copyProject();
  browser = await launch();
  // A mistake of each kind that keeps the server from starting, or every page from being rendered.
  change(ARTICLE, /^title: .*$/m, 'title: "The money');
  change(DATA, '"unit": "percent"', '"unit": "percnt"');
  const { VITEST: _, ...environment } = process.env;
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(await freePort())],
    {
      cwd: copy,
      env: {
        ...environment,
        NODE_ENV: 'development',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        SITE_URL: '',
        BASE_PATH: '',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  for (const stream of [server.stdout!, server.stderr!]) stream.on('data', (chunk) => (output += chunk));
  address = await vi.waitFor(
    () =>
      /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ??
      Promise.reject(new Error(`expected an address, received:\n${output}`)),
    WAIT,
  );
  page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
});
afterAll(async () => {
  await browser.close();
  server.kill();
  if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve));
  rmSync(copy, { recursive: true, force: true });
});

describe('a mistake is shown over the page, which works again when it is fixed', () => {
  test('there when the server starts, in data and in the head of a text', async () => {
    await open(CHAPTER);
    await says(
      `${DATA}\n`,
      `${lineOf(DATA, '"unit": "percent"')}:`,
      'Expected\na unit of data/units.json\nFound\n"percnt"\nNearest\npercent',
    );
    fix(DATA);
    await says(`${ARTICLE}\n`, 'YAML between the lines of dashes');
    fix(ARTICLE);
    await isWhole('Khudoyorov');
    expect(output).toMatch(/to fix:\ndata\/datasets\/economy\.json: facts\.\d+\.unit: .*“percent”/);
    await expect.poll(() => output, WAIT).toMatch(/fixed/);
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
    await open('/facts/economy/');
    change(DATA, '"facts"', 'facts');
    await says(DATA, `${lineOf(DATA, '"facts"')}:3`, 'quotation marks around facts');
    change(DATA, /"title": ".*?"/, `"title": "${label}"`);
    await isWhole(label);
    fix(DATA);
  });

  test('in a figure that throws', async () => {
    await open('/figures/growth-2019-2020/');
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
      () => rmSync(join(copy, TERM)),
      [ARTICLE, 'a term of content/glossary'],
    ],
    ['a list that is deleted and put back', LIST, () => rmSync(join(copy, LIST)), [LIST, 'put it back']],
  ];
  test.each(fixtures)('%s', async (_, file, edit, words) => {
    if (!page.url().endsWith(CHAPTER)) await open(CHAPTER);
    await isWhole('Khudoyorov');
    edit();
    await says(...words);
    fix(file);
    await isWhole('Khudoyorov');
  });
});

test('the gallery shows every figure at both widths in both themes', async () => {
  const [html, figures] = [await (await fetch(`${address}/figures/`)).text(), await openProject('.').figures()];
  for (const theme of ['light', 'dark'])
    expect(html.match(new RegExp(`<div[^>]* data-theme="${theme}"`, 'g'))).toHaveLength(figures.length);
  for (const size of ['narrow', 'wide'])
    expect(html.match(new RegExp(`<svg[^>]* class="${size}`, 'g'))).toHaveLength(figures.length * 2);
  expect(html).toMatch(/--paper: var\(--light, #fbf8f1\) var\(--dark, #1a1712\)/);
  expect(html).toMatch(/\[data-theme=.?dark.?\] ?\{[^}]*--dark: initial/);
});

test('downloads are served as they are built', async () => {
  const file = await fetch(`${address}/countries/kyrgyzstan.csv`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
});

test('the editor’s view: certainty under every fact, sentences without a source, facts not used yet', async () => {
  append('Nobody vouches for this sentence.');
  await open(CHAPTER);
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
  await open(`${CHAPTER}?editor`);
  await expect.poll(marked, WAIT).not.toEqual([]);
  await toggle.click();
  expect(page.url()).not.toContain('editor');
  expect(await marked()).toEqual([]);
});

describe('the studio: a sixth report by its forms', () => {
  const main = () => page.locator('main');
  /** The control of the field whose label begins so, which may come when what stands before is known. */
  async function control(words: string) {
    const label = main()
      .locator('label')
      .filter({ hasText: new RegExp(`^${words.replaceAll(/[.?()]/g, '\\$&')}`) });
    return page.locator(`#${await label.getAttribute('for', WAIT)}`);
  }
  async function fillIn(answers: Record<string, string>): Promise<void> {
    for (const [words, text] of Object.entries(answers)) {
      const field = await control(words);
      // What it says may change the fields behind it.
      const read = page.waitForResponse((response) => response.url().endsWith('/edit/form/'));
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(text);
      else await field.fill(text);
      await read;
    }
  }
  /** Marks words in the report beside the form, which gives the form their paragraph too. */
  async function mark(phrase: string): Promise<void> {
    const paragraph = main().locator('[data-paragraph]').filter({ hasText: phrase });
    await paragraph.evaluate((element, words) => {
      const text = element.firstChild as Text;
      const at = text.data.indexOf(words);
      getSelection()!.setBaseAndExtent(text, at, text, at + words.length);
    }, phrase);
    await page.getByRole('button', { name: 'Take the marked words' }).click();
    await main().locator('mark').filter({ hasText: phrase }).waitFor(WAIT);
  }
  const press = (name: string, heading: string) =>
    page
      .getByRole('button', { name, exact: true })
      .click()
      .then(() => page.getByRole('heading', { name: heading, exact: true }).waitFor(WAIT));

  async function make({ kind, answers, later }: Step): Promise<void> {
    await page.getByRole('link', { name: kind, exact: true }).click();
    await page.getByRole('heading', { name: `A new ${kind}` }).waitFor(WAIT);
    const { 'The words that hold it': phrase, 'The paragraph it stands in': paragraph, ...rest } = answers;
    if (kind === 'source') await (await control('The file of its text')).setInputFiles(REPORT);
    await fillIn(rest);
    if (phrase !== undefined) {
      await mark(phrase);
      expect(await (await control('The paragraph it stands in')).inputValue()).toBe(paragraph);
    }
    if (kind === 'figure') await page.locator('.picture svg').first().waitFor(WAIT);
    if (later) {
      await press('Show the difference', 'Nothing was written');
      await fillIn(later);
    }
    await press('Show the difference', 'This would be written');
    await press('Write', 'Written');
  }

  test('what is wrong is said at its field', async () => {
    await open('/edit/?kind=fact');
    await (await control('The place it is about')).fill('KG');
    await page.getByText('did you mean “kyrgyzstan”?').waitFor(WAIT);
    await (await control('The place it is about')).fill('');
  });

  test.each([SOURCE, ...STEPS].map((step, i) => [i + 1, step.kind, step] as const))(
    'step %i: a %s',
    async (_, kind, step) => {
      await make(step);
      if (kind === 'source') await page.getByText('counted 11,900 people from Kyrgyzstan').first().waitFor(WAIT);
    },
  );
});
