/** What an EPUB says of itself: its package file and its contents. */
import type { Element } from 'hast';
import { escape } from '../../charts/svg.ts';
import { LICENCE } from '../../ledger/licence.ts';
import { FILES, site as publication } from '../../site.ts';
import { url } from '../../i18n/paths.ts';
import { element, idOf, textOf } from '../../build/hast.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';

/** A document of the EPUB, written. */
export interface Item {
  name: string;
  title: string;
  /** Its sections’ headings. */
  headings: Element[];
  text: string;
}

const accessOf = ({ book }: Messages): [property: string, value: string][] => [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ...[
    'alternativeText',
    'longDescription',
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
  ].map((feature): [string, string] => ['accessibilityFeature', feature]),
  ['accessibilityHazard', 'none'],
  ['accessibilitySummary', book.accessibility],
];

/** The package file: metadata, every file, and the order of reading. */
export function packageFile(items: Item[], drawings: string[], fonts: string[], language: Language): string {
  const documents = [{ name: 'cover' }, { name: 'title' }, { name: 'nav' }, ...items];
  const own = documents.filter(({ name }, i) => documents.findLastIndex((each) => each.name === name) === i);
  const order = ['cover', 'title', 'nav', ...items.map(({ name }) => name).filter((name) => name !== 'title')];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language.code}" prefix="schema: http://schema.org/">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">${escape(url(FILES.epub, language))}</dc:identifier>`,
    `<dc:title>${escape(`${publication.name}: ${language.messages.site.tagline}`)}</dc:title>`,
    `<dc:language>${language.code}</dc:language>`,
    `<dc:creator>${escape(publication.name)}</dc:creator>`,
    `<dc:publisher>${escape(publication.name)}</dc:publisher>`,
    `<dc:date>${publication.edition}</dc:date>`,
    `<dc:source>${escape(url('all/', language))}</dc:source>`,
    `<dc:rights>${escape(`${LICENCE.title}, ${LICENCE.url}`)}</dc:rights>`,
    `<meta property="dcterms:modified">${publication.edition}T00:00:00Z</meta>`,
    ...accessOf(language.messages).map(
      ([property, value]) => `<meta property="schema:${property}">${escape(value)}</meta>`,
    ),
    '</metadata>',
    '<manifest>',
    ...own.map(
      (item) =>
        `<item id="${item.name}" href="${item.name}.xhtml" media-type="application/xhtml+xml"${item.name === 'nav' ? ' properties="nav"' : ''}/>`,
    ),
    '<item id="book.css" href="book.css" media-type="text/css"/>',
    '<item id="cover.png" href="cover.png" media-type="image/png" properties="cover-image"/>',
    ...drawings.map((name) => `<item id="${name}" href="${name}" media-type="image/svg+xml"/>`),
    ...fonts.map((name) => `<item id="${name}" href="fonts/${name}" media-type="font/woff2"/>`),
    '</manifest>',
    '<spine>',
    ...order.map((name) => `<itemref idref="${name}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}

/** The contents, with each part’s sections, and the ways that programs look for. */
export function contentsPage(items: Item[], { book, chapter, site }: Messages): Element[] {
  const at = (href: string, title: string, ...more: Element[]) =>
    element('li', {}, element('a', { href }, title), ...more);
  const parts = items
    .filter(({ name }) => name !== 'title')
    .map(({ name, title, headings }) => {
      const sections = headings.map((heading) => at(`${name}.xhtml#${idOf(heading)!}`, textOf(heading)));
      return at(`${name}.xhtml`, title, ...(sections.length > 0 ? [element('ol', {}, ...sections)] : []));
    });
  const first = items.find(({ text }) => text.includes('doc-chapter'))!;
  const landmark = (type: string, href: string, title: string) =>
    element('li', {}, element('a', { 'epub:type': type, href }, title));
  return [
    element(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
      element('h1', {}, site.contents),
      element('ol', {}, ...parts),
    ),
    element(
      'nav',
      { 'epub:type': 'landmarks', hidden: true },
      element('h2', {}, book.landmarks),
      element(
        'ol',
        {},
        landmark('cover', 'cover.xhtml', book.cover),
        landmark('toc', 'nav.xhtml', site.contents),
        landmark('bodymatter', `${first.name}.xhtml`, first.title),
        landmark('glossary', 'glossary.xhtml', items.find(({ name }) => name === 'glossary')!.title),
        landmark('footnotes', 'notes.xhtml', chapter.notes),
      ),
    ),
  ];
}
