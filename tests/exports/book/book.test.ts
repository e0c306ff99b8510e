/** How the page of everything becomes downloads, on a page in little. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { element, formatHtml } from '../../../src/build/hast.ts';
import { epub } from '../../../src/exports/book/epub.ts';
import { offer, size } from '../../../src/exports/book/offers.ts';
import { charactersIn } from '../../../src/exports/book/embedFonts.ts';
import { dedupeSvg } from '../../../src/exports/book/dedupeSvg.ts';
import { embed, toSingleFile, toStandalone } from '../../../src/exports/book/singleFile.ts';
import { site } from '../../../src/site.ts';
import { readZip } from '../readZip.ts';
import { madePage } from './madePage.ts';
import { openProject } from '../../../src/project/project.ts';

const { language, ledger } = openProject('.');

const home = { site: 'https://example.org', base: '/n/', read: (path: string) => readFileSync(`public/${path}`) };
const hrefs = (html: string) => Array.from(html.matchAll(/<a [^>]*href="([^"]*)"/g), ([, href]) => href);

describe('a page that is detached', () => {
  const html = formatHtml(toStandalone(madePage(), home, language));
  test('leads within where it holds what a link leads to, else to the site', () => {
    expect(hrefs(html)).toEqual([
      'https://example.org/n/',
      '#key',
      '#one',
      '#note-1',
      '#note-2',
      '#two-why',
      '#term-patent',
      'https://example.org/n/systems/patent/',
      'https://example.org/n/facts/a/1/',
      'https://example.org/n/figures/bars.png',
      'https://example.org/n/figures/bars/',
      '#two',
      '#two-why',
      '#note-1',
      '#note-1-mark',
      '#note-2-mark',
      '#key-mark',
    ]);
    expect(hrefs(formatHtml(toStandalone(madePage('/n/articles/two/#gone'), home, language)))).toContain(
      'https://example.org/n/articles/two/#gone',
    );
  });
  test('keeps nothing that is of use on the site alone', () => {
    for (const gone of ['og:title', 'preload', 'take-along', 'Ledger', 'About<', 'keydown'])
      expect(html).not.toContain(gone);
  });
});

test('one file has its fonts inside, cut to its letters, and none whose letters it does not use', async () => {
  const page = toStandalone(madePage(), home, language);
  await embed(page, home);
  const html = formatHtml(page);
  const faces = html.match(/@font-face\{[^}]*\}/g)!;
  expect(faces).toHaveLength(1);
  expect(faces[0]).toMatch(/src:url\(data:font\/woff2;base64,[\w+/=]+\)/);
  expect(faces[0].length).toBeLessThan(readFileSync('public/fonts/source-sans-3-latin.woff2').length);
  expect(html).toContain('href="data:image/svg+xml;base64,');
  expect(html).toContain('fill="var(--tj)" class="halo"');
  expect(html).toContain('.halo{stroke:var(--paper);');
  expect(html).not.toMatch(/(?:src|href)="\/|data-exempt/);
});

test('one file says by its policy what it needs, and leaves out what HTML lets out', async () => {
  const file = await toSingleFile(toStandalone(madePage(), home, language), home);
  expect(file).toMatch(
    /^<!doctype html><html lang=en><meta charset=utf-8><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; img-src data:; font-src data:; connect-src 'self';/,
  );
  expect(file.match(/http-equiv/g)).toHaveLength(1);
  expect(file).not.toContain('</li>');
});

test('links of a page in another language lead within, where it holds what they lead to', () => {
  const page = madePage('/n/ru/articles/two/#why').replaceAll('href="/n/all/', 'href="/n/ru/all/');
  const html = formatHtml(toStandalone(page, home, openProject('.').in('ru').language));
  expect(hrefs(html)).toContain('#two-why');
  // English pages are no part of it.
  expect(hrefs(html)).toContain('https://example.org/n/glossary/#patent');
});

test('one file says halos and long paths that repeat once, and nothing else', () => {
  const halo = { stroke: 'var(--paper)', strokeWidth: '4', strokeLineJoin: 'round', paintOrder: 'stroke' };
  const d = 'M0 0'.repeat(60);
  const all = [
    element('text', { x: '1', ...halo }),
    element('text', { ...halo, stroke: 'red' }),
    element('path', { d }),
    element('path', { d }),
    element('path', { d, fill: 'red' }),
    element('path', { d: 'M0 0' }),
    element('path', { d: 'M0 0' }),
    element('button', { type: 'button', id: 'b' }),
  ];
  dedupeSvg(all);
  expect(
    all.map(({ tagName, properties }) => [tagName, ...Object.entries(properties).map((each) => each.join('='))]),
  ).toEqual([
    ['text', 'x=1', 'className=halo'],
    ['text', 'stroke=red', 'strokeWidth=4', 'strokeLineJoin=round', 'paintOrder=stroke'],
    ['path', `d=${d}`, 'id=path-1'],
    ['use', 'href=#path-1'],
    ['path', `d=${d}`, 'fill=red'],
    ['path', 'd=M0 0'],
    ['path', 'd=M0 0'],
    ['button', 'id=b'],
  ]);
});

test('letters are looked for in the spans and single points of a range', () => {
  expect(charactersIn('U+0041-0043,U+0416', 'CABBAGE Ж ж')).toBe('ABCЖ');
});

describe('the EPUB', () => {
  const made = epub(toStandalone(madePage(), home, language), ledger);
  const files = Object.fromEntries(
    Object.entries(readZip(made, site.edition)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
  test('says what it is in its first bytes, unpacked', () => {
    expect(Buffer.from(made).toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(Buffer.from(made).readUInt16LE(8)).toBe(0);
  });
  test('has the same bytes when it is made again', () => {
    expect(Buffer.from(epub(toStandalone(madePage(), home, language), ledger)).equals(Buffer.from(made))).toBe(true);
  });
  test('has a document for each part, with links between them', () => {
    expect(files['EPUB/one.xhtml']).toContain('<h1 id="one">one</h1>');
    expect(files['EPUB/one.xhtml']).toContain('href="two.xhtml#two-why"');
    expect(files['EPUB/one.xhtml']).toContain('href="glossary.xhtml#term-patent"');
    expect(files['EPUB/nav.xhtml']).toContain(
      '<li><a href="two.xhtml">two</a><ol><li><a href="two.xhtml#two-why">Why</a></li></ol></li>',
    );
  });
  test('makes of each number a link to its note, which leads back to where it was first asked for', () => {
    expect(files['EPUB/one.xhtml']).toContain(
      '<a class="fact" id="note-1-mark" href="notes.xhtml#note-1" data-note="1" role="doc-noteref" epub:type="noteref"><data value="1" data-fact="a/1">9</data></a>',
    );
    expect(files['EPUB/two.xhtml']).toContain('<a class="fact" href="notes.xhtml#note-1"');
    expect(files['EPUB/notes.xhtml']).toMatch(
      /<aside id="note-1" class="footnote" epub:type="footnote" role="doc-footnote"><p class="number"><a class="back" href="one\.xhtml#note-1-mark"[^>]*>1<\/a><\/p>/,
    );
    expect(Object.values(files).join('')).not.toContain('<button');
  });
  test('has a key that shows as text what it names', () => {
    expect(files['EPUB/key.xhtml']).toContain('<dt><u>a line</u></dt>');
    expect(files['EPUB/key.xhtml']).toContain('<dt>≠</dt>');
    expect(files['EPUB/key.xhtml']).not.toContain('Back to the text');
  });
  test('shows each drawing once, as a file with its alternative, in plain paint and on paper of its own', () => {
    expect(files['EPUB/one.xhtml']).toContain(
      '<div class="drawing"><img src="drawing-1.svg" class="narrow" alt="A bar" /></div>',
    );
    expect(Object.values(files).join('').match(/<svg/g)).toHaveLength(1);
    const svg = files['EPUB/drawing-1.svg']!;
    expect(svg).not.toMatch(/var\(|currentColor|paint-order|data-/);
    expect(svg).toContain('fill="#a0342f"');
    expect(svg.match(/<text/g)).toHaveLength(1);
    expect(svg).toContain('<rect x="0" y="0" width="360" height="10" fill="#fbf8f1"/>');
    expect(files['EPUB/package.opf']).toContain(
      '<item id="drawing-1.svg" href="drawing-1.svg" media-type="image/svg+xml"/>',
    );
  });
  test('has figures as divisions, of which programs keep all', () => {
    expect(files['EPUB/one.xhtml']).not.toContain('<figure');
    expect(files['EPUB/one.xhtml']).toMatch(/<div class="figure"[^>]* id="figure-bars"[^>]* role="figure">/);
    const opening = '<figure class="opening"><figcaption>How many?</figcaption><p>Hollow: not sure.</p></figure>';
    const opened = epub(toStandalone(madePage().replace('<p>Of ', `${opening}<p>Of `), home, language), ledger);
    expect(Buffer.from(readZip(opened, site.edition)['EPUB/one.xhtml']!).toString()).toContain(
      '<div class="opening" role="figure"><div class="figcaption">How many?</div><p>Hollow: not sure.</p></div>',
    );
  });
  test('has the tables of figures in an appendix, and ways there and back', () => {
    expect(files['EPUB/one.xhtml']).not.toContain('<table');
    expect(files['EPUB/one.xhtml']).toContain('href="tables.xhtml#table-bars"');
    expect(files['EPUB/tables.xhtml']).toContain('href="one.xhtml#figure-bars"');
    expect(files['EPUB/tables.xhtml']).toContain('<td data-head="Value">');
  });
  test('is refused where a link leads nowhere', () => {
    expect(() => epub(toStandalone(madePage('#lost'), home, language), ledger)).toThrow(/northbound\.epub.*lost/s);
  });
});

test('pages offer the files that are there, whatever they offered before', () => {
  const page = '<nav><ul class="files" data-part="files"><li><a href="/n/all/">all on one page</a></li></ul></nav>';
  const once = offer(page, [{ kind: 'html', bytes: 1_234_001 }], language);
  expect(once).toBe(
    '<nav><ul class="files" data-part="files"><li><a href="/n/all/">all on one page</a></li><li><a href="/n/northbound.html" download>one file</a> <span data-exempt="size of a file">1,235\u00a0kB</span></li></ul></nav>',
  );
  const all = [
    { kind: 'html', bytes: 1_234_001 },
    { kind: 'pdf', bytes: 10 },
  ] as const;
  expect(offer(once, [...all], language)).toBe(offer(page, [...all], language));
  expect(offer(once, [], language)).toBe(page);
  expect(size(10, language)).toBe('1\u00a0kB');
});
