/**
 * Every page, in every language, can be read at eight widths: with text as it is, enlarged to 200%, with letters set
 * apart (WCAG 1.4.12), and in print; nothing moves while it loads. Of pages that are made alike, one each is tried.
 */
import { globSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../../src/cli/browser.ts';
import { pageFaults, setApart, shiftOf, watchShifts } from '../../browser/pageFaults.ts';

const WIDTHS = [320, 360, 414, 600, 768, 1024, 1280, 1920];
/** The width of a printed page’s text, in px. */
const PAPER = 642;
const address = inject('address');

/** What a page is made like: one of a folder stands for those that its folder’s list leads to. */
const ALIKE = /^(\w\w\/)?(facts\/[\w-]+|embed\/facts|timeline|disagreements|sources|corrections)\/./;
const paths = globSync('dist/**/*.html', { exclude: ['dist/**/v/**', 'dist/share/**'] })
  .map((file) => file.replace(/^dist\//, '').replace(/(^|\/)index\.html$/, '$1'))
  .toSorted();
const chosen = Object.values(Object.groupBy(paths, (path) => ALIKE.exec(path)?.[0].slice(0, -1) ?? path)).map(
  (group) => group![0]!,
);

describe.each([
  ['as it is', 16],
  ['enlarged to 200%', 32],
])('text %s', (_, size) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(`--blink-settings=defaultFontSize=${size}`);
  });
  afterAll(() => browser.close());

  /** Opens a page at a width, tells how far it moved while it loaded, and what a reader then sees of it. */
  async function visit(path: string, width: number, look: (page: Page) => Promise<string[]>): Promise<string[]> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    try {
      await watchShifts(page);
      await page.goto(`${address}/${path}`, { waitUntil: 'networkidle' });
      const shift = await shiftOf(page);
      const seen = await look(page);
      return shift > 0.01 ? [`moves by ${shift.toFixed(2)} while it loads at ${width}`, ...seen] : seen;
    } finally {
      await page.close();
    }
  }
  async function at(page: Page, widths: number[], how: string): Promise<string[]> {
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await pageFaults(page)).map((fault) => `${how} at ${width}: ${fault}`));
    }
    return faults;
  }

  test.each(chosen)('/%s', async (path) => {
    const onScreen = await visit(path, 360, (page) => at(page, WIDTHS, 'on screen'));
    const otherwise = await visit(path, 768, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const printed = await at(page, [PAPER], 'in print');
      await page.emulateMedia({ media: 'screen' });
      // An embed has the letters of its reader’s system, for which no drawing can be wide enough.
      if (size !== 16 || /(^|\/)embed\//.test(path)) return printed;
      await setApart(page);
      return [...printed, ...(await at(page, [320, 360, 768, 1280], 'set apart'))];
    });
    expect([...onScreen, ...otherwise]).toEqual([]);
  });
});
