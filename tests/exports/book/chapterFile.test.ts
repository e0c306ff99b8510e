/** How a chapter’s page becomes a file to pass on, on a page in little. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementsIn, parseHtml, textOf } from '../../../src/build/hast.ts';
import { MOST_BYTES, toChapterFile } from '../../../src/exports/book/chapterFile.ts';
import { chapterFile, isTakenAlong } from '../../../src/exports/book/fileNames.ts';
import { offerChapter } from '../../../src/exports/book/offers.ts';
import { WIDTHS } from '../../../src/figure/figure.ts';
import { openProject } from '../../../src/project/project.ts';
import { madePage } from './madePage.ts';

const { language } = openProject('.');
const home = { site: 'https://example.org', base: '/n/', read: (path: string) => readFileSync(`public/${path}`) };
const made = async (page = madePage()) => elementsIn(parseHtml(await toChapterFile(page, home, language)));
const named = (elements: Awaited<ReturnType<typeof made>>, name: string) =>
  elements.filter(({ tagName }) => tagName === name);

test('a chapter’s file has the cards, tables and one drawing of each figure, and no script, font, picture or mark of the build', async () => {
  const page = await made();
  expect(page.filter(({ properties }) => properties.popover !== undefined).map(textOf)).toEqual(
    expect.arrayContaining([expect.stringContaining('Value 1'), expect.stringContaining('Value 2')]),
  );
  expect(named(page, 'svg').map(({ properties }) => properties.viewBox)).toEqual([`0 0 ${WIDTHS.narrow} 10`]);
  expect(named(page, 'table')).toHaveLength(1);
  expect(page.filter(({ tagName }) => ['script', 'link', 'img'].includes(tagName))).toEqual([]);
  const css = named(page, 'style').map(textOf).join('');
  expect(css).not.toContain('url(');
  expect(css).toContain('svg.narrow{display:block!important}');
  // The number of its note is printed.
  const marks = page.flatMap(({ properties }) => Object.keys(properties).filter((name) => name.startsWith('data')));
  expect([...new Set(marks)]).toEqual(['dataNote']);
  // Of a figure’s addresses the first leads to all others.
  expect(named(page, 'a').map(({ properties }) => properties.href)).toEqual(
    expect.arrayContaining(['https://example.org/n/figures/bars/', 'https://example.org/n/facts/a/1/']),
  );
  expect(named(page, 'a').map(textOf)).not.toContain('PNG');
});

test('it keeps the rules for classes that it has, and no others', async () => {
  const kept = [
    '.card{color:red}',
    '.card:not(.at,.other :is(.at)){color:red}',
    'p:is(.other,.value){color:red}',
    '@media print{.figure .title{color:red}}',
    '@page{margin:0.5cm}',
    'a[href$=".pdf"]{color:red}',
  ].join('');
  const others =
    '.other{color:red}@supports (top:anchor(top)){@media (width>=15.5rem){.card .other{color:red}}}.take-along a{color:red}#gone{color:red}[data-letters=system]{color:red}';
  const css = named(await made(madePage().replace('<style>', `<style>${kept}${others}`)), 'style')
    .map(textOf)
    .join('');
  expect(css).toContain(kept);
  expect(css).not.toContain('15.5rem');
  for (const gone of ['take-along', '#gone', 'data-letters', '@supports']) expect(css).not.toContain(gone);
});

test('of selectors side by side it keeps those that match', async () => {
  const css = named(
    await made(madePage().replace('<style>', '<style>.other,.card :is(.other,.value),[data-theme]{color:red}')),
    'style',
  )
    .map(textOf)
    .join('');
  expect(css).toContain('.card :is(.other,.value){color:red}');
});

test('it leaves out what only a script would show', async () => {
  const page = await made(madePage().replace('<figcaption>', '<fieldset hidden>Theme</fieldset><figcaption>'));
  expect(named(page, 'fieldset')).toEqual([]);
});

test('its tables keep the marks that set them on a phone', async () => {
  const page = await made(
    madePage().replace('<table>', '<table data-by="fact" data-x>').replace('<td>', '<td data-head="Value">'),
  );
  const properties = ['table', 'td'].map((name) => named(page, name)[0]!.properties);
  expect(properties).toEqual([{ dataBy: 'fact' }, { dataHead: 'Value' }]);
});

test('a claim’s mark is named by the words of its card, which stand there alone', async () => {
  const mark =
    '<a class="claim" id="note-2-mark" href="#note-2" data-note="2" role="doc-noteref" aria-label="Source: Value 2">¶</a>';
  const file = await toChapterFile(madePage().replace('<p>Of ', `<p>${mark} Of `), home, language);
  const page = elementsIn(parseHtml(file));
  const claim = page.find(({ properties }) => String(properties.className) === 'claim')!;
  expect(claim.properties.ariaLabel).toBe('Source:');
  expect(claim.properties.ariaLabelledBy).toEqual(['note-2-mark', 'label-2']);
  expect(page.filter(({ properties: { id } }) => id === 'label-2').map((node) => textOf(node).trim())).toEqual([
    'Value 2',
  ]);
  expect(file).not.toContain('Source: Value 2');
});

test('it says by its policy that it asks for nothing', async () => {
  const policy = named(await made(), 'meta').find(({ properties }) => properties.httpEquiv !== undefined)!.properties;
  expect(policy.content).toMatch(/^default-src 'none'; style-src 'sha256-\S+'; connect-src 'self'; base-uri/);
});

test('it leaves the tables out where it would be too heavy with them', async () => {
  const heavy = madePage().replace('<th>A bar</th>', `<th>${'A bar '.repeat(MOST_BYTES / 6)}</th>`);
  const file = await toChapterFile(heavy, home, language);
  expect(file).not.toContain('<table');
  expect(file).not.toContain('All of it as a table');
  expect(Buffer.byteLength(file)).toBeLessThan(MOST_BYTES);
});

test('it lies in its page’s folder, by a name that says whose it is, and is no page', () => {
  expect(chapterFile('the-rules', 'html')).toBe('articles/the-rules/northbound-the-rules.html');
  expect(
    ['northbound.html', 'ru/northbound.html', 'articles/a/northbound-a.html', 'ru/articles/a/northbound-a.html'].every(
      isTakenAlong,
    ),
  ).toBe(true);
  expect(['index.html', 'articles/a/index.html', 'sources/a/northbound-a.html'].some(isTakenAlong)).toBe(false);
});

test('its page offers the file, and a PDF where one is printed', () => {
  const page =
    '<ul class="files" data-part="files"><li><a href="/n/a/northbound-a.html" download>one file</a></li></ul>';
  const html = { kind: 'html', bytes: 140_001 } as const;
  const once = offerChapter(page, [html], language);
  expect(once).toContain(
    '<li><a href="/n/a/northbound-a.html" download>one file</a> <span data-exempt="size of a file">141\u00a0kB</span></li></ul>',
  );
  expect(offerChapter(once, [html, { kind: 'pdf', bytes: 10 }], language)).toContain(
    '<li><a href="/n/a/northbound-a.pdf">PDF</a> <span data-exempt="size of a file">1\u00a0kB</span></li></ul>',
  );
  expect(offerChapter(offerChapter(once, [html, { kind: 'pdf', bytes: 10 }], language), [html], language)).toBe(once);
});
