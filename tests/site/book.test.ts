/** The downloads of the built sites. */
import { readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { Element } from 'hast';
import { xml2js, type Element as XmlElement } from 'xml-js';
import { describe, expect, test } from 'vitest';
import { size } from '../../src/exports/book/offers.ts';
import { MOST_BYTES } from '../../src/exports/book/chapterFile.ts';
import { builtChapters } from '../../src/exports/book/chapters.ts';
import { FILES } from '../../src/exports/book/fileNames.ts';
import { elementsIn, parseHtml, textOf } from '../../src/build/hast.ts';
import { isPart } from '../../src/build/part.ts';
import { site } from '../../src/site.ts';
import { EDITION } from '../support/yearOn.ts';
import { readZip } from '../exports/readZip.ts';
import { SUB_PATH } from '../support/sites.ts';
import { files, read } from './built.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';
import { openProject } from '../../src/project/project.ts';

const language = DEFAULT;

const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, found]) => found!);
const ids = (text: string) => all(text, /\sid="([^"]+)"/g);
const facts = (html: string) => [...new Set(all(html, /<(?:data|span)[^>]* data-fact="([^"]+)"/g))];

describe.each([
  ['at the root', 'dist', 'https://northbound.example/', site.edition],
  ['below a sub-path', SUB_PATH.folder, `${SUB_PATH.SITE_URL}${SUB_PATH.BASE_PATH}/`, EDITION],
])('%s', (_, folder, address, edition) => {
  const page = read(folder, 'all/index.html');
  const chapters = files(folder).filter((path) => /^articles\/[^/]+\/index\.html$/.test(path));
  const printed = chapters.flatMap((path) => facts(/<main.*<section class="notes"/s.exec(read(folder, path))![0]));
  const figures = chapters.flatMap((path) => ids(read(folder, path)).filter((id) => id.startsWith('figure-')));

  describe.each([['all/index.html'], [FILES.html]])('%s', (path) => {
    const html = read(folder, path);
    test('holds every fact, figure and passage of the chapters, and each id once', () => {
      expect(printed.length).toBeGreaterThan(chapters.length);
      expect(printed.filter((id) => !html.includes(`data-fact="${id}"`))).toEqual([]);
      expect(ids(html)).toEqual(expect.arrayContaining(figures));
      expect(ids(html).filter((id, i, list) => list.indexOf(id) !== i)).toEqual([]);
      for (const chapter of chapters) expect(ids(html)).toContain(chapter.split('/')[1]);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    });
    test('numbers its notes as the text asks for them, and has a card for each', () => {
      const cards = all(html, /<li class="card"(?: data-part="card")? id="note-(\d+)"/g).map(Number);
      expect(cards).toEqual(cards.map((_each, i) => i + 1));
      const notes = (part: string) => all(part, /data-note="(\d+)"/g).map(Number);
      // Remarks stand at the end, and their numbers where their letters stand.
      const [remarks = ''] = /<section class="sidenotes"[^]*?<\/section>/.exec(html) ?? [];
      const inRemarks = new Set(notes(remarks));
      let next = 1;
      for (const note of notes(html.replace(remarks, ''))) {
        while (inRemarks.has(next)) next += 1;
        // Words that open may hold a number or a term of their own, whose sign comes first.
        expect(note).toBeLessThanOrEqual(next + 1);
        next = Math.max(next, note + 1);
      }
      expect(Math.max(...notes(html))).toBe(cards.length);
    });
  });

  test('the one file has at most 1.55 MB, asks for nothing, and leads nowhere on the disk it lies on', () => {
    expect(statSync(`${folder}/${FILES.html}`).size).toBeLessThanOrEqual(1_550_000);
    const html = read(folder, FILES.html);
    expect(html).not.toMatch(/\ssrc=|srcset|<link rel="(?:stylesheet|preload)"|@import/);
    for (const url of all(html, /url\(([^)]*)\)/g)) expect(url).toMatch(/^(?:data:|#|"#|&quot;#)/);
    const own = new Set(ids(html));
    for (const href of all(html, /\shref="([^"]*)"/g)) {
      if (href.startsWith('#')) expect(own).toContain(href.slice(1));
      else expect(href).toMatch(/^(?:https:\/\/|data:image\/svg)/);
    }
    expect(html).toContain(`<link rel="canonical" href="${address}all/"`);
    expect(html).toContain('rel="license"');
  });

  test('the EPUB names all its files, leads somewhere, and holds every fact and figure', () => {
    const book = Object.fromEntries(
      Object.entries(readZip(readFileSync(`${folder}/${FILES.epub}`), edition)).map(([name, bytes]) => [
        name,
        Buffer.from(bytes).toString(),
      ]),
    );
    const manifest = all(book['EPUB/package.opf']!, /<item [^>]*href="([^"]+)"/g).map((href) => `EPUB/${href}`);
    expect(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf', ...manifest].toSorted()).toEqual(
      Object.keys(book).toSorted(),
    );
    const documents = Object.entries(book).filter(([name]) => name.endsWith('.xhtml'));
    const targets = new Set(documents.flatMap(([name, text]) => [name, ...ids(text).map((id) => `${name}#${id}`)]));
    const dead = documents.flatMap(([name, text]) => {
      // Throws where it is not well-formed.
      expect((xml2js(text) as XmlElement).elements).toHaveLength(2);
      return all(text, /<a [^>]*href="([^"]+)"/g).filter(
        (href) =>
          !href.startsWith('https://') && !targets.has(href.startsWith('#') ? name + href : posix.join('EPUB', href)),
      );
    });
    expect(dead).toEqual([]);
    const drawings = Object.keys(book).filter((name) => name.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(figures.length);
    // MuPDF draws no label of a link; Cairo, MuPDF and LibreOffice no square end of a line without length.
    expect(drawings.filter((name) => /<a |h0[mM"]/.test(book[name]!))).toEqual([]);
    const whole = documents.map(([, text]) => text).join('');
    expect(printed.filter((id) => !whole.includes(`data-fact="${id}"`))).toEqual([]);
    for (const id of figures) expect(whole).toMatch(new RegExp(`<div[^>]* id="${id}"[^>]* role="figure"`));
  });

  const languages = openProject('.').languages;
  const built = builtChapters(folder, folder === 'dist' ? languages : [language]);
  test('each chapter is a file in each language that has it', () => {
    expect(built.filter((each) => each.language === language).map(({ page }) => page)).toEqual(chapters);
    if (folder === 'dist') expect(built.some((each) => each.language !== language)).toBe(true);
  });
  test.each(built)(
    '$html has at most 200 kB, asks for nothing, leads somewhere, and holds the numbers and notes',
    (it) => {
      expect(statSync(`${folder}/${it.html}`).size).toBeLessThanOrEqual(MOST_BYTES);
      expect(MOST_BYTES).toBe(200_000);
      const [file, original] = [read(folder, it.html), read(folder, it.page)].map((html) =>
        elementsIn(parseHtml(html)),
      ) as [Element[], Element[]];
      for (const { tagName, properties } of file) {
        expect(['script', 'link', 'img'].includes(tagName) && properties.rel?.toString() !== 'canonical').toBe(false);
        const href = properties.href === undefined ? undefined : String(properties.href);
        if (href?.startsWith('#'))
          expect(
            file.some(({ properties: { id } }) => id === href.slice(1)),
            href,
          ).toBe(true);
        else if (href !== undefined) expect(href).toMatch(/^https:\/\//);
      }
      expect(
        file
          .filter(({ tagName }) => tagName === 'style')
          .map(textOf)
          .join(''),
      ).not.toMatch(/url\(|@import/);
      // The cards, the words of figures, and the drawings with their alternatives are as on the page.
      // A file that would be too heavy leaves out the figures’ tables, whose values their drawings and alternatives say.
      const hasTables = file.some(({ tagName }) => tagName === 'table');
      const inTables = new Set(
        hasTables ? [] : original.filter(({ tagName }) => tagName === 'table').flatMap(elementsIn),
      );
      const said = (elements: Element[]) =>
        elements
          .filter(
            (each) =>
              !inTables.has(each) &&
              (['data', 'figcaption', 'h1', 'h2'].includes(each.tagName) || each.properties.popover !== undefined),
          )
          .map((each) => textOf(each).replaceAll(/\s+/g, ' ').trim());
      const kept = new Set(said(file));
      expect(said(original).filter((text) => !kept.has(text))).toEqual([]);
      const alternatives = (elements: Element[]) =>
        new Set(
          elements
            .filter(({ tagName }) => tagName === 'svg')
            .flatMap(({ properties: { ariaLabel } }) => ariaLabel ?? []),
        );
      expect(alternatives(file)).toEqual(alternatives(original));
      expect(file.filter((each) => isPart(each, 'take-along'))).toEqual([]);
    },
  );
  test.each(built)('$page offers its file, with its size', (it) => {
    const href = new URL(address).pathname + it.html;
    const said = new RegExp(`href="${href}" download>([^<]+)</a> <span data-exempt="size of a file">([^<]*)<`).exec(
      read(folder, it.page),
    );
    expect(said?.[1]).toBe(it.language.messages.chapter.oneFile);
    expect(said?.[2]).toBe(size(statSync(`${folder}/${it.html}`).size, it.language));
  });

  test('home and the page itself offer what is there, with its size', () => {
    for (const text of [read(folder, 'index.html'), page]) {
      for (const kind of ['html', 'epub'] as const) {
        const link = new RegExp(
          `href="${new URL(address).pathname}${FILES[kind]}"[^>]*>[^<]*</a> <span data-exempt="size of a file">([^<]*)<`,
        ).exec(text);
        expect(link?.[1]).toBe(size(statSync(`${folder}/${FILES[kind]}`).size, language));
      }
    }
  });
});
