import { readdirSync, statSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findFact } from '../../src/ledger/ledger.ts';
import { axeFaults } from './axe.ts';
import { launch } from '../../src/cli/browser.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

const CHAPTER = '/articles/what-the-money-means/';
const FACT = 'remittance-shares/tj-2024-update';
/** The longest text of a folder, which has most of what the others have. */
const longest = (folder: string): string => {
  const length = (file: string) => statSync(`content/${folder}/${file}`).size;
  const [first] = readdirSync(`content/${folder}`).sort((a, b) => length(b) - length(a));
  return `/${folder}/${first!.replace('.mdx', '')}/`;
};
/** Of each kind one; npm run axe and npm run sweep try every page. */
const KINDS = [
  '/',
  longest('articles'),
  '/timeline/2014/',
  '/countries/uzbekistan/',
  '/disagreements/',
  '/corrections/2026-11-29/',
  '/figures/',
  '/figures/policy-timeline/',
  '/embed/policy-timeline/',
  '/figures/corridors-2022-map/',
  '/embed/remittance-weight-map/',
  '/facts/',
  '/facts/remittance-shares/',
  `/facts/${FACT}/`,
  '/sources/globalpulse-2026/',
  longest('systems'),
  '/glossary/',
  '/search/',
  '/method/',
  '/404.html',
];
const address = inject('address');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens a page, hands it over, and closes it. */
async function visit<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(address + path);
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Waits until a mark has the focus, which it gets once its card is closed. */
const expectFocus = (mark: Locator) =>
  expect.poll(() => mark.evaluate((element) => document.activeElement === element)).toBe(true);

/** The first mark of a number. */
const markOf = (page: Page, fact: string) => page.locator(`.fact:has(data[data-fact="${fact}"])`).first();

describe('a card', () => {
  test.each([true, false])('opens and closes by keyboard, scripts allowed: %s', (javaScriptEnabled) =>
    visit(CHAPTER, { javaScriptEnabled }, async (page) => {
      const mark = markOf(page, FACT);
      await mark.focus();
      await page.keyboard.press('Enter');
      const card = page.locator(javaScriptEnabled ? '.card:popover-open' : '.card:target');
      await card.waitFor();
      const text = await card.innerText();
      expect(text).toContain('49% of GDP');
      expect(text).toContain(`“${findFact(FACT, ledger).phrase}”`);
      expect(text).toContain('The Times of Central Asia, 2025 (inferred), ¶5');
      expect(text).toContain('Other estimates: 45%, ');
      expect(text).toMatch(/; about a third, /);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('close');
      await page.keyboard.press('Enter');
      expect(await card.count()).toBe(0);
      if (javaScriptEnabled) await expectFocus(mark);
      else expect(new URL(page.url()).hash).toBe(`#${await mark.getAttribute('id')}`);
    }),
  );

  test('is closed by Escape, by its mark and by a press elsewhere, each time back at its mark', () =>
    visit(CHAPTER, {}, async (page) => {
      const mark = markOf(page, FACT);
      const card = page.locator('.card:popover-open');
      const close = [
        () => page.keyboard.press('Escape'),
        () => mark.click(),
        () => page.locator('.standfirst').click({ position: { x: 2, y: 2 } }),
      ];
      for (const by of close) {
        await mark.click();
        await card.waitFor();
        await by();
        await card.waitFor({ state: 'detached' });
        await expectFocus(mark);
        await mark.scrollIntoViewIfNeeded();
      }
      expect(new URL(page.url()).hash).not.toContain('note-');
    }));

  test('opens by touch on a phone as a sheet from below, and leads to the fact’s own page', () =>
    visit(CHAPTER, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (page) => {
      await markOf(page, FACT).tap();
      const card = page.locator('.card:popover-open');
      const box = (await card.boundingBox())!;
      expect(box.x).toBe(0);
      expect(box.width).toBe(360);
      expect(box.y + box.height).toBe(740);
      await card.getByRole('link', { name: 'More about this number' }).tap();
      await page.waitForURL(`**/facts/${FACT}/`);
      expect(await page.locator('h1').innerText()).toContain('49% of GDP');
    }));

  test.each([
    ['at four times the size', { width: 320, height: 256 }],
    ['on a phone that lies', { width: 640, height: 360 }],
  ])('shows at least half of itself at once, and its way back at its end too, %s', (_, viewport) =>
    visit(CHAPTER, { viewport, hasTouch: true }, async (page) => {
      const card = page.locator('.card:popover-open');
      for (const mark of (await page.locator('.prose > p > .fact').all()).slice(0, 12)) {
        await mark.press('Enter');
        const { seen, whole } = await card.evaluate((open) => ({ seen: open.clientHeight, whole: open.scrollHeight }));
        expect(seen).toBeGreaterThanOrEqual(Math.min(whole, viewport.height - 20));
        await card.evaluate((open) => open.scrollTo(0, open.scrollHeight));
        const [frame, close] = [(await card.boundingBox())!, (await card.locator('.close').boundingBox())!];
        expect(close.y).toBeGreaterThanOrEqual(frame.y);
        expect(close.y + close.height).toBeLessThanOrEqual(frame.y + frame.height);
        await page.keyboard.press('Escape');
      }
    }),
  );

  test('stays within the window wherever its number stands', () =>
    visit(CHAPTER, {}, async (page) => {
      const boxes = await page.locator('main .fact').evaluateAll((marks: HTMLElement[]) =>
        marks.map((mark) => {
          mark.scrollIntoView({ block: 'nearest' });
          mark.click();
          const card = document.querySelector<HTMLElement>('.card:popover-open')!;
          const { left, top, right, bottom } = card.getBoundingClientRect();
          card.hidePopover();
          return { left, top, right, bottom };
        }),
      );
      expect(boxes.length).toBeGreaterThan(20);
      expect(
        boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > 1280 || bottom > 900),
      ).toEqual([]);
    }));

  test('becomes a numbered note in print, whose number runs into no other', () =>
    visit(CHAPTER, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const notes = page.locator('.notes .card');
      expect(await notes.count()).toBeGreaterThan(20);
      for (const note of await notes.all()) expect(await note.isVisible()).toBe(true);
      const number = await page
        .locator('[data-note="1"]')
        .first()
        .evaluate((mark) => getComputedStyle(mark, '::after').content);
      expect(number).toBe('"[1]"');
    }));
});

describe('words that open', () => {
  test('a claim shows its source, a term its meaning, and the first says so to a screen reader', () =>
    visit('/systems/school-tests/', {}, async (page) => {
      await page.getByLabel('Source: A test of Russian becomes a condition').first().click();
      expect(await page.locator('.card:popover-open').innerText()).toContain('Life.ru, 10 September 2025');
      await page.goto(`${address}/articles/the-rules/`);
      await page
        .locator('a.term', { hasText: /^patents?$/i })
        .first()
        .click();
      const card = page.locator('.card:popover-open');
      expect(await card.innerText()).toContain('A permission to work in Russia');
      await card.getByRole('link', { name: 'In the glossary' }).click();
      await page.waitForURL('**/glossary/#patent');
    }));
});

describe('the ledger', () => {
  test('offers no field without JavaScript that would do nothing', () =>
    visit('/facts/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.finder').isVisible()).toBe(false);
    }));

  test('is found through by words and choices, which stand in the address', () =>
    visit('/facts/', {}, async (page) => {
      const shown = () =>
        page.locator('[data-found] tr[data-text]:not([hidden]) th > a').evaluateAll((links) =>
          links.map((link) =>
            link
              .getAttribute('href')!
              .replace(/^.*?facts\//, '')
              .replace(/\/$/, ''),
          ),
        );
      const fetched: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'fetch') fetched.push(request.url());
      });
      await page.selectOption('select[name=source]', 'timesca-2025');
      await page.selectOption('select[name=country]', 'tajikistan');
      await page.selectOption('select[name=certainty]', 'disputed');
      await page.fill('input[name=q]', 'remittances');
      await expect
        .poll(async () => (await shown()).sort())
        .toEqual(['remittance-shares/tj-2024-journey-ahead', 'remittance-shares/tj-2024-update']);
      // Each list once, though four choices were made while they came.
      expect(fetched.length).toBeGreaterThan(5);
      expect(new Set(fetched).size).toBe(fetched.length);
      const seen = await page
        .locator('[data-found] tr[hidden]')
        .evaluateAll((rows) => rows.filter((row) => row.getClientRects().length > 0).length);
      expect(seen, 'rows that do not fit').toBe(0);
      const url = new URL(page.url());
      expect(url.search).toBe('?q=remittances&source=timesca-2025&country=tajikistan&certainty=disputed');
      await page.goto(`${address}/facts/?year=2023&kind=quantity&country=uzbekistan`);
      await page.locator('[data-found]').waitFor();
      await expect.poll(async () => (await shown()).length).toBeGreaterThan(3);
      // A row of a series leads to the page of its country.
      const found = (await shown()).filter((id) => ledger.facts.has(id)).map((id) => findFact(id, ledger));
      expect(found.length).toBeGreaterThan(3);
      for (const { kind, period } of found) {
        expect(kind).toBe('quantity');
        expect(period.start!.slice(0, 4) <= '2023' && period.end!.slice(0, 4) >= '2023').toBe(true);
      }
      await page.fill('input[name=q]', 'no such words');
      await page.getByText('No matching facts.').waitFor();
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.locator('[data-overview]').waitFor();
    }));

  test('says so where its lists do not load, and keeps the overview', () =>
    visit('/timeline/', {}, async (page) => {
      await page.route('**/timeline/*/', (route) => route.abort());
      await page.fill('input[name=q]', 'patent');
      await page.getByText('The list could not be loaded.').waitFor();
      expect(await page.locator('[data-overview]').isVisible()).toBe(true);
      await page.unroute('**/timeline/*/');
      await page.fill('input[name=q]', 'patents');
      await page.locator('[data-found] li:not([hidden])').first().waitFor();
      expect(await page.locator('[data-overview]').isVisible()).toBe(false);
    }));

  test('a fact’s quotation is copied by its button', () =>
    visit(`/facts/${FACT}/`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.locator('[data-copies="quote"]').click();
      await page.getByText('Copied').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('Remittances as a share of GDP, Tajikistan, 2024: 49% of GDP');
      expect(copied).toContain(`/facts/${FACT}/`);
    }));
});

describe('the chapter', () => {
  test('reads whole without JavaScript', () =>
    visit(CHAPTER, { javaScriptEnabled: false }, async (page) => {
      const words = (
        await page
          .locator('article > p:not(.report-error, .way-on), article > h2, article > blockquote')
          .allInnerTexts()
      )
        .join(' ')
        .split(/\s+/).length;
      expect(words).toBeGreaterThan(1200);
      expect(words).toBeLessThan(2000);
      for (const svg of await page.locator('.figure svg.wide').all()) expect(await svg.isVisible()).toBe(true);
      expect(await page.locator('.figure').count()).toBeGreaterThanOrEqual(4);
    }));

  test('moves nothing while it loads, and asks for its own files only', () =>
    visit('/404.html', {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.addInitScript(() => {
        const shifts = window as unknown as { shift: number };
        shifts.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(address + CHAPTER, { waitUntil: 'networkidle' });
      expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
      expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
      // Letters of one script only.
      expect(asked.filter((url) => url.includes('cyrillic'))).toEqual([]);
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
    }));
});

describe('a page of each kind', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(() => page.close());

  test.each(KINDS)('%s scrolls in one direction only, and axe finds no fault in it', async (path) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address + path);
    for (const width of [320, 1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${path} at ${width}`,
      ).toBeLessThanOrEqual(width);
    }
    // A phone by day and a desk by night differ in all that axe looks at; npm run axe tries every page at both in both.
    expect(await axeFaults(page, 'light'), `${path} at 360`).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, 'dark'), `${path} at 1280`).toEqual([]);
  });
});

test('the home page shows headline, start and picture within a phone’s first screen and a half', () =>
  visit('/', { viewport: { width: 360, height: 740 } }, async (page) => {
    await page.evaluate(() => document.fonts.ready);
    for (const part of ['h1', '.start', '.roads svg.narrow']) {
      const { y, height } = (await page.locator(part).boundingBox())!;
      expect(y + height, part).toBeLessThanOrEqual(1.5 * 740);
    }
  }));

test.each(['/', '/ru/'])('%s is no higher than six screens of a phone', (home) =>
  visit(home, { viewport: { width: 360, height: 740 } }, async (page) => {
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4500);
  }),
);

test('the home page’s picture and chapters begin at one edge on a desk', () =>
  visit('/', { viewport: { width: 1920, height: 900 } }, async (page) => {
    const edges = await Promise.all(
      ['h1', '.roads', '#chapters'].map(async (part) => (await page.locator(part).first().boundingBox())!.x),
    );
    expect(new Set(edges).size).toBe(1);
  }));

test('a country’s profile has its numbers beside its line on a desk, and below it on a phone', () =>
  visit('/countries/tajikistan/', { viewport: { width: 1280, height: 900 } }, async (page) => {
    const boxes = () => Promise.all(['.figure', '.numbers'].map((part) => page.locator(part).first().boundingBox()));
    const [line, numbers] = await boxes();
    expect(numbers!.x).toBeGreaterThan(line!.x + line!.width);
    expect(numbers!.y).toBeLessThan(line!.y + line!.height / 2);
    await page.setViewportSize({ width: 360, height: 740 });
    const [lineBelow, numbersBelow] = await boxes();
    expect(numbersBelow!.y).toBeGreaterThan(lineBelow!.y + lineBelow!.height);
  }));

test('the themes differ, and both are ours', async () => {
  const paper = (colorScheme: 'light' | 'dark') =>
    visit('/', { colorScheme }, (page) =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
  expect(await paper('light')).toBe('rgb(251, 248, 241)');
  expect(await paper('dark')).toBe('rgb(26, 23, 18)');
});
