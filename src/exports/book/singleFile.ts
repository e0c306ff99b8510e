/** The page of everything as one file that asks for nothing, wherever it lies. Its two steps have the EPUB between them. */
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { dataUri, embedFonts } from './embedFonts.ts';
import { HALO_RULE, dedupeSvg } from './dedupeSvg.ts';

type Element = Tree.Element;

export interface Home {
  /** "https://example.org", without a slash at the end. */
  site: string;
  /** "/" or "/some/path/". */
  base: string;
  /** The bytes of a file of the built site. */
  read: (path: string) => Uint8Array;
}

const isElement = (node: Tree.ChildNode): node is Element => 'tagName' in node;

function elementsIn(parent: Tree.ParentNode): Element[] {
  return parent.childNodes
    .filter(isElement)
    .flatMap((element) => [
      element,
      ...elementsIn('content' in element ? (element as Tree.Template).content : element),
    ]);
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;
const set = ({ attrs }: Element, name: string, value: string): void =>
  void (attrs.find((each) => each.name === name)!.value = value);
const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);
const textOf = (parent: Tree.ParentNode): string =>
  parent.childNodes.map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : '')).join('');
const remove = (element: Element): void =>
  void (element.parentNode!.childNodes = element.parentNode!.childNodes.filter((node) => node !== element));

/** What is of use on the site alone. */
function belongsToSite(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'meta')
    return /^(?:og|twitter):/.test(attribute(element, 'property') ?? attribute(element, 'name') ?? '');
  if (tagName === 'link') return !['icon', 'canonical'].includes(attribute(element, 'rel') ?? '');
  if (tagName === 'script')
    return attribute(element, 'type') === 'application/ld+json' || textOf(element).includes('aria-keyshortcuts');
  if (hasClass(element, 'take-along')) return true;
  if (tagName === 'nav')
    return element.parentNode !== null && 'tagName' in element.parentNode && element.parentNode.tagName === 'footer';
  // Of the head’s list the key alone is no way to another page.
  return (
    tagName === 'li' &&
    elementsIn(element).some((inner) => attribute(inner, 'href') !== undefined) &&
    isIn(element, 'masthead')
  );
}

function isIn(element: Element, name: string): boolean {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && (hasClass(parent, name) || isIn(parent, name));
}

/** Where a link leads from the file: to its own parts where they hold what it leads to, else to the site. */
function leadFrom(home: Home, ids: Set<string>) {
  return (href: string): string => {
    if (!href.startsWith('/')) return href;
    const [, page = '', heading] = /^(?:articles\/)?([\w-]+)\/(?:#(.+))?$/.exec(href.slice(home.base.length)) ?? [];
    if (href === `${home.base}all/`) return '#content';
    const own = heading === undefined ? page : page === 'glossary' ? `term-${heading}` : `${page}-${heading}`;
    return ids.has(own) ? `#${own}` : home.site + href;
  };
}

/**
 * The built page `/all/` without what is of use on the site alone, its links within it where it holds what they
 * lead to and with their whole address where not.
 * @param html the page as built
 */
export function toStandalone(html: string, home: Home): string {
  const page = parse(html);
  for (const element of elementsIn(page)) if (belongsToSite(element)) remove(element);
  const elements = elementsIn(page);
  const lead = leadFrom(home, new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])));
  for (const element of elements) {
    const href = attribute(element, 'href');
    if (href !== undefined && element.tagName === 'a') set(element, 'href', lead(href));
  }
  return serialize(page);
}

/** A page that was detached, with its fonts and its icon inside, and as light as it can be. */
export async function embed(html: string, home: Home): Promise<string> {
  const page = parse(html);
  const elements = elementsIn(page);
  const italic = elements
    .filter(({ tagName }) => tagName === 'em' || tagName === 'i')
    .map(textOf)
    .join('');
  // What styles and scripts may add to a text is of ASCII.
  const text = { normal: textOf(page), italic };
  for (const element of elements) {
    if (element.tagName === 'link' && attribute(element, 'rel') === 'icon')
      set(element, 'href', dataUri('image/svg+xml', home.read(attribute(element, 'href')!.slice(home.base.length))));
    // Of marks for the check of the site’s pages it has no need, nor of colours for those who do not know the page’s.
    element.attrs = element.attrs
      .filter(({ name }) => name !== 'data-exempt')
      .map(({ name, value }) => ({ name, value: value.replaceAll(/var\((--[a-z-]+),#[0-9a-f]+\)/g, 'var($1)') }));
    const [content] = element.childNodes;
    if (element.tagName === 'style' && content && 'value' in content)
      content.value =
        (await embedFonts(content.value, text, (address) => home.read(address.slice(home.base.length)))) +
        (content.value.includes('@font-face') ? HALO_RULE : '');
  }
  dedupeSvg(elements);
  return serialize(page);
}
