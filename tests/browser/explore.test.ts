/** The explorer as readers use it: by pointer, by keyboard, by address, without a script, and in a frame. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launch } from '../../src/cli/browser.ts';
import { axeFaults } from './axe.ts';

const address = inject('address');
const SHARES = `${address}/explore/remittances-gdp-share/`;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  // What the policy of a page refuses is told to the console.
  page.on('console', (message) => {
    // A frame that may run no script says so.
    if (message.type() === 'error' && !message.text().startsWith('Blocked script')) errors.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

const title = (of = page) => of.locator('.explore .title').textContent();
const shown = (name: string) =>
  page.waitForFunction((text) => document.querySelector('.explore .title')!.textContent.includes(text), name);
describe('on its page', () => {
  test('a reader who touches nothing asks for nothing', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(SHARES, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('/explore/') && path !== new URL(SHARES).pathname)).toEqual([]);
    await page.locator('[name=view][value=bars]').check();
    await page.waitForURL(/view=bars/);
    expect(asked.filter((path) => /\/explore\/.*\.(?:js|json)$/.test(path)).sort()).toEqual([
      '/explore/app.js',
      '/explore/remittances-gdp-share.json',
    ]);
  });

  test('each choice stands in the address, and back and forward walk the choices', async () => {
    await page.goto(SHARES);
    const first = await title();
    await page.locator('[name=countries][value=TM]').uncheck();
    await page.waitForURL(/countries=KZ,KG,TJ,UZ&/);
    await page.locator('select[name=from]').selectOption('2010');
    await page.waitForURL(/from=2010&to=2024&view=line$/);
    const second = await title();
    expect(second).toContain('2010–2024');
    await page.goBack();
    await shown('1993–2024');
    expect(await page.locator('select[name=from]').inputValue()).not.toBe('2010');
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('.explore .title')!.textContent === text, first);
    expect(await page.locator('[name=countries][value=TM]').isChecked()).toBe(true);
    await page.goForward();
    await page.goForward();
    await shown('2010–2024');
    expect(await title()).toBe(second);
  });

  test('an address shows what it holds, and leads to the page of its indicator', async () => {
    await page.goto(`${address}/explore/?indicator=gdp-growth&countries=KG,TJ&from=2000&to=2020&view=line`);
    await page.waitForURL(/\/explore\/gdp-growth\/\?/);
    await shown('Kyrgyzstan and Tajikistan');
    expect(await page.locator('.values thead').textContent()).toBe('YearKyrgyzstanTajikistan');
    expect(await page.locator('.values tbody tr').count()).toBe(21);
  });

  test.each([
    '?countries=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&view=%22%3E%3Cscript%3E',
    '?from=9999&to=0&base=NaN&year=-1',
    '?indicator=constructor,__proto__&countries=,,,&claims=2',
    '?view=map&view=line&countries=%E0%A4%A',
  ])('%s is shown as far as it is understood, with a quiet word', async (query) => {
    await page.goto(SHARES + query);
    await page.locator('.notices p').first().waitFor({ state: 'attached' });
    expect(await page.locator('.drawing svg.drawn').count()).toBe(1);
    expect(await page.locator('.explore img[src=x], .explore .notices script').count()).toBe(0);
  });

  test('what may not share an axis is not put on one, and the page says why', async () => {
    await page.goto(`${SHARES}?indicator=remittances-gdp-share,gdp-growth`);
    await page.getByText('Two indicators have no common axis').waitFor();
    await page.goto(`${address}/explore/gdp-growth/?base=2010`);
    await page.getByText('A rate of change is no level').waitFor();
    await page.goto(`${SHARES}?base=2010&claims=1`);
    await page.getByText('Claims are single values').waitFor();
    expect(await page.locator('[name=claims]').isChecked()).toBe(false);
  });

  test('a map asks for its land when it is chosen', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${SHARES}?view=bars&year=2015`);
    await shown('2015');
    expect(asked).not.toContain('/explore/remittances-gdp-share.map.json');
    await page.locator('[name=view][value=map]').check();
    await page.locator('.drawing svg.wide circle').first().waitFor();
    expect(asked).toContain('/explore/remittances-gdp-share.map.json');
  });

  test('by keyboard every value opens to its fact, and each change is announced', async () => {
    await page.goto(`${SHARES}?countries=TJ&from=2020&to=2022`);
    await shown('2020–2022');
    expect(await page.locator('.notices').getAttribute('role')).toBe('status');
    expect(await page.locator('.notices').textContent()).toContain(await title());
    await page.locator('.drawing').focus();
    await page.keyboard.press('End');
    expect(await page.locator('.walker').textContent()).toContain('Tajikistan, 2022');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.walker').textContent()).toContain('Tajikistan, 2021');
    const to = await page.locator('.values a').nth(1).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === to);
  });

  test('a pressed value offers its fact', async () => {
    await page.goto(`${SHARES}?countries=TJ&from=2020&to=2022`);
    await shown('2020–2022');
    await page.locator('.drawing').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const { x, y, width } = (await page.locator('.drawing .ring').boundingBox())!;
    await page.keyboard.press('Escape');
    await page.mouse.click(x + width / 2, y + width / 2);
    expect(await page.locator('.walker a').getAttribute('href')).toContain('tj-2021-share');
  });

  test('has a name for every control, in each view', async () => {
    for (const view of ['line', 'bars', 'table']) {
      await page.goto(`${SHARES}?view=${view}&claims=1`);
      await page.waitForFunction(() => document.querySelector('.notices')!.childElementCount > 0);
      expect(await axeFaults(page, 'light'), view).toEqual([]);
    }
  });

  test('plays the years only where motion is allowed', async () => {
    await page.goto(`${SHARES}?view=bars&year=2010`);
    await shown('2010');
    await page.getByRole('button', { name: 'Play the years' }).click();
    await shown('2012');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${SHARES}?view=bars&year=2010`);
    await shown('2010');
    expect(await page.locator('.play').isVisible()).toBe(false);
  });

  test.each(['csv', 'json', 'svg', 'png', 'xlsx'])('what is shown is saved as %s', async (type) => {
    await page.goto(`${SHARES}?countries=TJ,UZ&from=2019&to=2021`);
    await shown('2019–2021');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-file=${type}]`).click()]);
    expect(download.suggestedFilename()).toBe(`remittances-gdp-share-tj-uz-2019-2021.${type}`);
    const content = readFileSync(await download.path());
    const [start] = { png: ['\u0089PNG'], xlsx: ['PK'], svg: ['<svg'], json: ['{'], csv: ['"code"'] }[type]!;
    expect(content.toString('latin1').startsWith(start!)).toBe(true);
    if (type === 'csv') expect(content.toString('utf8').trimEnd().split('\r\n')).toHaveLength(7);
  });

  test('is in the language of the page', async () => {
    await page.goto(`${address}/ru/explore/remittances-gdp-share/?countries=TJ,UZ&from=2019&to=2021`);
    await shown('Таджикистан и Узбекистан, 2019–2021');
    expect(await page.locator('.values tbody').textContent()).toMatch(/\d,\d/);
  });
});

test('without a script each indicator has its drawing and its whole table, and no choices that do nothing', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const quiet = await plain.newPage();
  for (const id of ['remittances-gdp-share', 'remittances-received', 'gdp-growth', 'exchange-rate']) {
    await quiet.goto(`${address}/explore/${id}/`);
    expect(await quiet.locator('.choices, .takes').filter({ visible: true }).count(), id).toBe(0);
    expect(await quiet.locator('.drawing svg').filter({ visible: true }).count(), id).toBe(1);
    await quiet.locator('.values summary').click();
    expect(await quiet.locator('.values td a').filter({ visible: true }).count(), id).toBeGreaterThan(20);
  }
  await plain.close();
});

describe('in a frame', () => {
  const embed = `${address}/embed/explore/remittances-gdp-share/`;
  async function framed(query: string, sandbox = 'allow-scripts', src = embed) {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(`<iframe sandbox="${sandbox}" src="${src}${query}" width="640" height="900"></iframe>`);
    const frame = page.frames()[1]!;
    await frame.waitForLoadState();
    expect(asked).toEqual([src + query]);
    return frame;
  }
  test('shows what its address asks for, and asks for nothing', async () => {
    const frame = await framed('?countries=KG,TJ&from=2010&to=2024&view=bars&year=2020&theme=dark');
    expect(await frame.locator('.title').textContent()).toBe(
      'Remittances as a share of GDP: Kyrgyzstan and Tajikistan, 2020',
    );
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await frame.locator('.address a').getAttribute('href')).toContain('countries=KG,TJ&from=2010&to=2024');
  });
  test('shows the finding of a named view, and drops it when its address asks for something else', async () => {
    const view = `${address}/embed/explore/views/rouble-and-shocks/`;
    const first = await framed('', 'allow-scripts', view);
    expect(await first.locator('h1').innerHTML()).toMatch(/^A dollar cost <data [^>]*data-fact=/);
    const other = await framed('?from=2010&to=2012', 'allow-scripts', view);
    expect(await other.locator('h1').textContent()).toBe('Roubles for a US dollar: Russia, 2010–2012');
  });
  test('has the land of its map in it', async () => {
    const frame = await framed('?view=map&year=2020');
    expect(await frame.locator('svg.wide circle[data-fact], svg.wide [data-fact] circle').count()).toBeGreaterThan(2);
  });
  test('is whole where no script runs', async () => {
    const frame = await framed('', '');
    expect(await frame.locator('svg.wide').isVisible()).toBe(true);
    expect(await frame.locator('.source').textContent()).toContain('World Bank');
  });
  test('tells how high it is', async () => {
    await page.goto(SHARES);
    const heights = await page.evaluate(
      (src) =>
        new Promise<number>((resolve) => {
          addEventListener('message', ({ data }) => {
            if (data?.['datawrapper-height']) resolve(data.height as number);
          });
          const frame = document.createElement('iframe');
          frame.src = src;
          document.body.append(frame);
        }),
      `${embed}?countries=TJ`,
    );
    expect(heights).toBeGreaterThan(300);
  });
});
