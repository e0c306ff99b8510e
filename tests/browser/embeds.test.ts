import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { waysOf } from '../../src/embeds/ways.ts';
import { factEmbed, figureEmbed } from '../../src/embeds/embeddable.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { findFigure } from '../../src/figure/registry.ts';
import { launch } from '../../src/cli/browser.ts';
import { agreed, wanted } from './bench/agreed.ts';
import { openBench } from './bench/page.ts';
import { benchThings } from './bench/things.ts';
import { resist } from './hostile.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const { language, ledger } = project;

const address = inject('address');
const BUILT = 'https://northbound.example';
const things = await benchThings(project);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Of the figures the lowest, the highest and a map, and the card of a fact: npm run sweep tries every other. */
const CHOSEN = ['growth-2019-2020', 'policy-timeline', 'raids-2023-map', 'facts/remittance-shares/tj-2024-update'];
const chosen = things.filter(({ path }) => CHOSEN.includes(path));

describe('on the bench', () => {
  test.each(chosen.map((thing) => [thing.path, thing] as const))(
    '%s has the height that was agreed in every host, also when the page is narrowed and widened',
    async (_, thing) => {
      const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await openBench(page, [thing], address);
      for (const width of [1000, 340, 1000]) {
        await page.setViewportSize({ width, height: 900 });
        await agreed(page);
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );
  test('each fits in its plain frame, which no script makes higher', async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    await openBench(page, things, address);
    expect(await page.locator('iframe').count()).toBe(things.length);
    await agreed(page);
    await page.close();
  });
});

test('no figure scrolls across in a narrow frame, its table open', async () => {
  const page = await browser.newPage({ viewport: { width: 300, height: 900 }, javaScriptEnabled: false });
  const across: string[] = [];
  for (const { id } of await project.figures()) {
    await page.goto(`${address}/embed/${id}/`);
    await page.locator('details > summary').last().click();
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) across.push(`${id}: ${excess} px`);
  }
  expect(across).toEqual([]);
  await page.close();
});

/** A page of a publisher, with some markup, in which our addresses lead to this build. */
async function publisher(html: string, options = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 700, height: 900 }, ...options });
  const page = await context.newPage();
  await page.route(`${BUILT}/**`, async (route) => {
    const response = await fetch(route.request().url().replace(BUILT, address));
    await route.fulfill({
      status: response.status,
      contentType: response.headers.get('content-type') ?? 'text/html',
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  await page.route('https://publisher.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', ...(options as { headers?: Record<string, string> }), body: html }),
  );
  await page.goto('https://publisher.example/story');
  return page;
}

const figure = figureEmbed((await findFigure('growth-2019-2020', ledger))!);
const fact = factEmbed(findFact('remittance-shares/tj-2024-update', ledger), ledger);
const way = (name: string, thing = figure) => waysOf(thing, language).find((each) => each.name === name)!.code;

/** Waits until the only frame of a page is as high as its content. */
async function fitted(page: Page): Promise<void> {
  const frame = async () => {
    const element = await page.locator('iframe').first().elementHandle();
    return {
      height: Math.round((await element.boundingBox())!.height),
      wants: await wanted((await element.contentFrame())!),
    };
  };
  await expect
    .poll(async () => {
      const { height, wants } = await frame();
      return Math.abs(height - wants);
    })
    .toBeLessThanOrEqual(1);
}

describe('a pasted line', () => {
  test.each([
    ['script', figure],
    ['script', fact],
    ['element', figure],
    ['element', fact],
  ] as const)('%s fits in a publisher’s page', async (name, thing) => {
    const page = await publisher(`<!doctype html><p>Before.</p>${way(name, thing)}<p>After.</p>`);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await fitted(page);
    await page.setViewportSize({ width: 360, height: 700 });
    await fitted(page);
    await page.context().close();
  });

  test('the element works under a strict policy with a nonce, and takes the theme, also later', async () => {
    const html = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-abc'; frame-src ${BUILT}; img-src ${BUILT}"></head><body>${way('element').replace('<script ', '<script nonce="abc" ').replace('<northbound-figure ', '<northbound-figure theme="dark" ')}</body></html>`;
    const page = await publisher(html);
    await fitted(page);
    const paper = () => page.frames()[1]!.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(26, 23, 18)');
    await page.locator('northbound-figure').evaluate((element) => element.setAttribute('theme', 'light'));
    await expect.poll(paper).toBe('rgb(251, 248, 241)');
    await page.locator('northbound-figure').evaluate((element) => element.removeAttribute('theme'));
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await expect.poll(paper).toBe('rgb(26, 23, 18)');
    await page.context().close();
  });

  test('the element makes no frame of an address that is not ours', async () => {
    const page = await publisher(
      `<!doctype html>${way('element').replace(`src="${BUILT}/embed/`, 'src="https://elsewhere.example/embed/')}`,
    );
    await page.waitForTimeout(500);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.locator('northbound-figure a').count()).toBe(1);
    await page.context().close();
  });

  test('where scripts are off, the picture inside the element leads to the page', async () => {
    const page = await publisher(`<!doctype html>${way('element')}`, { javaScriptEnabled: false });
    expect(await page.locator('northbound-figure a').getAttribute('href')).toBe(figure.page);
    await page.context().close();
  });
});

describe('the parameters of an embed', () => {
  const open = async (query: string) => {
    const page = await browser.newPage({ viewport: { width: 640, height: 900 }, colorScheme: 'light' });
    await page.goto(`${address}/embed/growth-2019-2020/${query}`);
    return page;
  };
  test.each([
    [
      '?theme=dark',
      (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      'rgb(26, 23, 18)',
    ],
    [
      '?transparent=1',
      (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      'rgba(0, 0, 0, 0)',
    ],
    ['?plain=1', (page: Page) => page.locator('figcaption').isVisible(), false],
    ['?table=1', (page: Page) => page.locator('table').isVisible(), true],
    ['?static=1', (page: Page) => page.locator('summary').isVisible(), false],
    ['?theme=DARK&plain=yes&table=&static', (page: Page) => page.locator('figcaption').isVisible(), true],
  ] as const)('%s', async (query, look, expected) => {
    const page = await open(query);
    expect(await look(page)).toBe(expected);
    for (const selector of ['.caveats', '.source', '.address'])
      expect(await page.locator(selector).isVisible()).toBe(true);
    await page.close();
  });

  test('unframed it says nothing to anyone', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
    await page.goto(`${address}/embed/growth-2019-2020/`);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
    await page.close();
  });
});

test('hostile addresses and messages raise no error, run nothing and change only what the parameters mean', async () => {
  const page = await browser.newPage({ viewport: { width: 640, height: 900 } });
  await resist(page, address, { addresses: 60, messages: 400 });
  await page.close();
});
