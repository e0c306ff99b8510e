/** What the files to take along ask of a tree of HTML elements. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

export type Parent = Root | Element;

const documents = unified().use(rehypeParse).use(rehypeStringify);
const fragments = unified().use(rehypeParse, { fragment: true });

/** The tree of a page. */
export const parseHtml = (html: string): Root => documents.parse(html);
/** A page as text. */
export const formatHtml = (tree: Root): string => documents.stringify(tree);

/** The tree of a piece of a page. */
export const parseFragment = (html: string): Root => fragments.parse(html);

export const isElement = (node: Nodes): node is Element => node.type === 'element';

export const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);

/** All elements below that hold, in the order of the text. */
export const findAll = (node: Nodes, holds: (element: Element) => boolean): Element[] =>
  childrenOf(node).flatMap((child) =>
    isElement(child) ? [...(holds(child) ? [child] : []), ...findAll(child, holds)] : [],
  );

/** All elements below, in the order of the text. */
export const elementsIn = (node: Nodes): Element[] => findAll(node, () => true);

export const hasClass = (node: Nodes, name: string): boolean =>
  isElement(node) && Array.isArray(node.properties.className) && node.properties.className.includes(name);

/** The first element below that has this class, or is of this name. */
export const find = (node: Nodes, what: string): Element | undefined =>
  elementsIn(node).find((element) =>
    what.startsWith('.') ? hasClass(element, what.slice(1)) : element.tagName === what,
  );

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
