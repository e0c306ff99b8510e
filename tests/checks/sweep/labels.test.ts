/** Labels of every figure and passage stand free, in every language, at widths between the smallest and the largest. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../../src/cli/browser.ts';
import { chapterOf } from '../../browser/chapterOf.ts';
import { fontsLoaded, labelFaults } from '../../browser/labels.ts';
import { openProject } from '../../../src/project/project.ts';

const project = openProject('.');

const address = inject('address');
const languages = ['', ...project.languages.slice(1).map(({ code }) => `/${code}`)];
const figures = (await project.figures()).flatMap(({ id }) =>
  languages.flatMap((language) => [`${language}/embed/${id}/`, `${language}/figures/${id}/`]),
);
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

async function expectFree(path: string, drawings: string, widths: number[]): Promise<void> {
  await page.goto(address + path);
  await fontsLoaded(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await labelFaults(page, drawings), `${path} at ${width}`).toEqual([]);
  }
}

test.each(figures)('%s', (path) =>
  expectFree(
    path,
    '.figure svg:not(.shared)',
    [300, 320, 360, 480, 583, 584, 720, 900].filter((width) => width >= 320 || path.includes('/embed/')),
  ),
);

test.each((await project.scrollies()).map(({ id }) => id))('the passage %s', (id) =>
  expectFree(
    `/articles/${chapterOf(id)}/`,
    `[data-told="${id}"] .still svg`,
    [320, 360, 414, 480, 559, 600, 660, 720, 900],
  ),
);
