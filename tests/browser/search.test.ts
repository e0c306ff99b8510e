import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { launch } from '../../src/cli/browser.ts';

const FACT = 'remittance-shares/tj-2024-update';
const CHAPTER = '/articles/the-rules/';
const address = inject('address');
const later = inject('laterAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens an address, hands the page over with what it asked for, and closes it. */
async function visit<T>(
  at: string,
  options: BrowserContextOptions,
  look: (page: Page, asked: string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(at);
    return await look(page, asked);
  } finally {
    await context.close();
  }
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('a')?.href ?? document.activeElement?.getAttribute('name'));

describe.each([
  ['at the root', address],
  ['below a sub-path', later],
])('searching %s', (_, site) => {
  test('begins on any page with Ctrl-K, goes by keyboard to a fact’s own page, and asks only this site', () =>
    visit(`${site}${CHAPTER}`, {}, async (page, asked) => {
      expect(asked.filter((url) => url.includes('/search/'))).toEqual([]);
      await page.keyboard.press('Control+k');
      await page.waitForURL(`${site}/search/`);
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'q');
      await page.keyboard.type('peaking at 49% tajikistan', { delay: 10 });
      const result = page.locator(`.found li:has(a[href$="/facts/${FACT}/"])`);
      await result.waitFor();
      expect(await result.locator('data').innerText()).toBe('49% of GDP');
      expect(await result.locator('.source').innerText()).toBe(
        'The Times of Central Asia, 2025 (inferred), ¶5. Sources differ. The source states it without reservation.',
      );
      expect(await result.locator('mark').allInnerTexts()).toEqual(['peaking', '49']);
      await expect.poll(() => new URL(page.url()).search).toBe('?q=peaking+at+49%25+tajikistan');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe(`${site}/facts/${FACT}/`);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site}/facts/${FACT}/`);
      expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
    }));
});

describe('a search', () => {
  test('has an address, which holds its kind too', () =>
    visit(`${address}/search/?q=tajikistan&kind=figure`, {}, async (page) => {
      await page.locator('.found li').first().waitFor();
      expect(new Set(await page.locator('.found .of').allInnerTexts())).toEqual(new Set(['Figure']));
      expect(await page.getByRole('radio', { name: 'Figures' }).isChecked()).toBe(true);
      const [shown, status] = [
        await page.locator('.found li').count(),
        await page.locator('.search output').innerText(),
      ];
      expect(status).toBe(`${shown} found for “tajikistan”.`);
      await page.getByRole('radio', { name: 'All' }).check();
      await expect.poll(() => page.url()).toBe(`${address}/search/?q=tajikistan`);
      expect(await page.locator('.found li').count()).toBe(20);
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => page.locator('.found li').count()).toBe(40);
      expect(await focused(page)).toBe(
        await page
          .locator('.found a')
          .nth(20)
          .evaluate((link) => (link as HTMLAnchorElement).href),
      );
    }));

  test('is walked with arrow keys, and left with Escape', () =>
    visit(`${address}/search/?q=patent`, {}, async (page) => {
      await page.locator('.found li').first().waitFor();
      const [first, second] = await page
        .locator('.found a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      await page.locator('[name=q]').focus();
      const press = async (key: string) => {
        await page.keyboard.press(key);
        return focused(page);
      };
      expect(await press('ArrowDown')).toBe(first);
      expect(await press('ArrowDown')).toBe(second);
      expect(await press('ArrowUp')).toBe(first);
      expect(await press('ArrowUp')).toBe('q');
      expect(await press('ArrowDown')).toBe(first);
      expect(await press('Escape')).toBe('q');
      expect(first).toBe(`${address}/glossary/#patent`);
    }));

  test('leads to the heading of a chapter’s section, and finds words in Cyrillic', () =>
    visit(`${address}/search/?q=valve+at+each+end&kind=chapter`, {}, async (page) => {
      const link = page.locator('.found a').first();
      expect(await link.innerText()).toBe('A valve at each end');
      expect(await page.locator('.found .of').first().innerText()).toBe('Chapter, Why they go');
      await link.click();
      await page.waitForURL(`${address}/articles/why-they-go/#a-valve-at-each-end`);
      expect(await page.locator('#a-valve-at-each-end').isVisible()).toBe(true);
      await page.goto(`${address}/search/?q=${encodeURIComponent('мигрантов Москве')}`);
      await page.locator('.found li').first().waitFor();
      expect(await page.locator('.found li').first().innerText()).toMatch(/Москве.*мигрантов/);
    }));

  test('leads where each result says that it leads', () =>
    visit(`${address}/search/`, {}, async (page) => {
      const records = (await (await page.request.get(`${address}/search/records.json`)).json()) as { to: string }[];
      expect(records.length).toBeGreaterThan(800);
      // Facts have their pages by another test.
      const pages = Map.groupBy(
        records.filter(({ to }) => !to.startsWith('facts/')),
        ({ to }) => to.split('#')[0]!,
      );
      for (const [path, own] of pages) {
        const response = await page.request.get(`${address}/${path}`);
        expect(response.status(), path).toBe(200);
        const html = await response.text();
        for (const { to } of own) if (to.includes('#')) expect(html, to).toContain(`id="${to.split('#')[1]}"`);
      }
    }));

  test('says so when the index does not arrive, and asks anew', () =>
    visit(`${address}/search/`, {}, async (page) => {
      await page.route('**/search/records.json', (route) => route.abort());
      await page.reload();
      await page.fill('[name=q]', 'patent');
      await page.getByText('The index did not arrive.').waitFor();
      expect(await page.locator('.otherwise').isVisible()).toBe(true);
      await page.unroute('**/search/records.json');
      await page.locator('[name=q]').press('Enter');
      await page.locator('.found li').first().waitFor();
      expect(await page.locator('.otherwise').isVisible()).toBe(false);
      await page.fill('[name=q]', 'zeppelin');
      await page.getByText('Nothing found for “zeppelin”.').waitFor();
    }));

  test('shows results in which axe finds no fault, and that fit', () =>
    visit(`${address}/search/?q=remittances`, { colorScheme: 'light' }, async (page) => {
      await page.locator('.found li').first().waitFor();
      for (const width of [320, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await axeFaults(page, 'light'), `at ${width}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.reload();
      await page.locator('.found li').first().waitFor();
      expect(await axeFaults(page, 'dark')).toEqual([]);
    }));

  test('works under a strict policy, with scripts by their hash and from here', async () => {
    const html = await (await fetch(`${address}/search/`)).text();
    const hashes = await Promise.all(
      Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), async ([, code]) => {
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
        return `'sha256-${Buffer.from(digest).toString('base64')}'`;
      }),
    );
    const policy = `default-src 'none'; script-src 'self' ${hashes.join(' ')}; connect-src 'self'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'`;
    await visit('about:blank', {}, async (page) => {
      await page.route('**/search/', async (route) =>
        route.fulfill({
          response: await route.fetch(),
          headers: { 'content-type': 'text/html', 'content-security-policy': policy },
        }),
      );
      const refused: string[] = [];
      page.on(
        'console',
        (message) => message.text().includes('Content Security Policy') && refused.push(message.text()),
      );
      await page.goto(`${address}/search/`);
      await page.fill('[name=q]', 'patent');
      await page.locator('.found li').first().waitFor();
      expect(refused).toEqual([]);
    });
  });

  test('without JavaScript the page offers lists, and no field that does nothing', () =>
    visit(`${address}/search/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.search').isVisible()).toBe(false);
      expect(await page.locator('noscript p').isVisible()).toBe(true);
      expect(await page.locator('noscript p').textContent()).toContain('Search needs JavaScript');
      for (const path of ['/facts/', '/glossary/', '/#chapters'])
        expect(await page.locator(`.otherwise a[href="${path}"]`).isVisible()).toBe(true);
    }));
});
