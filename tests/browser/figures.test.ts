import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { figureEmbed } from '../../src/embeds/embeddable.ts';
import { waysOf } from '../../src/embeds/ways.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { tableOf } from '../../src/figure/table.ts';
import { launch } from '../../src/cli/browser.ts';
import { languageCodes } from '../../src/i18n/language.ts';

/** A drawing scales as a whole: the smallest windows for each of the two, the largest, and one between. */
const WIDTHS = [300, 320, 480, 583, 584, 900];
const figures = await loadFigures();
const address = inject('address');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Labels that overlap, stick out of the drawing, or are too small to read. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const svg = [...document.querySelectorAll<SVGSVGElement>('.figure svg:not(.shared)')].find(
      (each) => each.getBoundingClientRect().width > 0,
    )!;
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    const labels = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
      size: parseFloat(getComputedStyle(text).fontSize) * scale,
    }));
    const found: string[] = [];
    labels.forEach(({ text, box, size }, i) => {
      if (size < 12) found.push(`${text}: ${size.toFixed(1)} px`);
      if (
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1
      )
        found.push(`${text}: outside`);
      for (const other of labels.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        // Lines of text have room above and below their letters.
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 0.3 * Math.min(box.height, other.box.height))
          found.push(`${text} and ${other.text}: overlap`);
      }
    });
    return found;
  });
}

describe.each(figures.map(({ id }) => id))('%s', (id) => {
  // An embed has system letters, here the widest there are; the page has ours. Words of other languages are longer.
  test.each([
    `/embed/${id}/`,
    `/figures/${id}/`,
    ...languageCodes().flatMap((code) => [`/${code}/embed/${id}/`, `/${code}/figures/${id}/`]),
  ])('labels of %s stand free at any width', async (path) => {
    const page = await browser.newPage();
    await page.goto(address + path);
    await page.evaluate(() => Promise.allSettled(Array.from(document.fonts, (font) => font.load())));
    for (const width of WIDTHS.filter((each) => each >= 320 || path.includes('/embed/'))) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faults(page), `${path} at ${width}`).toEqual([]);
    }
    await page.close();
  });

  test('the embed is one request, and works in a frame that may do nothing', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const failed: string[] = [];
    page.on('pageerror', (error) => failed.push(error.message));
    await page.setContent(`<iframe sandbox src="${address}/embed/${id}/" width="600" height="700"></iframe>`);
    const frame = page.frames()[1]!;
    await frame.waitForLoadState();
    expect(await frame.locator('svg.wide').isVisible()).toBe(true);
    expect(asked).toEqual([`${address}/embed/${id}/`]);
    expect(failed).toEqual([]);
    await page.close();
  });

  test('the frame that is offered for pasting holds it without a scroll bar', async () => {
    const code = waysOf(figureEmbed(figures.find((figure) => figure.id === id)!)).find(
      ({ name }) => name === 'iframe',
    )!.code;
    const height = Number(/height="(\d+)"/.exec(code)![1]);
    const page = await browser.newPage();
    await page.goto(`${address}/embed/${id}/`);
    for (const width of [320, 360, 480, 720, 900]) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollHeight), `at ${width}`).toBeLessThanOrEqual(
        height,
      );
    }
    await page.close();
  });

  test('its table opens without JavaScript and can be walked in order', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${address}/embed/${id}/`);
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('table').isVisible()).toBe(true);
    const cells = tableOf(figures.find((figure) => figure.id === id)!)
      .rows.flat()
      .filter((cell) => cell !== null && typeof cell === 'object' && !('note' in cell));
    expect(cells.length).toBeGreaterThan(0);
    expect(await page.locator('tbody :is(th, td:not(.note)) :is([data-fact], [data-derived])').count()).toBe(
      cells.length,
    );
    await page.close();
  });
});
