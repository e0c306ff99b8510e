/** The explainer as an EPUB 3: a file for each part, notes that open where a program can, drawings as files. */
import { readFileSync } from 'node:fs';
import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { expected, ProblemError } from '../../ledger/problem.ts';
import { zip } from '../zip.ts';
import { coverAlt, cover } from './cover.ts';
import { takeDrawings } from './drawings.ts';
import { numberNotes, sectionOfKey } from './footnotes.ts';
import { FILES } from '../../site.ts';
import { contentsPage, packageFile, type Item } from './epubPackage.ts';
import { element, elementsIn, find, idOf, replace, textOf } from '../../build/hast.ts';
import { findPart, isPart, partsIn } from '../../build/part.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Ledger } from '../../ledger/types.ts';

/** One document of the EPUB. */
export interface Document {
  /** Its name without ending. */
  name: string;
  title: string;
  body: ElementContent[];
}

const FONTS = ['latin', 'accents', 'signs', 'cyrillic', 'cyrillic-ext'].map((part) => `source-sans-3-${part}.woff2`);
const CONTAINER =
  '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
  '<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

/** Each part’s title is the first heading of its document. */
function raise(node: Element): void {
  for (const heading of elementsIn(node)) {
    const [, level] = /^h([2-6])$/.exec(heading.tagName) ?? [];
    if (level) heading.tagName = `h${Number(level) - 1}`;
  }
}

/** Where a page is narrow the cells of a row stand below each other, each with its column’s name. */
function nameCells(table: Element): void {
  const heads = elementsIn(find(table, 'thead')!)
    .filter(({ tagName }) => tagName === 'th')
    .map(textOf);
  for (const row of elementsIn(find(table, 'tbody')!).filter(({ tagName }) => tagName === 'tr'))
    row.children
      .filter((node) => node.type === 'element')
      .forEach((cell, i) => i > 0 && (cell.properties.dataHead = heads[i]));
}

/** Takes the tables out of what is folded, leaves the way to them, and returns them. */
function takeTables(article: Element, { book, figure }: Messages): Element[] {
  const tables: Element[] = [];
  for (const holder of elementsIn(article).filter((node) => isPart(node, 'figure') || node.properties.dataTold)) {
    const passage = holder.properties.dataTold;
    if (passage) holder.properties.id = `told-${String(passage)}`;
    const id = `table-${String(idOf(holder)).replace('figure-', '')}`;
    const title = textOf(findPart(holder, 'title')!);
    replace(holder, (node) => {
      if (node.tagName !== 'details') return [node];
      const table = find(node, 'table')!;
      nameCells(table);
      tables.push(
        element(
          'section',
          { id, ariaLabelledBy: [`${id}-title`] },
          element('h3', { id: `${id}-title` }, title),
          table,
          element('p', { className: ['to-table'] }, element('a', { href: `#${String(idOf(holder))}` }, book.toDrawing)),
        ),
      );
      return [element('p', { className: ['to-table'] }, element('a', { href: `#${id}` }, figure.table))];
    });
  }
  return tables;
}

/** Leaves out what needs a script or the site, and says the rest in what EPUB knows. */
function convert(tree: Root, language: Language): void {
  numberNotes(tree, language);
  replace(tree, (node) => {
    if (['script', 'style', 'form'].includes(node.tagName) || isPart(node, 'skip')) return [];
    if (isPart(node, 'outlets'))
      return [{ ...node, children: node.children.filter((child) => child.type === 'element').slice(-1) }];
    if (isPart(node, 'anchor')) return node.children;
    // Pandoc keeps no more of a figure with a picture than that and its caption: caveats and source would be lost.
    if (node.tagName === 'figure')
      Object.assign(node, { tagName: 'div', properties: { ...node.properties, role: 'figure' } });
    if (node.tagName === 'figcaption')
      Object.assign(node, { tagName: 'div', properties: { className: ['figcaption'] } });
    if (node.properties.role === 'doc-noteref') node.properties['epub:type'] = 'noteref';
    for (const name of ['popover', 'tabIndex', 'dataExempt']) delete node.properties[name];
    return [node];
  });
}

/** A note is found by the link that asked for it, and opens there if the program can. */
function footnotes(section: Element): ElementContent[] {
  const title = find(section, 'h2')!;
  const notes = partsIn(section, 'card').map((card) => {
    const number = findPart(card, 'back')!;
    const children = card.children.filter((node) => node !== number);
    return element(
      'aside',
      { id: idOf(card), className: ['footnote'], 'epub:type': 'footnote', role: 'doc-footnote' },
      element('p', { className: ['number'] }, number),
      ...children,
    );
  });
  return [element('section', { 'epub:type': 'footnotes', ariaLabelledBy: [idOf(title)!] }, title, ...notes)];
}

/** The same of remarks, whose letters stand in the text. @param back names the way there */
function remarks(section: Element, back: string): ElementContent[] {
  const title = find(section, 'h2')!;
  const notes = elementsIn(section)
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => {
      const id = idOf(item)!;
      const number = element(
        'a',
        { className: ['back'], href: `#${id}-mark`, role: 'doc-backlink', title: back },
        id.replace('sidenote-', ''),
      );
      const words = item.children.filter((node) => !isPart(node, 'back'));
      return element(
        'aside',
        { id, className: ['footnote'], 'epub:type': 'footnote', role: 'doc-footnote' },
        element('p', { className: ['number'] }, number),
        element('p', {}, ...words),
      );
    });
  return [element('section', { 'epub:type': 'footnotes', ariaLabelledBy: [idOf(title)!] }, title, ...notes)];
}

const TYPES: Record<string, { 'epub:type': string; role?: string }> = {
  chapter: { 'epub:type': 'chapter', role: 'doc-chapter' },
  glossary: { 'epub:type': 'glossary', role: 'doc-glossary' },
  page: { 'epub:type': 'appendix', role: 'doc-appendix' },
};

/** The documents of the EPUB, in the order of reading. */
function documents(tree: Root, language: Language): Document[] {
  const { book, chapter } = language.messages;
  convert(tree, language);
  const key = sectionOfKey(tree);
  const article = find(tree, 'article')!;
  const tables = takeTables(article, language.messages);
  const sections = article.children.filter((node) => node.type === 'element');
  const part = (section: Element): Document => {
    const heading = find(section, 'h2')!;
    Object.assign(section.properties, TYPES[String(section.properties.dataPart)]);
    return { name: idOf(heading)!, title: textOf(heading), body: [section] };
  };
  const own = findPart(tree, 'sidenotes');
  const list: Document[] = [
    {
      name: 'title',
      title: book.title,
      body: [{ ...findPart(article, 'cover')!, tagName: 'section', properties: { 'epub:type': 'titlepage' } }],
    },
    { name: 'key', title: textOf(find(key, 'h2')!), body: [key] },
    ...sections.filter((node) => String(node.properties.dataPart) in TYPES).map(part),
    {
      name: 'tables',
      title: book.tables,
      body: [element('section', TYPES.page!, element('h2', { id: 'tables-title' }, book.tables), ...tables)],
    },
    ...(own ? [{ name: 'remarks', title: book.remarks, body: remarks(own, chapter.back) }] : []),
    { name: 'notes', title: chapter.notes, body: footnotes(findPart(tree, 'notes')!) },
    { name: 'sources', title: chapter.sources, body: [findPart(tree, 'sources')!] },
  ];
  for (const { name, body } of list)
    if (name !== 'title') body.forEach((node) => node.type === 'element' && raise(node));
  return list;
}

/** Links within the page become links between documents. One that leads nowhere is a mistake of ours. */
function link(list: Document[]): void {
  const elements = (body: ElementContent[]) => elementsIn({ type: 'root', children: body });
  const home = new Map(
    list.flatMap(({ name, body }) =>
      elements(body).flatMap((node) => (idOf(node) ? [[idOf(node)!, name] as const] : [])),
    ),
  );
  const lost = new Set<string>();
  for (const { name, body } of list)
    for (const { properties } of elements(body)) {
      const [, id] = /^#(.+)$/.exec(String(properties.href ?? '')) ?? [];
      if (id === undefined) continue;
      const to = home.get(id);
      if (to === undefined && id !== 'content') lost.add(id);
      else if (to !== name) properties.href = to === undefined ? 'nav.xhtml' : `${to}.xhtml#${id}`;
    }
  if (lost.size > 0)
    throw new ProblemError(
      [...lost].map((id) => ({
        file: FILES.epub,
        place: 'links',
        message: expected('the id of a part', id, home.keys()),
      })),
    );
}

/** A document as the text of an XHTML file, in a language by its code. */
function xhtml(title: string, body: ElementContent[], code: string): string {
  const page = element(
    'html',
    { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: code, 'xml:lang': code },
    element(
      'head',
      {},
      element('title', {}, title),
      element('link', { rel: ['stylesheet'], type: 'text/css', href: 'book.css' }),
    ),
    element('body', {}, ...body),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(toXast(page), { closeEmptyElements: true })}\n`;
}

/**
 * The EPUB, the same bytes whenever and wherever it is made.
 * @param page the page of everything in the ledger’s language, detached from the site; it is changed
 */
export function epub(page: Root, ledger: Ledger): Uint8Array<ArrayBuffer> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const drawings = takeDrawings(page);
  const { language } = ledger;
  const { code, messages } = language;
  const list = documents(page, language);
  link(list);
  for (const { body } of list)
    for (const { properties } of elementsIn({ type: 'root', children: body })) delete properties.dataPart;
  const headings = (body: ElementContent[]) =>
    elementsIn({ type: 'root', children: body }).filter((node) => node.tagName === 'h2' && idOf(node));
  const items: Item[] = list.map(({ name, title, body }) => ({
    name,
    title,
    headings: headings(body),
    text: xhtml(title, body, code),
  }));
  const front = element(
    'section',
    { className: ['cover-page'], 'epub:type': 'cover' },
    element('img', { src: 'cover.png', alt: coverAlt(language) }),
  );
  const files: Record<string, Uint8Array> = {
    mimetype: encode('application/epub+zip'),
    'META-INF/container.xml': encode(CONTAINER),
    'EPUB/package.opf': encode(packageFile(items, [...drawings.keys()], FONTS, language)),
    'EPUB/nav.xhtml': encode(xhtml(messages.site.contents, contentsPage(items, messages), code)),
    'EPUB/cover.xhtml': encode(xhtml(messages.book.cover, [front], code)),
    ...Object.fromEntries(items.map(({ name, text }) => [`EPUB/${name}.xhtml`, encode(text)])),
    ...Object.fromEntries([...drawings].map(([name, text]) => [`EPUB/${name}`, encode(text)])),
    'EPUB/book.css': readFileSync('src/exports/book/epub.css'),
    'EPUB/cover.png': cover(ledger),
    ...Object.fromEntries(FONTS.map((name) => [`EPUB/fonts/${name}`, readFileSync(`public/fonts/${name}`)])),
  };
  return zip(files);
}
