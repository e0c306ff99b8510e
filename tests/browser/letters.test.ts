/** Which letters a page asks for, by the line that the browser says it has. */
import type { Browser, CDPSession } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../src/book/browser.ts';

const CHAPTER = `${inject('address')}/articles/what-the-money-means/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Milliseconds to an answer, and the bytes of a second. */
const line = (latency: number) => (phone: CDPSession) => phone.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: 5e6, uploadThroughput: 5e6 });

test.each([
  ['a quick line', line(20), true],
  ['a slow line', line(150), false],
  ['a reader who saves data', (phone: CDPSession) => phone.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true }), false],
] as const)('with %s', async (_, be, ours) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await be(await context.newCDPSession(page));
    await page.goto(CHAPTER, { waitUntil: 'networkidle' });
    expect(asked.some((url) => url.includes('/fonts/'))).toBe(ours);
    const families = () => page.evaluate(() => ['body', '.figure .title', '.figure svg text'].map((selector) => getComputedStyle(document.querySelector(selector)!).fontFamily.includes('Source S')));
    expect(await families()).toEqual([ours, ours, ours]);
    // A document is printed in ours, whatever the line.
    await page.emulateMedia({ media: 'print' });
    expect(await families()).toEqual([true, true, true]);
  } finally {
    await context.close();
  }
});
