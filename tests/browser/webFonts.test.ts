/** Which web fonts a page asks for, by the connection that the browser reports. */
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../src/cli/browser.ts';
import { filesIn } from '../../src/build/projectFiles.ts';
import { weight } from '../site/built.ts';

const CHAPTER = `${inject('address')}/articles/what-the-money-means/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Milliseconds to an answer. Bytes come as fast as they can: where the browser meters them, a page now and then waits a minute on a busy machine. */
const connection = (latency: number) => (phone: CDPSession) =>
  phone.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });

/** As in a browser that does not report its connection, where this page took so long to answer. */
const unreported = (ms: number) => (_: CDPSession, page: Page) =>
  page.addInitScript((took) => {
    Object.defineProperty(navigator, 'connection', { value: undefined });
    performance.getEntriesByType = () =>
      [{ requestStart: 50, responseStart: 50 + took }] as unknown as PerformanceEntryList;
  }, ms);

test.each([
  ['a quick connection', connection(20), true],
  ['a slow connection', connection(150), false],
  [
    'a reader who saves data',
    (phone: CDPSession) => phone.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true }),
    false,
  ],
  ['a quick answer', unreported(40), true],
  ['a slow answer', unreported(400), false],
] as const)('with %s', async (_, be, ours) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await be(await context.newCDPSession(page), page);
    await page.goto(CHAPTER, { waitUntil: 'networkidle' });
    expect(asked.some((url) => url.includes('/fonts/'))).toBe(ours);
    // Ahead, not when the first words are laid: those of the text, of one script.
    const ahead = await page.evaluate(() =>
      performance
        .getEntries()
        .filter(
          (entry) => (entry as PerformanceResourceTiming).initiatorType === 'link' && entry.name.endsWith('.woff2'),
        )
        .map(({ name }) => name.split('/').at(-1)),
    );
    expect(ahead.sort()).toEqual(ours ? ['source-sans-3-latin.woff2', 'source-serif-4-latin.woff2'] : []);
    const families = () =>
      page.evaluate(() =>
        ['body', '.figure .title', '.figure svg text'].map((selector) =>
          getComputedStyle(document.querySelector(selector)!).fontFamily.includes('Source S'),
        ),
      );
    expect(await families()).toEqual([ours, ours, ours]);
    // A document is printed in ours, whatever the line.
    await page.emulateMedia({ media: 'print' });
    expect(await families()).toEqual([true, true, true]);
  } finally {
    await context.close();
  }
});

const RUSSIAN = filesIn('.')
  .under('content/ru/articles')
  .map((file) => /([^/]+)\.mdx$/.exec(file)![1]!);

test.each(RUSSIAN)('the chapter %s in Russian is at most 130 kB with the fonts that it asks for', async (slug) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const [font] = /fonts\/[^/]+\.woff2$/.exec(request.url()) ?? [];
      if (font) asked.add(font);
    });
    await unreported(40)(await context.newCDPSession(page), page);
    await page.goto(`${inject('address')}/ru/articles/${slug}/`, { waitUntil: 'networkidle' });
    expect([...asked].join()).toContain('cyrillic');
    const fonts = [...asked].reduce((sum, font) => sum + weight('dist', font), 0);
    expect(weight('dist', `ru/articles/${slug}/index.html`) + fonts).toBeLessThanOrEqual(130_000);
  } finally {
    await context.close();
  }
});
