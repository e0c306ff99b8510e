/** The page of everything as one file that asks for nothing, wherever it lies. Its two steps have the EPUB between them. */
import type { Element, Root } from 'hast';
import { elementsIn, formatCompactHtml, parseHtml, replace, textOf } from '../../build/hast.ts';
import { findPart, isPart } from '../../build/part.ts';
import { addPolicy } from '../../headers/csp.ts';
import { nameMarksByCards } from './nameMarks.ts';
import { dataUri, embedFonts } from './embedFonts.ts';
import type { Language } from '../../i18n/locale.ts';
import { folderOf } from './fileNames.ts';
import { HALO_RULE, dedupeSvg } from './dedupeSvg.ts';

export interface Home {
  /** "https://example.org", without a slash at the end. */
  site: string;
  /** "/" or "/some/path/". */
  base: string;
  /** The bytes of a file of the built site. */
  read: (path: string) => Uint8Array;
}

/** What is of use on the site alone, of the elements of its page. */
function belongsToSite(page: Root): (element: Element) => boolean {
  const footer = elementsIn(page).findLast(({ tagName }) => tagName === 'footer');
  const aroundText = new Set(footer ? elementsIn(footer).filter(({ tagName }) => tagName === 'nav') : []);
  const masthead = findPart(page, 'masthead');
  // Of the head’s list the key alone is no way to another page.
  const ways = (masthead ? elementsIn(masthead) : []).filter(
    (item) =>
      item.tagName === 'li' && elementsIn(item).some(({ properties }) => /^(?!#)/.test(String(properties.href ?? '#'))),
  );
  for (const way of ways) aroundText.add(way);
  return (element) => {
    const { tagName, properties } = element;
    if (tagName === 'meta') return /^(?:og|twitter):/.test(String(properties.property ?? properties.name ?? ''));
    if (tagName === 'link') return !['icon', 'canonical'].includes(String(properties.rel));
    if (tagName === 'script')
      return properties.type === 'application/ld+json' || textOf(element).includes('aria-keyshortcuts');
    return isPart(element, 'take-along') || aroundText.has(element);
  };
}

/** Where a link leads from the file: to its own parts where they hold what it leads to, else to the site. */
function leadFrom(home: Home, language: Language, ids: Set<string>) {
  const start = home.base + folderOf(language);
  return (href: string): string => {
    if (!href.startsWith('/')) return href;
    const below = href.startsWith(start) ? href.slice(start.length) : '';
    const [, page = '', heading] = /^(?:articles\/)?([\w-]+)\/(?:#(.+))?$/.exec(below) ?? [];
    if (below === 'all/') return '#content';
    const own = heading === undefined ? page : page === 'glossary' ? `term-${heading}` : `${page}-${heading}`;
    return ids.has(own) ? `#${own}` : home.site + href;
  };
}

/**
 * The built page `/all/` without what is of use on the site alone, its links within it where it holds what they
 * lead to and with their whole address where not.
 * @param html the page as built
 * @param language that it is in
 */
export function toStandalone(html: string, home: Home, language: Language): Root {
  const page = parseHtml(html);
  const leaves = belongsToSite(page);
  replace(page, (element) => (leaves(element) ? [] : [element]));
  const elements = elementsIn(page);
  const lead = leadFrom(
    home,
    language,
    new Set(elements.flatMap(({ properties: { id } }) => (id ? [String(id)] : []))),
  );
  for (const { tagName, properties } of elements)
    if (tagName === 'a' && properties.href !== undefined) properties.href = lead(String(properties.href));
  return page;
}

/**
 * The file of a page that was detached: in as few bytes as can be said what the page says, and with its policy in it.
 * @param page as `toStandalone` makes it; it is changed
 */
export async function toSingleFile(page: Root, home: Home): Promise<string> {
  await embed(page, home);
  nameMarksByCards(page);
  return addPolicy(formatCompactHtml(page));
}

/** Puts into a page that was detached its fonts and its icon, and makes it as light as it can be. */
export async function embed(page: Root, home: Home): Promise<void> {
  const elements = elementsIn(page);
  const italic = elements
    .filter(({ tagName }) => tagName === 'em' || tagName === 'i')
    .map(textOf)
    .join('');
  // What styles and scripts may add to a text is of ASCII.
  const text = { normal: textOf(page), italic };
  for (const element of elements) {
    const { tagName, properties, children } = element;
    if (tagName === 'link' && String(properties.rel) === 'icon')
      properties.href = dataUri('image/svg+xml', home.read(String(properties.href).slice(home.base.length)));
    // It has no need of marks for the check of the site’s pages and for what is made of them, nor of colours for those who do not know the page’s.
    delete properties.dataExempt;
    // Those of a drawing are dimmed while another is read.
    if (tagName === 'data' || tagName === 'p') delete properties.dataDerived;
    // The PDF is printed from it, and needs to find these.
    if (!isPart(element, 'notes') && !isPart(element, 'key')) delete properties.dataPart;
    for (const [name, value] of Object.entries(properties))
      if (typeof value === 'string') properties[name] = value.replaceAll(/var\((--[a-z-]+),#[0-9a-f]+\)/g, 'var($1)');
    const [content] = children;
    if (tagName === 'style' && content?.type === 'text')
      content.value =
        (await embedFonts(content.value, text, (address) => home.read(address.slice(home.base.length)))) +
        (content.value.includes('@font-face') ? HALO_RULE : '');
  }
  dedupeSvg(elements);
}
