/** What a reader keeps to read without a line, and what is left of it when they erase it, on a host as those that read _headers. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launch } from '../../src/cli/browser.ts';
import { SUB_PATH } from '../support/sites.ts';
import { axeFaults } from './axe.ts';
import { CHAPTER, EMBED, TestSite } from './testSite.ts';

/** In milliseconds, for a busy machine. */
const PATIENCE = { timeout: 120_000, interval: 200 };
const OTHER = 'articles/watched/';

/** Each has a host and a browser’s memory of its own, and waits much. */
const together = describe.concurrent;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const NOTHING = { caches: [], workers: [], local: [], session: [], databases: [], cookies: [] };

async function at<T>(run: (site: TestSite) => Promise<T>, built?: string, base?: string): Promise<T> {
  const site = await TestSite.make(browser, built, base);
  try {
    return await run(site);
  } finally {
    await site.stop();
  }
}

together('without being asked', () => {
  test('nothing is kept', () =>
    at(async (site) => {
      for (const path of ['', CHAPTER, 'glossary/', EMBED, 'keep/']) await site.open(path);
      await site.page.locator('.keep output[data-state="none"]').waitFor();
      expect(await site.traces()).toEqual(NOTHING);
    }));
  test('nothing is offered where it cannot be done', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await at(async ({ address }) => {
      const page = await context.newPage();
      await page.goto(`${address}keep/`);
      expect(await page.getByRole('button', { name: /^(?:Save|Delete)/ }).count()).toBe(0);
      expect(await page.locator('.unable').isVisible()).toBe(true);
    });
    await context.close();
    await at(async (site) => {
      await site.page.addInitScript(() =>
        Object.defineProperty(caches, 'keys', {
          value: () => Promise.reject(new DOMException('denied', 'SecurityError')),
        }),
      );
      await site.open('keep/');
      await site.page.locator('.unable').waitFor();
      expect(await site.page.getByRole('button', { name: /^(?:Save|Delete)/ }).count()).toBe(0);
    });
  });
});

together.each([
  ['at the root', 'dist', '/'],
  ['below a sub-path', SUB_PATH.folder, `${SUB_PATH.BASE_PATH}/`],
])('what was kept %s', (_, built, base) => {
  test('is read without a line, and says so; what was not is told', () =>
    at(
      async (site) => {
        await site.keep();
        expect(new URL((await site.traces()).workers[0]!).pathname).toBe(base);
        site.connection.setState('down');
        for (const path of ['', CHAPTER, 'glossary/', 'method/', 'about/', 'keep/']) {
          expect((await site.open(path))!.status(), path).toBe(200);
          expect(await site.notice(), path).toContain(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format());
        }
        // With its policy and its letters.
        const response = (await site.open(CHAPTER))!;
        expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
        expect(
          await site.page.evaluate(async () => (await document.fonts.load('1em "Source Serif 4"', 'Ж'))[0]?.status),
        ).toBe('loaded');

        await site.page.getByRole('link', { name: 'Timeline' }).first().click();
        expect(await site.notice()).toContain('is not saved');
        expect(await axeFaults(site.page, 'light')).toEqual([]);
        await site.page.locator('.keep ul a').first().click();
        expect(await site.page.locator('h1').count()).toBe(1);
        expect(site.page.url()).toContain('/articles/');
        site.connection.setState('up');
        await site.page.locator('.kept-copy a').click();
        expect(await site.page.locator('.kept-copy').count()).toBe(0);
      },
      built,
      base,
    ));
});

together('what was kept', () => {
  test('can be erased, and leaves nothing', () =>
    at(async (site) => {
      await site.keep();
      await site.open(CHAPTER);
      await site.page.locator('.theme input[value=dark]').check();
      await site.open('keep/');
      expect((await site.traces()).local).toEqual(['northbound-theme']);
      // What another site keeps at the same host stays.
      await site.page.evaluate(() => caches.open('other'));
      const forgotten = site.page.waitForResponse((response) => response.url().endsWith('forget.txt'));
      await site.press(/^Delete/, 'erased');
      expect((await (await forgotten).allHeaders())['clear-site-data']).toBe('"cache"');
      expect(await site.page.locator('html').getAttribute('data-theme')).toBe(null);
      expect(await site.traces()).toEqual({ ...NOTHING, caches: ['other'] });
      // Kept again from a page that the erased worker still holds.
      await site.press(/^Save/, 'kept');
      site.connection.setState('down');
      await site.open(CHAPTER);
      expect(await site.notice()).toContain('This is the copy');
      site.connection.setState('up');
      await site.open('keep/');
      await site.press(/^Delete/, 'erased');
      await site.open(CHAPTER);
      expect(await site.traces()).toEqual({ ...NOTHING, caches: ['other'] });
      site.connection.setState('down');
      await expect(site.open(OTHER)).rejects.toThrow();
    }));
});

together('in another language', () => {
  test('it is kept, read, told of and erased in the reader’s own words', () =>
    at(async (site) => {
      await site.open('ru/keep/');
      expect(await site.page.locator('html').getAttribute('lang')).toBe('ru');
      expect(await site.page.locator('[data-part="size-kept"]').textContent()).toMatch(/^\d[\d\s]*\sкБ$/);
      expect(await site.press(/^Сохранить/, 'kept')).toContain(
        // Without the abbreviated “year” behind it.
        new Intl.DateTimeFormat('ru', { dateStyle: 'long' }).format().replace(/\s?г\.$/, ''),
      );
      site.connection.setState('down');
      for (const path of ['ru/', `ru/${CHAPTER}`, `ru/${OTHER}`, 'ru/glossary/', 'ru/keep/']) {
        expect((await site.open(path))!.status(), path).toBe(200);
        expect(await site.notice(), path).toContain('Это копия');
      }
      await site.open('ru/timeline/');
      expect(await site.notice()).toContain('не сохранена');
      expect(await site.title()).toBe('Без сети и приватность');
      expect(await axeFaults(site.page, 'light')).toEqual([]);
      site.connection.setState('up');
      await site.open('ru/keep/');
      await site.press(/^Удалить/, 'erased');
      await site.open('ru/');
      expect(await site.traces()).toEqual(NOTHING);
    }));
});

together('the line', () => {
  test('comes first: a newer chapter is shown as soon as it is there, whatever was kept or cached', () =>
    at(async (site) => {
      await site.keep();
      await site.open(CHAPTER);
      site.change(`${CHAPTER}index.html`, (html) => html.replace(/<h1[^>]*>/, '$&Newer: '));
      await site.open(CHAPTER);
      expect(await site.title()).toMatch(/^Newer: /);
      expect(await site.page.locator('.kept-copy').count()).toBe(0);
    }));
  test('is waited for, and the kept copy offered with its date', () =>
    at(async (site) => {
      // A test has less patience than a reader.
      site.change('offline.js', (code) => code.replace('15e3', '400'));
      await site.keep();
      site.connection.setState('silent');
      await site.open(CHAPTER);
      expect(await site.title()).toBe('Offline and privacy');
      expect(await site.notice()).toMatch(/No response yet.*saved on \d+ \w+ \d{4}/);
      await site.page.getByRole('link', { name: 'read the copy' }).click();
      expect(await site.notice()).toContain('This is the copy');
      expect(await site.title()).toContain('money');
      await site.page.getByRole('link', { name: 'Load the current version' }).click();
      await site.page.getByRole('link', { name: 'Keep waiting' }).click({ noWaitAfter: true });
      const there = site.page.waitForURL(/\?wait$/);
      // Longer than the worker’s patience.
      expect(await Promise.race([there, new Promise((resolve) => setTimeout(resolve, 1200, 'waiting'))])).toBe(
        'waiting',
      );
      site.connection.setState('down');
      await there;
      expect(await site.notice()).toContain('This is the copy');
    }));
  test('may break midway: then nothing is kept', () =>
    at(async (site) => {
      await site.open('keep/');
      site.connection.setState({ breaksAfter: 600_000 });
      expect(await site.press(/^Save/, 'failed')).toContain('was lost');
      expect(await site.traces()).toEqual(NOTHING);
      site.connection.setState('up');
      await site.press(/^Save/, 'kept');
    }));
  test('needs room at its end: without it nothing is kept, and the reader told why', () =>
    at(async (site) => {
      await site.open('keep/');
      const session = await site.context.newCDPSession(site.page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: site.connection.address, quotaSize: 500_000 });
      expect(await site.press(/^Save/, 'full')).toContain('not enough space');
      expect(await site.traces()).toEqual(NOTHING);
    }));
});

together('a newer edition', () => {
  test('takes the place of the kept one, whole, under open pages', () =>
    at(async (site) => {
      await site.keep();
      await site.open(CHAPTER);
      site.publish();
      // The browser looks for another worker some time after a page is there. One that it could not install in time, as
      // on a busy machine, it looks for again after the next page.
      const other = await site.context.newPage();
      await vi.waitFor(async () => {
        await site.open(OTHER, other);
        await vi.waitFor(
          async () => expect((await site.traces()).caches).toEqual([expect.stringContaining(' next ')]),
          { timeout: 15_000, interval: 200 },
        );
      }, PATIENCE);
      site.connection.setState('down');
      // The page that was open is as it was, opens its cards, and leads on.
      expect(await site.title()).not.toMatch(/^Newer/);
      await site.page.locator('main .fact').first().click();
      await site.page.locator('.card:popover-open').waitFor();
      await site.open(CHAPTER);
      expect(await site.title()).toMatch(/^Newer/);
      expect(await site.notice()).toContain('This is the copy');
    }));
  test('is not taken in part', () =>
    at(async (site) => {
      await site.keep();
      const before = await site.traces();
      site.publish((code) => code.replace('"about/"', '"about/","gone/"'));
      await site.updateInVain();
      expect(await site.traces()).toEqual(before);
      site.connection.setState('down');
      await site.open(CHAPTER);
      expect(await site.title()).not.toMatch(/^Newer/);
    }));
});

together('an embed', () => {
  test('is never kept nor answered for', () =>
    at(async (site) => {
      await site.keep();
      const answered = (await site.open(EMBED))!;
      expect(answered.fromServiceWorker()).toBe(false);
      expect((await site.open(CHAPTER))!.fromServiceWorker()).toBe(true);
      const kept = await site.page.evaluate(async () =>
        (
          await Promise.all(
            (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
          )
        ).flat(),
      );
      expect(kept.length).toBeGreaterThan(15);
      expect(kept.filter((url) => url.includes('/embed'))).toEqual([]);
      site.connection.setState('down');
      await expect(site.open(`${EMBED}?anew`)).rejects.toThrow();
    }));
});
