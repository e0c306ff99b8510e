import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { benched, benchName } from '../../src/embeds/benched.ts';
import { waysOf } from '../../src/embeds/ways.ts';
import { factEmbed, figureEmbed } from '../../src/embeds/embeddable.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { findFigure } from '../../src/figure/registry.ts';
import { launch } from '../../src/cli/browser.ts';

const address = inject('address');
const BUILT = 'https://northbound.example';
const things = await benched();

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The height that a frame’s content has by itself, in CSS pixels. */
const wanted = (frame: Frame) => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** Every host of a bench page: the frame’s own height and what its content wants. */
async function heights(page: Page): Promise<{ host: string; height: number; wants: number }[]> {
  const found = [];
  for (const section of await page.locator('[data-host]').all()) {
    const host = (await section.getAttribute('data-host'))!;
    const element = (await section.locator('iframe').elementHandle())!;
    // Browsers do not lay out foreign frames that nobody sees.
    await element.scrollIntoViewIfNeeded();
    found.push({
      host,
      height: Math.round((await element.boundingBox())!.height),
      wants: await wanted((await element.contentFrame())!),
    });
  }
  return found;
}

/** Waits until every host has given its frame what the content wants; says which have not. */
async function agreed(page: Page): Promise<void> {
  const fits = ({ host, height, wants }: { host: string; height: number; wants: number }) =>
    host === 'still'
      ? height >= wants - 1
      : host === 'wordpress'
        ? Math.abs(height - Math.max(200, wants)) <= 1 && height <= 1000
        : Math.abs(height - wants) <= 1;
  await expect
    .poll(async () => (await heights(page)).filter((each) => !fits(each)), { timeout: 15_000, interval: 200 })
    .toEqual([]);
}

describe('on the bench', () => {
  const names = things.map(benchName);
  test.each(names)('%s has the height that was agreed in every host', async (name) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${address}/embeds/bench/${name}/`);
    await agreed(page);
    expect(errors).toEqual([]);
    await page.close();
  });
  test.each(['growth-2019-2020', 'policy-timeline', 'raids-2023-map', names.at(-1)!])(
    '%s has it again when the page is narrowed and widened',
    async (name) => {
      const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
      await page.goto(`${address}/embeds/bench/${name}/`);
      for (const width of [340, 700, 1000]) {
        await page.setViewportSize({ width, height: 900 });
        await agreed(page);
      }
      await page.close();
    },
  );
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

const figure = figureEmbed((await findFigure('growth-2019-2020'))!);
const fact = factEmbed(findFact('remittance-shares/tj-2024-update'));
const way = (name: string, thing = figure) => waysOf(thing).find((each) => each.name === name)!.code;

/** Waits until the only frame of a page is as high as its content. */
async function fitted(page: Page): Promise<void> {
  const frame = async () => {
    const element = (await page.locator('iframe').first().elementHandle())!;
    return {
      height: Math.round((await element.boundingBox())!.height),
      wants: await wanted((await element.contentFrame())!),
    };
  };
  await expect
    .poll(
      async () => {
        const { height, wants } = await frame();
        return Math.abs(height - wants);
      },
      { timeout: 15_000 },
    )
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

/** The same numbers for every run, so that what fails fails again. */
function* random(seed: number): Generator<number> {
  for (let x = seed; ;) {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    yield x / 2 ** 32;
  }
}

describe('hostile input', () => {
  const numbers = random(20261121);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(numbers.next().value * items.length)]!;
  const KEYS = [
    'theme',
    'plain',
    'transparent',
    'static',
    'table',
    'childId',
    '__proto__',
    'constructor',
    'secret',
    '<b>',
    'a',
  ];
  const VALUES = [
    '1',
    'dark',
    'light',
    'auto',
    '',
    '0',
    'true',
    '"><script>hit()</script>',
    'javascript:hit()',
    '<img src=x onerror=hit()>',
    '%00',
    '%',
    '\u202e',
    'x'.repeat(3000),
    'xPYMx',
    '[iFrameSizer]',
    '__proto__',
    '${hit()}',
    '../../',
  ];
  const query = () =>
    Array.from(
      { length: 1 + Math.floor(numbers.next().value * 4) },
      () => `${pick(KEYS)}=${pick([encodeURIComponent, String, encodeURI])(pick(VALUES))}`,
    ).join(pick(['&', '&&', ';']));

  test(
    'three hundred addresses and two thousand messages raise no error, run nothing and change only what the parameters mean',
    { timeout: 240_000 },
    async () => {
      const page = await browser.newPage({ viewport: { width: 640, height: 900 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('dialog', (dialog) => {
        errors.push('a dialog');
        void dialog.dismiss();
      });
      await page.goto(`${address}/embed/growth-2019-2020/`);
      /** The document but for the attributes that parameters may set. */
      const shape = (target: Page | Frame) =>
        target.evaluate(() => {
          const copy = document.documentElement.cloneNode(true) as HTMLElement;
          for (const name of ['theme', 'plain', 'transparent', 'static', 'bound']) delete copy.dataset[name];
          copy.querySelectorAll('details').forEach((details) => details.removeAttribute('open'));
          return copy.outerHTML;
        });
      const plain = await shape(page);
      for (let i = 0; i < 300; i += 1) {
        const search = query();
        await page.goto(
          `${address}/embed/growth-2019-2020/?${search}${pick(['', '#', '#?secret=abc', '#"><img onerror=hit()>'])}`,
          { waitUntil: 'domcontentloaded' },
        );
        expect(await shape(page), search).toBe(plain);
        const theme = await page.evaluate(() => document.documentElement.dataset.theme);
        expect([undefined, 'light', 'dark']).toContain(theme);
      }
      expect(errors).toEqual([]);

      // It has no policy, as the pages of others.
      await page.goto(`${address}/facts.json`);
      await page.evaluate((src) => {
        const heard: unknown[] = [];
        Object.assign(window, { heard, hit: () => heard.push('hit') });
        addEventListener('message', ({ data }) => heard.push(data));
        const frame = Object.assign(document.createElement('iframe'), { src, width: '600', height: '400' });
        document.body.append(frame);
        return new Promise((resolve) => frame.addEventListener('load', resolve));
      }, `${address}/embed/growth-2019-2020/`);
      const frame = page.frames().find((each) => each.url().includes('/embed/'))!;
      frame.page().on('pageerror', (error) => errors.push(error.message));
      const values = () =>
        pick<unknown>([
          null,
          undefined,
          0,
          -1,
          NaN,
          1e9,
          true,
          '',
          'dark',
          'light',
          [],
          {},
          ['dark'],
          { toString: 1 },
          ...VALUES,
        ]);
      const message = (): unknown =>
        pick([
          () => values(),
          () => ({ theme: values() }),
          () => ({ method: pick(['register', 'resize', 'x']), windowId: values() }),
          () => ({ message: pick(['ready', 'height']), secret: values() }),
          () => ({ sentinel: pick(['amp', values()]), type: pick(['frames-init', 'embed-size', values()]) }),
          () => `[iFrameSizer]${pick(VALUES)}:${pick(VALUES)}:${pick(VALUES)}`,
          () => `pymxPYMx${pick(VALUES)}xPYMx${pick(VALUES)}`,
          () => ({ 'datawrapper-height': values(), height: values() }),
        ])();
      await page.evaluate(
        (messages) => {
          const { contentWindow } = document.querySelector('iframe')!;
          for (const each of messages) contentWindow!.postMessage(each, '*');
        },
        Array.from({ length: 2000 }, message),
      );
      await page.waitForTimeout(500);
      expect(await shape(frame)).toBe(plain);
      const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
      expect(heard.length).toBeGreaterThan(0);
      expect(heard).not.toContain('hit');
      for (const each of heard) {
        expect(each).not.toBeNull();
        if (typeof each === 'object') expect((each as { height: number }).height).toBeGreaterThan(100);
        else
          expect(each).toMatch(
            /^(?:\[iFrameSizer\][\w:.-]{1,99}:\d+:\d+:\w+|\[iFrameResizerChild\]Ready|\{"src":.*"height":\d+\})$/,
          );
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
