/** What a reader keeps to read without a line, and what is left of it when they erase it, on a host as those that read _headers. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../src/cli/browser.ts';
import { SUB_PATH } from '../support/sites.ts';
import { axeFaults } from './axe.ts';
import { CHAPTER, EMBED, Place } from './place.ts';

const OTHER = 'articles/watched/';

/** Each has a host and a browser’s memory of its own, and waits much. */
const together = describe.concurrent;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const NOTHING = { caches: [], workers: [], local: [], session: [], databases: [], cookies: [] };

async function at<T>(run: (place: Place) => Promise<T>, built?: string, base?: string): Promise<T> {
  const place = await Place.make(browser, built, base);
  try {
    return await run(place);
  } finally {
    await place.stop();
  }
}

together('without being asked', () => {
  test('nothing is kept', () =>
    at(async (place) => {
      for (const path of ['', CHAPTER, 'glossary/', EMBED, 'keep/']) await place.open(path);
      await place.page.locator('.keep output[data-state="none"]').waitFor();
      expect(await place.traces()).toEqual(NOTHING);
    }));
  test('nothing is offered where it cannot be done', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await at(async ({ site }) => {
      const page = await context.newPage();
      await page.goto(`${site}keep/`);
      expect(await page.getByRole('button', { name: /^(?:Save|Delete)/ }).count()).toBe(0);
      expect(await page.locator('.unable').isVisible()).toBe(true);
    });
    await context.close();
    await at(async (place) => {
      await place.page.addInitScript(() =>
        Object.defineProperty(caches, 'keys', {
          value: () => Promise.reject(new DOMException('denied', 'SecurityError')),
        }),
      );
      await place.open('keep/');
      await place.page.locator('.unable').waitFor();
      expect(await place.page.getByRole('button', { name: /^(?:Save|Delete)/ }).count()).toBe(0);
    });
  });
});

together.each([
  ['at the root', 'dist', '/'],
  ['below a sub-path', SUB_PATH.folder, `${SUB_PATH.BASE_PATH}/`],
])('what was kept %s', (_, built, base) => {
  test('is read without a line, and says so; what was not is told', () =>
    at(
      async (place) => {
        await place.keep();
        expect(new URL((await place.traces()).workers[0]!).pathname).toBe(base);
        place.line.be('down');
        for (const path of ['', CHAPTER, 'glossary/', 'method/', 'about/', 'keep/']) {
          expect((await place.open(path))!.status(), path).toBe(200);
          expect(await place.said(), path).toContain(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format());
        }
        // With its policy and its letters.
        const response = (await place.open(CHAPTER))!;
        expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
        expect(
          await place.page.evaluate(async () => (await document.fonts.load('1em "Source Serif 4"', 'Ж'))[0]?.status),
        ).toBe('loaded');

        await place.page.getByRole('link', { name: 'Timeline' }).first().click();
        expect(await place.said()).toContain('is not saved');
        expect(await axeFaults(place.page, 'light')).toEqual([]);
        await place.page.locator('.keep ul a').first().click();
        expect(await place.page.locator('h1').count()).toBe(1);
        expect(place.page.url()).toContain('/articles/');
        place.line.be('up');
        await place.page.locator('.kept-copy a').click();
        expect(await place.page.locator('.kept-copy').count()).toBe(0);
      },
      built,
      base,
    ));
});

together('what was kept', () => {
  test('can be erased, and leaves nothing', () =>
    at(async (place) => {
      await place.keep();
      await place.open(CHAPTER);
      await place.page.locator('.theme input[value=dark]').check();
      await place.open('keep/');
      expect((await place.traces()).local).toEqual(['northbound-theme']);
      // What another site keeps at the same host stays.
      await place.page.evaluate(() => caches.open('other'));
      const forgotten = place.page.waitForResponse((response) => response.url().endsWith('forget.txt'));
      await place.press(/^Delete/, 'erased');
      expect((await (await forgotten).allHeaders())['clear-site-data']).toBe('"cache"');
      expect(await place.page.locator('html').getAttribute('data-theme')).toBe(null);
      expect(await place.traces()).toEqual({ ...NOTHING, caches: ['other'] });
      // Kept again from a page that the erased worker still holds.
      await place.press(/^Save/, 'kept');
      place.line.be('down');
      await place.open(CHAPTER);
      expect(await place.said()).toContain('This is the copy');
      place.line.be('up');
      await place.open('keep/');
      await place.press(/^Delete/, 'erased');
      await place.open(CHAPTER);
      expect(await place.traces()).toEqual({ ...NOTHING, caches: ['other'] });
      place.line.be('down');
      await expect(place.open(OTHER)).rejects.toThrow();
    }));
});

together('in another language', () => {
  test('it is kept, read, told of and erased in the reader’s own words', () =>
    at(async (place) => {
      await place.open('ru/keep/');
      expect(await place.page.locator('html').getAttribute('lang')).toBe('ru');
      expect(await place.page.locator('[data-part="size-kept"]').textContent()).toMatch(/^\d[\d\s]*\sкБ$/);
      expect(await place.press(/^Сохранить/, 'kept')).toContain(
        // Without the abbreviated “year” behind it.
        new Intl.DateTimeFormat('ru', { dateStyle: 'long' }).format().replace(/\s?г\.$/, ''),
      );
      place.line.be('down');
      for (const path of ['ru/', `ru/${CHAPTER}`, 'ru/glossary/', 'ru/keep/']) {
        expect((await place.open(path))!.status(), path).toBe(200);
        expect(await place.said(), path).toContain('Это копия');
      }
      // A chapter without a translation is in English, and so is what stands above it.
      await place.page.getByRole('link', { name: 'Watched' }).click();
      expect(await place.said()).toContain('This is the copy');
      await place.open('ru/timeline/');
      expect(await place.said()).toContain('не сохранена');
      expect(await place.title()).toBe('Без сети и приватность');
      expect(await axeFaults(place.page, 'light')).toEqual([]);
      place.line.be('up');
      await place.open('ru/keep/');
      await place.press(/^Удалить/, 'erased');
      await place.open('ru/');
      expect(await place.traces()).toEqual(NOTHING);
    }));
});

together('the line', () => {
  test('comes first: a newer chapter is shown as soon as it is there, whatever was kept or cached', () =>
    at(async (place) => {
      await place.keep();
      await place.open(CHAPTER);
      place.change(`${CHAPTER}index.html`, (html) => html.replace(/<h1[^>]*>/, '$&Newer: '));
      await place.open(CHAPTER);
      expect(await place.title()).toMatch(/^Newer: /);
      expect(await place.page.locator('.kept-copy').count()).toBe(0);
    }));
  test('is waited for, and the kept copy offered with its date', () =>
    at(async (place) => {
      // A test has less patience than a reader.
      place.change('offline.js', (code) => code.replace('15e3', '400'));
      await place.keep();
      place.line.be('silent');
      await place.open(CHAPTER);
      expect(await place.title()).toBe('Offline and privacy');
      expect(await place.said()).toMatch(/No response yet.*saved on \d+ \w+ \d{4}/);
      await place.page.getByRole('link', { name: 'read the copy' }).click();
      expect(await place.said()).toContain('This is the copy');
      expect(await place.title()).toContain('money');
      await place.page.getByRole('link', { name: 'Load the current version' }).click();
      await place.page.getByRole('link', { name: 'Keep waiting' }).click({ noWaitAfter: true });
      const there = place.page.waitForURL(/\?wait$/);
      // Longer than the worker’s patience.
      expect(await Promise.race([there, new Promise((resolve) => setTimeout(resolve, 1200, 'waiting'))])).toBe(
        'waiting',
      );
      place.line.be('down');
      await there;
      expect(await place.said()).toContain('This is the copy');
    }));
  test('may break midway: then nothing is kept', () =>
    at(async (place) => {
      await place.open('keep/');
      place.line.be({ breaksAfter: 600_000 });
      expect(await place.press(/^Save/, 'failed')).toContain('was lost');
      expect(await place.traces()).toEqual(NOTHING);
      place.line.be('up');
      await place.press(/^Save/, 'kept');
    }));
  test('needs room at its end: without it nothing is kept, and the reader told why', () =>
    at(async (place) => {
      await place.open('keep/');
      const session = await place.context.newCDPSession(place.page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: place.line.address, quotaSize: 500_000 });
      expect(await place.press(/^Save/, 'full')).toContain('not enough space');
      expect(await place.traces()).toEqual(NOTHING);
    }));
});

together('a newer edition', () => {
  test('takes the place of the kept one, whole, under open pages', () =>
    at(async (place) => {
      await place.keep();
      await place.open(CHAPTER);
      place.publish();
      await place.open(OTHER, await place.context.newPage());
      await place.update('activated');
      expect((await place.traces()).caches).toEqual([expect.stringContaining(' next ')]);
      place.line.be('down');
      // The page that was open is as it was, opens its cards, and leads on.
      expect(await place.title()).not.toMatch(/^Newer/);
      await place.page.locator('main .fact').first().click();
      await place.page.locator('.card:popover-open').waitFor();
      await place.open(CHAPTER);
      expect(await place.title()).toMatch(/^Newer/);
      expect(await place.said()).toContain('This is the copy');
    }));
  test('is not taken in part', () =>
    at(async (place) => {
      await place.keep();
      const before = await place.traces();
      place.publish((code) => code.replace('"about/"', '"about/","gone/"'));
      await place.update('redundant');
      expect(await place.traces()).toEqual(before);
      place.line.be('down');
      await place.open(CHAPTER);
      expect(await place.title()).not.toMatch(/^Newer/);
    }));
});

together('an embed', () => {
  test('is never kept nor answered for', () =>
    at(async (place) => {
      await place.keep();
      const answered = (await place.open(EMBED))!;
      expect(answered.fromServiceWorker()).toBe(false);
      expect((await place.open(CHAPTER))!.fromServiceWorker()).toBe(true);
      const kept = await place.page.evaluate(async () =>
        (
          await Promise.all(
            (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
          )
        ).flat(),
      );
      expect(kept.length).toBeGreaterThan(15);
      expect(kept.filter((url) => url.includes('/embed'))).toEqual([]);
      place.line.be('down');
      await expect(place.open(`${EMBED}?anew`)).rejects.toThrow();
    }));
});
