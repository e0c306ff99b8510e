/** What is taken along, opened as those open it who got it from someone: from a disk, without a line. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../src/cli/browser.ts';
import { FILES } from '../../src/exports/book/fileNames.ts';
import { site } from '../../src/site.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';

const language = DEFAULT;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each([true, false])(
  'the one file asks for nothing but itself and is whole, scripts allowed: %s',
  async (javaScriptEnabled) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    const file = pathToFileURL(resolve('dist', FILES.html)).href;
    await page.goto(file);
    const mark = page.locator('main .fact').first();
    await mark.press('Enter');
    const card = page.locator(javaScriptEnabled ? '.card:popover-open' : '.card:target');
    expect(await card.innerText()).toMatch(/Stated by/);
    await card.locator('.close').click();
    expect(await card.count()).toBe(0);
    await page.locator('.book-contents a').last().click();
    await page.waitForURL(`${file}#sources-title`);
    const figure = page.locator('.figure').first();
    await figure.scrollIntoViewIfNeeded();
    expect(await figure.locator('svg.narrow').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(
      await page.evaluate(
        () =>
          document.fonts.check('600 16px "Source Serif 4"') &&
          [...document.fonts].some(({ status }) => status === 'loaded'),
      ),
    ).toBe(true);
    expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith(file))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  },
);

test('npm run pdf prints it with pages, outline and working links, and home then offers it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'northbound-'));
  mkdirSync(join(folder, 'all'));
  for (const file of [FILES.html, 'index.html', 'all/index.html']) copyFileSync(join('dist', file), join(folder, file));
  execFileSync(process.execPath, ['src/cli/pdf.ts', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const pdf = readFileSync(join(folder, FILES.pdf), 'latin1');
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  rmSync(folder, { recursive: true });
  expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(50);
  expect(pdf).toMatch(/\/MediaBox \[0 0 594\.\d+ 841\.\d+\]/);
  expect(pdf).toContain(`/Title (${site.name}: ${language.messages.site.tagline})`);
  expect(pdf).toContain('/Type /Outlines');
  // In its own styles, which a policy could forbid.
  for (const font of ['SourceSerif4', 'SourceSans3']) expect(pdf).toMatch(new RegExp(`/FontName /[A-Z]*\\+?${font}`));
  // Each note is led to, and each leads back.
  const notes = readFileSync(join('dist', FILES.html), 'utf8').match(/<li class="card"/g)!.length;
  const within = Array.from(
    pdf.matchAll(/\/Subtype \/Link\s(?:(?!endobj).)*?\/Dest \/([^\s/>]+)/gs),
    ([, name]) => name!,
  );
  expect(within.length).toBeGreaterThan(2 * notes);
  for (const name of new Set(within)) expect(pdf).toContain(`/${name} [`);
  for (const [, uri] of pdf.matchAll(/\/URI \(([^)]*)\)/g)) expect(uri).toMatch(/^https:\/\//);
  expect(home).toContain(`<a href="/${FILES.pdf}">PDF</a>`);
});
