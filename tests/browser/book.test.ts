/** What is taken along, opened as those open it who got it from someone: from a disk, without a line. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDict, PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../src/cli/browser.ts';
import { builtBooks, type BuiltBook } from '../../src/exports/book/books.ts';
import { builtChapters, type BuiltChapter } from '../../src/exports/book/chapters.ts';
import { toPrint } from '../../src/exports/book/printed.ts';
import { embed, toStandalone } from '../../src/exports/book/singleFile.ts';
import { FILES, site } from '../../src/site.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';
import { openProject } from '../../src/project/project.ts';

const language = DEFAULT;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each([
  ['en', true],
  ['ru', false],
])(
  'the one file in %s asks for nothing but itself and is whole, scripts allowed: %s',
  async (code, javaScriptEnabled) => {
    const project = openProject('.').in(code);
    const [book] = builtBooks('dist', [project.language]) as [BuiltBook];
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    const file = pathToFileURL(resolve('dist', book.html)).href;
    await page.goto(file);
    const mark = page.locator('main .fact').first();
    await mark.press('Enter');
    const card = page.locator(javaScriptEnabled ? '.card:popover-open' : '.card:target');
    expect(await card.innerText()).toContain(project.messages.card.statedBy.split(':')[0]);
    await card.locator('.close').click();
    expect(await card.count()).toBe(0);
    await page.locator('.book-contents a').last().click();
    const title = page.locator('#sources-title');
    await expect.poll(async () => (await title.boundingBox())!.y).toBeLessThan(740);
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

/** A PDF with each of its objects as text: their bytes as one string, and the elements of its tree of tags. */
async function readPdf(file: string) {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const tags = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && String(object.get(PDFName.of('Type'))) === '/StructElem' ? [object] : [],
    );
  const plain = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
  return { document, tags, text: Buffer.from(plain).toString('latin1') };
}

/** What every PDF says of itself: author, subject, licence, language; and each of its figures in words. */
function expectDescribed({ document, tags, text }: Awaited<ReturnType<typeof readPdf>>, code: string): void {
  expect(document.getAuthor()).toBe(site.name);
  expect(document.getSubject()!.length).toBeGreaterThan(40);
  expect(document.getLanguage()).toBe(code);
  const metadata = document.catalog.lookup(PDFName.of('Metadata'));
  expect(Buffer.from((metadata as PDFRawStream).contents).toString()).toContain(
    '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>',
  );
  expect(text).toMatch(/\/MarkInfo <<\s*(?:\/Type \/MarkInfo\s*)?\/Marked true/);
  const figures = tags.filter((tag) => String(tag.get(PDFName.of('S'))) === '/Figure');
  expect(figures.length).toBeGreaterThan(0);
  // A sign behind a number is a figure too, and its alternative has two words.
  const alternatives = figures.map((figure) => String(figure.get(PDFName.of('Alt')) ?? ''));
  expect(alternatives.filter((text) => text.length <= 10)).toEqual([]);
  expect(alternatives.some((text) => text.length > 60)).toBe(true);
}

test('a chapter’s opening is printed in one of its two drawings, within the sheet', async () => {
  const [chapter] = builtChapters('dist', [language]) as [BuiltChapter];
  const home = {
    site: 'https://northbound.example',
    base: '/',
    read: (path: string) => readFileSync(join('dist', path)),
  };
  const html = readFileSync(join('dist', chapter.page), 'utf8');
  const standalone = toStandalone(html, home, language);
  await embed(standalone, home);
  const body = await toPrint(standalone, language, site.name);
  const page = await browser.newPage({ viewport: { width: 590, height: 840 }, javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  await page.route('**', (route) => route.fulfill({ contentType: 'application/xhtml+xml', body }));
  await page.goto('http://print.invalid/');
  const drawings = page.locator('.opening svg').filter({ visible: true });
  expect(await drawings.count()).toBe(1);
  const { x, width } = (await drawings.boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(590);
  await page.close();
});

test('npm run pdf prints it and the chapters, with pages, outline, tags and working links, and pages then offer them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'northbound-'));
  const [chapter] = builtChapters('dist', openProject('.').languages.slice(1)) as [BuiltChapter];
  for (const file of [FILES.html, 'index.html', 'all/index.html', 'fonts', 'favicon.svg', chapter.page, chapter.html])
    cpSync(join('dist', file), join(folder, file), { recursive: true });
  execFileSync(process.execPath, ['src/cli/pdf.ts', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [book, ofChapter] = [await readPdf(join(folder, FILES.pdf)), await readPdf(join(folder, chapter.pdf))];
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const page = readFileSync(join(folder, chapter.page), 'utf8');
  rmSync(folder, { recursive: true });
  expectDescribed(book, 'en');
  expectDescribed(ofChapter, chapter.language.code);
  expect(ofChapter.document.getPageCount()).toBeLessThan(40);
  expect(page).toMatch(new RegExp(`<a href="/${chapter.pdf}">PDF</a> <span data-exempt="size of a file">[^<]+<`));
  const pdf = book.text;
  expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(50);
  expect(pdf).toMatch(/\/MediaBox \[ ?0 0 594\.\d+ 841\.\d+ ?\]/);
  expect(book.document.getTitle()).toBe(`${site.name}: ${language.messages.site.tagline}`);
  expect(pdf).toContain('/Type /Outlines');
  // In its own styles, which a policy could forbid.
  for (const font of ['SourceSerif4', 'SourceSans3']) expect(pdf).toMatch(new RegExp(`/FontName /[A-Z]*\\+?${font}`));
  // Each note is led to, and each leads back.
  const notes = readFileSync(join('dist', FILES.html), 'utf8').match(/<li class="?card/g)!.length;
  const within = Array.from(
    pdf.matchAll(/\/Subtype \/Link\s(?:(?!endobj).)*?\/Dest \/([^\s/>]+)/gs),
    ([, name]) => name!,
  );
  expect(within.length).toBeGreaterThan(2 * notes);
  for (const name of new Set(within)) expect(pdf).toContain(`/${name} [`);
  for (const [, uri] of pdf.matchAll(/\/URI \(([^)]*)\)/g)) expect(uri).toMatch(/^https:\/\//);
  expect(home).toContain(`<a href="/${FILES.pdf}">PDF</a>`);
});
