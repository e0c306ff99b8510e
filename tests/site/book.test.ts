/** The downloads of the built sites. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { Element } from 'hast';
import { xml2js, type Element as XmlElement } from 'xml-js';
import { describe, expect, test } from 'vitest';
import { size } from '../../src/exports/book/offers.ts';
import { MOST_BYTES } from '../../src/exports/book/chapterFile.ts';
import { builtBooks, type BuiltBook } from '../../src/exports/book/books.ts';
import { builtChapters } from '../../src/exports/book/chapters.ts';
import { elementsIn, formatHtml, parseHtml, textOf } from '../../src/build/hast.ts';
import { isPart } from '../../src/build/part.ts';
import { FILES, site } from '../../src/site.ts';
import { coverAlt } from '../../src/exports/book/cover.ts';
import { folderOf } from '../../src/exports/book/fileNames.ts';
import { latinWords, wordsOfNames } from '../../src/check/latinWords.ts';
import { loadLanguage } from '../../src/i18n/language.ts';
import { filesIn } from '../../src/build/projectFiles.ts';
import { EDITION, INVENTED } from '../support/yearOn.ts';
import { readZip } from '../exports/readZip.ts';
import { SUB_PATH } from '../support/sites.ts';
import { files, read } from './built.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const names = wordsOfNames(project.ledger.sources.values());

/** In bytes. A letter of Cyrillic is two. */
const MOST: Record<string, { html: number; epub: number }> = {
  en: { html: 1_550_000, epub: 450_000 },
  ru: { html: 1_900_000, epub: 520_000 },
};

const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, found]) => found!);
const ids = (text: string) => all(text, /\sid="([^"]+)"/g);
/** A file as HTML with every tag and quotation mark, whatever it leaves out. */
const readWhole = (folder: string, path: string): string => formatHtml(parseHtml(read(folder, path)));
const facts = (html: string) => [...new Set(all(html, /<(?:data|span)[^>]* data-fact="([^"]+)"/g))];

describe.each([
  ['at the root', 'dist', 'https://northbound.example/', site.edition],
  ['below a sub-path', SUB_PATH.folder, `${SUB_PATH.SITE_URL}${SUB_PATH.BASE_PATH}/`, EDITION],
])('%s', (_, folder, address, edition) => {
  const languages = folder === 'dist' ? project.languages : [DEFAULT];
  const books = builtBooks(folder, languages);

  test('each language that has every text of the book has it, and no other', () => {
    const own = languages.filter((language) => language.hasPage('all/'));
    expect(books.map(({ language }) => language)).toEqual(own);
    expect(own.map(({ code }) => code)).toEqual(folder === 'dist' ? ['en', 'ru'] : ['en']);
    // The invented language has one chapter.
    for (const path of ['all/index.html', FILES.html, FILES.epub])
      expect(existsSync(`${folder}/${INVENTED.code}/${path}`)).toBe(false);
  });

  describe.each(books)('in $language.code', (book: BuiltBook) => {
    const { language } = book;
    const own = folderOf(language);
    const page = read(folder, book.page);
    const chapters = files(folder, `${own}articles`).filter((path) => /articles\/[^/]+\/index\.html$/.test(path));
    const printed = chapters.flatMap((path) => facts(/<main.*<section class="notes"/s.exec(read(folder, path))![0]));
    const figures = chapters.flatMap((path) => ids(read(folder, path)).filter((id) => id.startsWith('figure-')));

    describe.each([[book.page], [book.html]])('%s', (path) => {
      const html = readWhole(folder, path);
      test('holds every fact, figure and passage of the chapters, and each id once', () => {
        expect(printed.length).toBeGreaterThan(chapters.length);
        expect(printed.filter((id) => !html.includes(`data-fact="${id}"`))).toEqual([]);
        expect(ids(html)).toEqual(expect.arrayContaining(figures));
        expect(ids(html).filter((id, i, list) => list.indexOf(id) !== i)).toEqual([]);
        for (const chapter of chapters) expect(ids(html)).toContain(chapter.split('/').at(-2));
        expect(chapters.length).toBeGreaterThanOrEqual(8);
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

    test('the one file asks for nothing, leads nowhere on the disk it lies on, and keeps to its bytes, as the EPUB does', () => {
      for (const kind of ['html', 'epub'] as const)
        expect(statSync(`${folder}/${book[kind]}`).size, kind).toBeLessThanOrEqual(MOST[language.code]![kind]);
      const html = readWhole(folder, book.html);
      expect(/<html lang="([^"]*)">/.exec(html)?.[1]).toBe(language.code);
      expect(html).not.toMatch(/\ssrc=|srcset|<link rel="(?:stylesheet|preload)"|@import/);
      for (const url of all(html, /url\(([^)]*)\)/g)) expect(url).toMatch(/^(?:data:|#|"#|&quot;#)/);
      const within = new Set(ids(html));
      for (const href of all(html, /\shref="([^"]*)"/g)) {
        if (href.startsWith('#')) expect(within).toContain(href.slice(1));
        else expect(href).toMatch(/^(?:https:\/\/|data:image\/svg)/);
      }
      expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]).toBe(`${address}${own}all/`);
      expect(html).toMatch(/<a href="[^"]*" rel="license"/);
    });

    const epub = Object.fromEntries(
      Object.entries(readZip(readFileSync(`${folder}/${book.epub}`), edition)).map(([name, bytes]) => [
        name,
        Buffer.from(bytes).toString(),
      ]),
    );
    const documents = Object.entries(epub).filter(([name]) => name.endsWith('.xhtml'));
    test('the EPUB names all its files, leads somewhere, and holds every fact and figure', () => {
      const manifest = all(epub['EPUB/package.opf']!, /<item [^>]*href="([^"]+)"/g).map((href) => `EPUB/${href}`);
      expect(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf', ...manifest].toSorted()).toEqual(
        Object.keys(epub).toSorted(),
      );
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
      const drawings = Object.keys(epub).filter((name) => name.endsWith('.svg'));
      expect(drawings.length).toBeGreaterThan(figures.length);
      // MuPDF draws no label of a link; Cairo, MuPDF and LibreOffice no square end of a line without length.
      expect(drawings.filter((name) => /<a |h0[mM"]/.test(epub[name]!))).toEqual([]);
      const whole = documents.map(([, text]) => text).join('');
      expect(printed.filter((id) => !whole.includes(`data-fact="${id}"`))).toEqual([]);
      for (const id of figures) expect(whole).toMatch(new RegExp(`<div[^>]* id="${id}"[^>]* role="figure"`));
    });

    test('the EPUB is in the language, which each of its documents says', () => {
      const { site: words, book: ownWords, chapter } = language.messages;
      const opf = epub['EPUB/package.opf']!;
      expect(opf).toContain(`<dc:language>${language.code}</dc:language>`);
      expect(opf).toContain(`<dc:title>${site.name}: ${words.tagline}</dc:title>`);
      expect(opf).toContain(`<dc:source>${address}${own}all/</dc:source>`);
      expect(opf).toContain(`<meta property="schema:accessibilitySummary">${ownWords.accessibility}</meta>`);
      const codes = documents.map(([, text]) => /<html [^>]* lang="([^"]+)" xml:lang="([^"]+)"/.exec(text)!.slice(1));
      expect(new Set(codes.flat())).toEqual(new Set([language.code]));
      const contents = epub['EPUB/nav.xhtml']!;
      for (const title of [words.contents, ownWords.cover, ownWords.tables, chapter.notes, chapter.sources])
        expect(contents).toContain(`>${title}</`);
      expect(epub['EPUB/cover.xhtml']).toContain(`alt="${coverAlt(language)}"`);
      expect(epub['EPUB/notes.xhtml']).toContain(` title="${chapter.back}"`);
    });

    test('home and the page itself offer what is there, with its size', () => {
      for (const text of [read(folder, `${own}index.html`), page]) {
        expect(text).toContain(`href="${new URL(address).pathname}${own}all/"`);
        for (const kind of ['html', 'epub'] as const) {
          const link = new RegExp(
            `href="${new URL(address).pathname}${own}${FILES[kind]}"[^>]*>[^<]*</a> <span data-exempt="size of a file">([^<]*)<`,
          ).exec(text);
          expect(link?.[1]).toBe(size(statSync(`${folder}/${book[kind]}`).size, language));
        }
      }
    });

    if (language !== DEFAULT)
      test('no English words stand in the one file and the EPUB', () => {
        const texts = new Map([[book.html, read(folder, book.html)], ...documents]);
        const words = Array.from(texts, ([name, text]) =>
          latinWords(parseHtml(text), language.code, names).map((word) => `${name}: ${word}`),
        );
        expect(words.flat()).toEqual([]);
        const drawn = Object.entries(epub)
          .filter(([name]) => name.endsWith('.svg'))
          .flatMap(([name, text]) =>
            all(text, /<t(?:ext|span)[^>]*>([^<]*)/g).flatMap((label) =>
              latinWords(parseHtml(`<html lang="${language.code}">${label}`), language.code, names).map(
                (word) => `${name}: ${word}`,
              ),
            ),
          );
        expect(drawn).toEqual([]);
      });
  });

  const chapters = files(folder).filter((path) => /^articles\/[^/]+\/index\.html$/.test(path));
  const built = builtChapters(folder, languages);
  test('each chapter is a file in each language that has it', () => {
    expect(built.filter((each) => each.language === DEFAULT).map(({ page }) => page)).toEqual(chapters);
    if (folder === 'dist') expect(built.some((each) => each.language !== DEFAULT)).toBe(true);
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
});

test('a language without a book offers that of another, as home says', () => {
  const begun = loadLanguage(filesIn('.'), 'ky');
  const home = read('dist', 'ky/index.html');
  expect(home).toContain(`<a href="/ru/all/" hreflang="ru">${begun.messages.home.allOnOnePage}</a>`);
  expect(home).toContain(`<a href="/ru/${FILES.html}" hreflang="ru" download>${begun.messages.home.oneFile}</a>`);
});
