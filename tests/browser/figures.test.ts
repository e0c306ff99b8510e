import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { figureEmbed } from '../../src/embeds/embeddable.ts';
import { waysOf } from '../../src/embeds/ways.ts';
import { tableOf } from '../../src/figure/table.ts';
import { launch } from '../../src/cli/browser.ts';
import { fontsLoaded, labelFaults } from './labels.ts';
import { walkOrder } from './walkOrder.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');

/** A drawing scales as a whole, so labels are smallest in the smallest windows for each of the two; npm run sweep tries more. */
const SMALLEST = [300, 584];
const DRAWINGS = '.figure svg:not(.shared)';
const figures = await project.figures();
const address = inject('address');
/** Of each kind one: a chart, a map, and the highest. */
const CHOSEN = figures.filter(({ id }) => ['growth-2019-2020', 'raids-2023-map', 'policy-timeline'].includes(id));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function expectFree(path: string, widths: number[]): Promise<void> {
  await page.goto(address + path);
  await fontsLoaded(page);
  expect(await page.locator(`${DRAWINGS} text`).count(), path).toBeGreaterThan(0);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await labelFaults(page, DRAWINGS), `${path} at ${width}`).toEqual([]);
  }
}

describe.each(figures.map((figure) => [figure.id, figure] as const))('the embed of %s', (id, figure) => {
  // An embed has system letters, which are wider than ours. Words of other languages are longer.
  const others = project.languages.slice(1).filter(({ hasPage }) => hasPage(`embed/${id}/`));
  test.each(others.map(({ code }) => code))('has labels that stand free in “%s”', (code) =>
    expectFree(`/${code}/embed/${id}/`, SMALLEST),
  );

  test('has labels that stand free, room in the frame that is offered for pasting, and a table that leads to every mark', async () => {
    await expectFree(`/embed/${id}/`, SMALLEST);
    const { code } = waysOf(figureEmbed(figure), project.language).find(({ name }) => name === 'iframe')!;
    const height = Number(/height="(\d+)"/.exec(code)![1]);
    // Of each drawing the smallest, where texts take most lines, and the largest: there is no scroll bar.
    for (const width of [320, 456, 584, 900]) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollHeight), `at ${width}`).toBeLessThanOrEqual(
        height,
      );
    }
    const drawn = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('.drawing svg.wide [data-fact]'), (mark) => mark.dataset.fact!),
    );
    expect(new Set(await walkOrder(page))).toEqual(new Set(drawn));
  });
});

describe.each(CHOSEN.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  test('has labels that stand free on its page, which has our letters', () =>
    expectFree(`/figures/${id}/`, [320, 584]));

  test('is one request as an embed, and works in a frame that may do nothing', async () => {
    const host = await browser.newPage();
    const asked: string[] = [];
    host.on('request', (request) => asked.push(request.url()));
    const failed: string[] = [];
    host.on('pageerror', (error) => failed.push(error.message));
    await host.setContent(`<iframe sandbox src="${address}/embed/${id}/" width="600" height="700"></iframe>`);
    const frame = host.frames()[1]!;
    await frame.waitForLoadState();
    expect(await frame.locator('svg.wide').isVisible()).toBe(true);
    expect(asked).toEqual([`${address}/embed/${id}/`]);
    expect(failed).toEqual([]);
    await host.close();
  });

  test('has a table that opens without JavaScript and can be walked in order', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${address}/embed/${id}/`);
    await plain.locator('summary').focus();
    await plain.keyboard.press('Enter');
    expect(await plain.locator('table').isVisible()).toBe(true);
    const cells = tableOf(figure, project.ledger)
      .rows.flat()
      .filter((cell) => cell !== null && typeof cell === 'object' && !('note' in cell));
    expect(cells.length).toBeGreaterThan(0);
    expect(await plain.locator('tbody :is(th, td:not(.note)) :is([data-fact], [data-derived])').count()).toBe(
      cells.length,
    );
    await plain.close();
  });
});
