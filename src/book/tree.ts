/** What the files to take along ask of a tree of HTML elements. */
import type { Element, ElementContent, Root } from 'hast';

export type Parent = Root | Element;

/** All elements below, in the order of the text. */
export const elementsIn = (parent: Parent): Element[] => (parent.children as ElementContent[]).flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node)] : []));

export const hasClass = ({ properties }: Element, name: string): boolean => Array.isArray(properties.className) && properties.className.includes(name);

/** The first element below that has this class, or is of this name. */
export const find = (parent: Parent, what: string): Element | undefined =>
  elementsIn(parent).find((element) => (what.startsWith('.') ? hasClass(element, what.slice(1)) : element.tagName === what));

export const idOf = ({ properties }: Element): string | undefined => properties.id as string | undefined;

export const textOf = (node: Parent | ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? (node.children as ElementContent[]).map(textOf).join('') : '';

export const element = (tagName: string, properties: Element['properties'], ...children: (ElementContent | string)[]): Element => ({
  type: 'element', tagName, properties, children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** Sets in the place of each child what `change` makes of it, from the innermost out: itself, others, or nothing. */
export function replace(parent: Parent, change: (element: Element) => ElementContent[]): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [child];
    replace(child, change);
    return change(child);
  });
}
