import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadFigures } from '../../src/figure/registry.ts';
import { launch } from '../../src/cli/browser.ts';
import { walkOrder } from './walkOrder.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

const address = inject('address');
const figures = await loadFigures(ledger);
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const card = (page: Page) => page.locator('.walker');
const current = (page: Page) => page.locator('.drawing .at').first().getAttribute('data-fact');

describe('walking the marks of a figure', () => {
  test.each([
    'figures/growth-2019-2020/',
    'embed/remittances-since-1993/',
    'embed/foreigners-in-the-army/',
    'embed/raids-2023-map/',
    'explore/remittances-gdp-share/tajikistan/',
  ])('by keyboard, in the order of the table: %s', async (path) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    await page.goto(`${address}/${path}`);
    // The values of a line get their marks when a reader comes to the drawing.
    await page.locator('.drawing').focus();
    const facts = await walkOrder(page);
    const seen: (string | null)[] = [];
    for (const _ of facts) {
      await page.keyboard.press('ArrowRight');
      seen.push(await current(page));
    }
    expect(seen).toEqual(facts);
    await page.keyboard.press('ArrowRight');
    expect(await current(page)).toBe(facts[0]);
    await page.keyboard.press('End');
    expect(await current(page)).toBe(facts.at(-1));
    await page.keyboard.press('Escape');
    expect(await card(page).isVisible()).toBe(false);
    await page.close();
  });

  test('says value, source and caveat of the mark', async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    await page.goto(`${address}/embed/killed-fighting-2023/`);
    await page.locator('.drawing').focus();
    await page.keyboard.press('ArrowRight');
    const text = await card(page).innerText();
    expect(text).toContain('at least 40 people');
    expect(text).toContain('The Moscow Times, 7 September 2023, ¶23');
    expect(text).toMatch(/Caveat: .*lower bound/);
    await page.close();
  });

  test('by pointer and by touch', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, hasTouch: true });
    await page.goto(`${address}/embed/week-after-attack/`);
    const mark = page.locator('svg.narrow [data-fact$="criminal-cases-2024"] text').first();
    await mark.hover();
    expect(await card(page).innerText()).toContain('at least 161 cases');
    await page.mouse.move(5, 5);
    expect(await card(page).isVisible()).toBe(false);
    await mark.tap();
    expect(await card(page).innerText()).toContain('at least 161 cases');
    await page.close();
  });

  test.each([300, 360, 640, 700])('keeps every card within its frame, %i px wide', async (width) => {
    const page = await browser.newPage();
    for (const id of ['remittance-weight-map', 'corridors-2022-map', 'labour-shortage-2030', 'end-of-2014']) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${address}/embed/${id}/`);
      // As high as its host makes it.
      const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      await page.setViewportSize({ width, height });
      await page.locator('.drawing').focus();
      for (const fact of await walkOrder(page)) {
        await page.keyboard.press('ArrowRight');
        const box = (await card(page).boundingBox())!;
        expect(box.y, fact).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height, fact).toBeLessThanOrEqual(height);
      }
    }
    await page.close();
  });

  test('moves nothing on the page, and its card stays within the drawing’s width', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    for (const path of ['embed/corridors-2022-map/', 'figures/policy-timeline/']) {
      await page.goto(`${address}/${path}`);
      const height = () => page.locator('.figure').evaluate((figure) => figure.clientHeight);
      const before = await height();
      await page.locator('.drawing').focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'End']) {
        await page.keyboard.press(key);
        const [box, frame] = [(await card(page).boundingBox())!, (await page.locator('.drawing').boundingBox())!];
        expect(box.x).toBeGreaterThanOrEqual(frame.x - 1);
        expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width + 1);
      }
      expect(await height()).toBe(before);
    }
    await page.close();
  });
});

describe('choosing among the marks of the timeline, without JavaScript', () => {
  test('what is not chosen steps back, and is still there', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1000, height: 900 } });
    await page.goto(`${address}/figures/policy-timeline/`);
    const opacity = (selector: string) =>
      page
        .locator(`svg.wide ${selector}`)
        .first()
        .evaluate((element) => getComputedStyle(element).opacity);
    const fades = (selector: string) => expect.poll(async () => Number(await opacity(selector))).toBeLessThan(0.2);
    expect(await opacity('[data-lane="russia"]')).toBe('1');
    await page.getByRole('radio', { name: 'Uzbekistan' }).check();
    await fades('[data-lane="russia"]');
    expect(await opacity('[data-lane="uzbekistan"]')).toBe('1');
    await page.getByRole('radio', { name: 'announced or due' }).check();
    await fades('[data-lane="uzbekistan"] [data-state="done"]');
    await page.close();
  });
});

describe('the gallery', () => {
  test('shows every figure without JavaScript, and no field that would do nothing', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${address}/figures/`);
    expect(await page.locator('.gallery > li:visible').count()).toBe(figures.length);
    expect(await page.locator('.finder').isVisible()).toBe(false);
    await page.close();
  });
  test.each([360, 768, 1280])('leaves no frame more than half empty, %i px wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${address}/figures/`);
    const empty = await page.locator('.gallery .thumbnail').evaluateAll((frames) =>
      frames.flatMap((frame) => {
        const filled = frame.firstElementChild!.clientHeight / frame.clientHeight;
        return filled < 0.45 ? [`${frame.parentElement!.querySelector('a')!.textContent}: ${filled.toFixed(2)}`] : [];
      }),
    );
    expect(empty).toEqual([]);
    if (width === 360) expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8000);
    await page.close();
  });
  test('finds by words, subject, country and report, and keeps the choice in the address', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/figures/`);
    const shown = () =>
      page
        .locator('.gallery > li:visible > a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)));
    await page.getByLabel('Words').fill('TURKIYE');
    expect(await shown()).toEqual(['looked-to-map']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(shown).toHaveLength(figures.length);
    await page.getByLabel('Country').selectOption({ label: 'Turkmenistan' });
    await page.getByLabel('Report').selectOption({ label: 'The Diplomat, 2025' });
    const found = await shown();
    expect(found).toContain('five-policies');
    expect(found).not.toContain('appeals-2023');
    expect(new URL(page.url()).search).toBe('?country=turkmenistan&report=diplomat-2025');
    await page.reload();
    expect(await shown()).toEqual(found);
    await page.getByLabel('Words').fill('no such thing');
    expect(await page.locator('.finder output').innerText()).toBe('No matching figures.');
    await page.close();
  });
});
