/** What the downloads ask of a tree of HTML elements. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

export type Parent = Root | Element;

const documents = unified().use(rehypeParse).use(rehypeStringify);
const compact = unified().use(rehypeStringify, {
  omitOptionalTags: true,
  preferUnquoted: true,
  collapseEmptyAttributes: true,
  closeEmptyElements: true,
});
const positioned = unified().use(rehypeParse, { verbose: true });
const fragments = unified().use(rehypeParse, { fragment: true });

/** The tree of a page. */
export const parseHtml = (html: string): Root => documents.parse(html);
/** A page as text. */
export const formatHtml = (tree: Root): string => documents.stringify(tree);
/** The same in as few bytes as HTML allows: without tags and quotation marks that may be left out. */
export const formatCompactHtml = (tree: Root): string => compact.stringify(tree);

/** The tree of a piece of a page. */
export const parseFragment = (html: string): Root => fragments.parse(html);

export const isElement = (node: Nodes): node is Element => node.type === 'element';

export const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);

/** All elements below that hold, in the order of the text. */
export const findAll = (node: Nodes, matches: (element: Element) => boolean): Element[] =>
  childrenOf(node).flatMap((child) =>
    isElement(child) ? [...(matches(child) ? [child] : []), ...findAll(child, matches)] : [],
  );

/** All elements below, in the order of the text. */
export const elementsIn = (node: Nodes): Element[] => findAll(node, () => true);

/** The first element below of this name. */
export const find = (node: Nodes, name: string): Element | undefined =>
  elementsIn(node).find(({ tagName }) => tagName === name);

export const idOf = ({ properties }: Element): string | undefined => properties.id;

/** The words of a node, as written. */
export const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : childrenOf(node).map(textOf).join('');

export const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** Sets in the place of each child what `change` makes of it, from the innermost out: itself, others, or nothing. */
export function replace(parent: Parent, change: (element: Element) => ElementContent[]): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [child];
    replace(child, change);
    return change(child);
  });
}

/**
 * A page with another content in some of its elements, and no other byte changed.
 * @param change the new content of an element, as HTML, or undefined where it stays
 */
export function setContents(html: string, change: (element: Element) => string | undefined): string {
  let at = 0;
  let text = '';
  for (const element of elementsIn(positioned.parse(html))) {
    const content = change(element);
    if (content === undefined) continue;
    const { opening, closing } = element.data!.position;
    text += html.slice(at, opening!.end.offset) + content;
    at = closing!.start.offset!;
  }
  return text + html.slice(at);
}
