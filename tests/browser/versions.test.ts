/** What was published stays: pinned embeds, and the addresses of what was renamed or withdrawn. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright';
import { launch } from '../../src/cli/browser.ts';
import { CORRECTED, RENAMED, RENAMED_FACT, TAKEN_BACK, WITHDRAWN } from '../support/yearOn.ts';
import { filesIn } from '../../src/build/projectFiles.ts';
import { loadPins, versionsOf, pinPath } from '../../src/embeds/pins.ts';

const pins = loadPins(filesIn('.'));
const now = inject('address');
const later = inject('laterAddress');
const [pin] = versionsOf('growth-2019-2020', pins);
const [same] = versionsOf('appeals-2023', pins);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const text = (selector: string) => page.locator(selector).innerText();
const newer = () => page.locator('.newer');
/** Waits until the embed has had its answer. */
const open = async (address: string) => {
  const answered = page.waitForResponse(/version\.json$/);
  await page.goto(address);
  await answered;
  await page.evaluate(() => new Promise(requestAnimationFrame));
};

describe('a pinned embed', () => {
  test('prints where it comes from in full, and asks for nothing but whether a newer one exists', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(`${now}/${pinPath(pin!)}/`);
    expect(await text('.address')).toBe(
      `Pinned version, which does not change. Northbound, CC BY 4.0: ${now}/figures/growth-2019-2020/`,
    );
    expect(asked).toEqual([`${now}/${pinPath(pin!)}/`, `${now}/embed/growth-2019-2020/version.json`]);
    expect(await newer().isVisible()).toBe(false);
    page.removeAllListeners('request');
  });
  test('says a year on that a newer version exists, and leads to what changed', async () => {
    await open(`${later}/${pinPath(pin!)}/`);
    await newer().waitFor();
    expect(await text('.address >> nth=0')).toContain(`${later}/figures/growth-2019-2020/`);
    await page.goto(
      await newer()
        .locator('a')
        .evaluate((link: HTMLAnchorElement) => link.href),
    );
    expect(page.url()).toBe(`${later}/figures/growth-2019-2020/#versions`);
    await page.getByRole('link', { name: /Kazakhstan and Kyrgyzstan shrank/ }).click();
    expect(page.url()).toBe(`${later}/figures/${CORRECTED.figure}/`);
  });
  test('says nothing where nothing but the date is new', async () => {
    await open(`${later}/${pinPath(same!)}/`);
    expect(await newer().isVisible()).toBe(false);
  });
  test('is whole where it may not ask', async () => {
    await page.route('**/version.json', (route) => route.abort());
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`${later}/${pinPath(pin!)}/`);
    await page.waitForLoadState('networkidle');
    expect([await newer().isVisible(), errors]).toEqual([false, []]);
    expect(await page.locator('.drawing svg:visible').count()).toBe(1);
    await page.unroute('**/version.json');
    page.removeAllListeners('pageerror');
  });
  test('also in a frame without an origin, which tells its height', async () => {
    // It has no policy, as the pages of others.
    await page.goto(`${now}/facts.json`);
    const height = await page.evaluate(
      (src) =>
        new Promise<number>((done) => {
          addEventListener('message', ({ data }) => data?.sentinel === 'amp' && done(data.height));
          document.body.append(
            Object.assign(document.createElement('iframe'), { src, sandbox: 'allow-scripts', width: '600' }),
          );
        }),
      `${now}/${pinPath(pin!)}/`,
    );
    expect(height).toBeGreaterThan(300);
  });
  test('says, where it was taken back, when and why', async () => {
    await page.goto(`${later}/${TAKEN_BACK.path}/`);
    expect(await text('main')).toMatch(/was withdrawn on 21 November 2027\.\s+It showed a draft\./);
    expect(await page.locator('body').evaluate((body) => body.getBoundingClientRect().height)).toBeGreaterThanOrEqual(
      200,
    );
    await page.goto(`${later}/figures/amina-rule/#versions`);
    expect(await text('#versions + ul')).toMatch(/withdrawn on 21 November 2027: It showed a draft\./);
  });
});

describe('the page of a figure or fact', () => {
  test('lists its versions, under its earlier name too, and what was corrected since', async () => {
    await page.goto(`${later}/figures/${CORRECTED.figure}/#versions`);
    expect(await text('#versions + ul')).toMatch(
      /Today\s+Corrected on 1 May 2027: the caveat of .*A reader asked\.[\s\S]*As of .*, the first pinned version/,
    );
    await page.goto(`${later}/facts/${CORRECTED.id}/#versions`);
    expect(await text('#versions + ul')).toMatch(/^As of .*, the first pinned version$/);
  });
});

describe('what has another address', () => {
  test('is still a figure where it was embedded, and its page leads on', async () => {
    await page.goto(`${later}/embed/${RENAMED.from}/`);
    expect(await page.locator('.drawing svg:visible').count()).toBe(1);
    await page.goto(`${later}/figures/${RENAMED.from}/`);
    expect(await text('main')).toMatch(
      /has had another address since 1 March 2027\. Its name said less than it shows\./,
    );
    const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    expect(oembed).toMatch(new RegExp(`/oembed/${RENAMED.to}\\.json$`));
  });
  test('is still a card, if it is a fact', async () => {
    await page.goto(`${later}/embed/facts/${RENAMED_FACT.from}/`);
    expect(await text('.address')).toContain(RENAMED_FACT.to);
    await page.goto(`${later}/facts/${RENAMED_FACT.from}/`);
    expect(await page.locator('main a', { hasText: /./ }).first().getAttribute('href')).toContain(
      `/facts/${RENAMED_FACT.to}/`,
    );
  });
  test('says, if it was withdrawn, that it was, on its page and in its embed', async () => {
    await page.goto(`${later}/facts/${WITHDRAWN.id}/`);
    expect(await text('main')).toMatch(/was withdrawn on 1 March 2027\. Its source took it back\./);
    await page.goto(`${later}/embed/facts/${WITHDRAWN.id}/`);
    expect(await text('h1')).toBe(WITHDRAWN.title);
    expect(await text('main')).toMatch(/Its source took it back\./);
  });
});
