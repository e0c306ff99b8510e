import { readdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageFaults, setApart } from './pageFaults.ts';
import { launch } from '../../src/cli/browser.ts';

const CHAPTER = '/articles/why-they-go/';
const address = inject('address');
const DARK = 'rgb(26, 23, 18)';
const LIGHT = 'rgb(251, 248, 241)';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
  before?: (page: Page) => Promise<unknown>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await before?.(page);
    await page.goto(address + path);
    return await look(page);
  } finally {
    await context.close();
  }
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('northbound-theme'));

describe('the theme', () => {
  test('is chosen by keyboard, kept for other pages, there before the first paint, and forgotten with “system”', () =>
    visit(CHAPTER, { colorScheme: 'light' }, async (page) => {
      expect(await kept(page)).toBe(null);
      const chosen = page.getByRole('radio', { name: 'system' });
      expect(await chosen.isChecked()).toBe(true);
      await chosen.focus();
      await page.keyboard.press('ArrowDown');
      expect(await paper(page)).toBe(LIGHT);
      await page.keyboard.press('ArrowDown');
      expect(await paper(page)).toBe(DARK);
      expect(await kept(page)).toBe('dark');
      // A figure’s drawing follows, since it takes its colours from the page.
      const stroke = () =>
        page
          .locator('.figure svg.wide [fill*="--tj"], .figure svg.wide [stroke*="--rule"]')
          .first()
          .evaluate((mark) => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke].join());
      const dark = await stroke();
      await page.emulateMedia({ media: 'print' });
      expect(await paper(page)).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.theme').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${address}/about/`, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.body);
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      expect(await page.getByRole('radio', { name: 'dark' }).isChecked()).toBe(true);
      await page.getByRole('radio', { name: 'system' }).check();
      expect(await paper(page)).toBe(LIGHT);
      expect(await kept(page)).toBe(null);
      await page.goto(address + CHAPTER);
      expect(await paper(page)).toBe(LIGHT);
      expect(await stroke()).not.toBe(dark);
    }));

  test('light is light on a dark device', () =>
    visit(CHAPTER, { colorScheme: 'dark' }, async (page) => {
      expect(await paper(page)).toBe(DARK);
      await page.getByRole('radio', { name: 'light' }).check();
      expect(await paper(page)).toBe(LIGHT);
      await page.reload();
      expect(await paper(page)).toBe(LIGHT);
    }));

  test('can be chosen where a browser keeps nothing', () =>
    visit(
      CHAPTER,
      { colorScheme: 'light' },
      async (page) => {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.reload();
        await page.getByRole('radio', { name: 'dark' }).check();
        expect(await paper(page)).toBe(DARK);
        expect(errors).toEqual([]);
      },
      (page) =>
        page.addInitScript(() =>
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          }),
        ),
    ));

  test('has no switch without JavaScript, and follows the device', () =>
    visit(CHAPTER, { colorScheme: 'dark', javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.theme').isVisible()).toBe(false);
      expect(await page.locator('.theme').count()).toBe(1);
    }));
});

describe('the way through a text', () => {
  const HEADINGS = '.prose > h2 > .anchor';

  test('its headings are links to themselves, named by their words', () =>
    visit(CHAPTER, {}, async (page) => {
      const links = page.locator(HEADINGS);
      expect(await links.count()).toBeGreaterThan(3);
      for (const link of await links.all()) {
        const words = await link.innerText();
        expect(
          await page
            .getByRole('heading', { name: words, exact: true })
            .getByRole('link', { name: words, exact: true })
            .count(),
        ).toBe(1);
      }
      await links.nth(1).focus();
      expect(await links.nth(1).evaluate((link) => getComputedStyle(link, '::after').opacity)).toBe('1');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe(await links.nth(1).getAttribute('href'));
    }));

  test.each([
    [360, false],
    [1280, true],
    [1920, true],
  ])('at %i px its contents lie open in the margin: %s', (width, open) =>
    visit(CHAPTER, { viewport: { width, height: 800 } }, async (page) => {
      const contents = page.locator('.contents');
      expect(await contents.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(open);
      if (!open) await contents.locator('summary').click();
      expect(await contents.locator('a').allInnerTexts()).toEqual(await page.locator(HEADINGS).allInnerTexts());
      const [list, text] = [(await contents.boundingBox())!, (await page.locator('.prose').boundingBox())!];
      if (open) expect(list.x + list.width).toBeLessThan(text.x);
      expect(list.x).toBeGreaterThanOrEqual(0);
      await contents.locator('a').nth(2).click();
      await expect.poll(() => contents.locator('[aria-current]').count()).toBe(1);
      expect(new URL(page.url()).hash).toBe(await contents.locator('[aria-current]').getAttribute('href'));
    }),
  );

  test('the address keeps to the heading that is read, moves nothing, and adds no step back', () =>
    visit(CHAPTER, {}, async (page) => {
      const hash = () => new URL(page.url()).hash;
      const steps = await page.evaluate(() => history.length);
      await page.waitForTimeout(300);
      expect(hash()).toBe('');
      const links = page.locator(HEADINGS);
      const to = async (i: number) => {
        await links.nth(i).evaluate((link) => scrollTo(0, scrollY + link.getBoundingClientRect().top - 60));
        const y = await page.evaluate(() => scrollY);
        await expect.poll(hash).toBe(await links.nth(i).getAttribute('href'));
        expect(await page.evaluate(() => scrollY)).toBe(y);
      };
      await to(0);
      // Over all that lies between, as with the End key.
      await to((await links.count()) - 1);
      await to(1);
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(hash).toBe('');
      expect(await page.evaluate(() => history.length)).toBe(steps);
    }));

  test('what is shared leads to the place, and stays until the reader reads on', () =>
    visit(`${CHAPTER}?from=a-friend#those-who-went`, {}, async (page) => {
      await page.waitForTimeout(500);
      expect(page.url()).toBe(`${address}${CHAPTER}?from=a-friend#those-who-went`);
      expect((await page.locator('#those-who-went').boundingBox())!.y).toBeLessThan(300);
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => page.url()).toBe(`${address}${CHAPTER}?from=a-friend`);
    }));

  test('paper has neither contents nor signs', () =>
    visit(CHAPTER, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.contents-nav').isVisible()).toBe(false);
      expect(
        await page
          .locator(HEADINGS)
          .first()
          .evaluate((link) => getComputedStyle(link, '::after').content),
      ).toBe('none');
    }));
});

describe('remarks', () => {
  const boxes = (page: Page) =>
    page.evaluate(() => {
      const box = (element: Element) =>
        (({ left, right, top, bottom }) => ({ left, right, top: top + scrollY, bottom: bottom + scrollY }))(
          element.getBoundingClientRect(),
        );
      return {
        notes: Array.from(document.querySelectorAll('.sidenotes li'), (note) => ({
          ...box(note),
          mark: box(document.getElementById(`${note.id}-mark`)!),
        })),
        others: Array.from(
          document.querySelectorAll('.prose > p:not([class]), .figure, .told, .numbers, .person, .quote'),
          box,
        ),
      };
    });
  const CHAPTERS = readdirSync('content/articles').map((file) => file.replace('.mdx', ''));

  test('stand in the margin beside their letter, free of all else', async () => {
    let seen = 0;
    for (const slug of CHAPTERS)
      await visit(`/articles/${slug}/`, {}, async (page) => {
        await page.evaluate(() => Promise.allSettled(Array.from(document.fonts, (font) => font.load())));
        for (const width of [1280, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          const { notes, others } = await boxes(page);
          const meets = (a: { left: number; right: number; top: number; bottom: number }, b: typeof a) =>
            a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
          for (const [i, note] of notes.entries()) {
            const where = `${slug}, remark ${i + 1} at ${width}`;
            seen += 1;
            expect(note.left, where).toBeGreaterThan(note.mark.right);
            expect(note.right, where).toBeLessThanOrEqual(width);
            // Beside it, or right below the one before.
            expect(note.top - note.mark.top, where).toBeGreaterThan(-8);
            const above = notes[i - 1];
            expect(note.top - Math.max(note.mark.top, above ? above.bottom : 0), where).toBeLessThan(24);
            expect(
              [...notes.filter((other) => other !== note), ...others].filter((other) => meets(note, other)),
              where,
            ).toEqual([]);
          }
        }
      });
    expect(seen).toBeGreaterThan(2 * CHAPTERS.length);
  });

  test('are notes at the end of a narrow window, to which their letters lead and back', () =>
    visit(CHAPTER, { viewport: { width: 360, height: 800 } }, async (page) => {
      const { notes, others } = await boxes(page);
      for (const note of notes) expect(note.top).toBeGreaterThan(Math.max(...others.map(({ bottom }) => bottom)));
      const mark = page.locator('.sidenote-mark').first();
      await mark.press('Enter');
      expect(
        await page
          .locator('.sidenotes li')
          .first()
          .evaluate((note) => note.getBoundingClientRect().top < innerHeight),
      ).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(
        await mark.evaluate((element) => {
          const { top } = element.getBoundingClientRect();
          return top >= 0 && top < innerHeight;
        }),
      ).toBe(true);
    }));
});

describe('a reader’s own font size', () => {
  let own: Browser;
  beforeAll(async () => {
    own = await launch('--blink-settings=defaultFontSize=32');
  });
  afterAll(() => own.close());

  test.each(['/ru/', '/articles/the-rules/', '/facts/', '/ru/timeline/2014/', '/ru/embed/corridors-2022-map/'])(
    'moves all of %s, and nothing runs out of the window',
    async (path) => {
      const page = await own.newPage({ viewport: { width: 320, height: 900 } });
      await page.goto(address + path);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(32);
        expect(await pageFaults(page), `at ${width}`).toEqual([]);
        // What asks for a wide window asks in the reader’s size: there is no margin here.
        for (const note of await page.locator('.sidenotes li').all())
          expect(await note.evaluate((element) => getComputedStyle(element).position)).toBe('static');
      }
      await page.close();
    },
  );
});

test('a drawing has room for letters that a reader sets apart', () =>
  visit('/articles/why-they-go/', { viewport: { width: 360, height: 900 } }, async (page) => {
    await setApart(page);
    expect(await pageFaults(page)).toEqual([]);
  }));

test.each(['light', 'dark'] as const)('the system’s own colours stand above the theme “%s”', (theme) =>
  visit(
    `/embed/remittance-shares-2024/?theme=${theme}`,
    { forcedColors: 'active', colorScheme: theme === 'light' ? 'dark' : 'light' },
    async (page) => {
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
      const colours = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'));
        const system = ['CanvasText', 'Canvas'].map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
        const labels = Array.from(document.querySelectorAll('svg.narrow text[stroke]'), (text) => {
          const { fill, stroke } = getComputedStyle(text);
          return `${fill} on ${stroke}`;
        });
        return { expected: [system.join(' on ')], labels: [...new Set(labels)] };
      });
      expect(colours.labels).toEqual(colours.expected);
    },
  ),
);
