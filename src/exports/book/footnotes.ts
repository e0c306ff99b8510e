/** Where no card can open, a note begins with its number, which leads back to the mark that first asked for it. */
import type { Element, Root } from 'hast';
import { element, elementsIn, find, replace, type Parent } from '../../build/hast.ts';
import { findPart } from '../../build/part.ts';
import type { Language } from '../../i18n/locale.ts';

/** Cards are of the screen: what closes them is their way back. */
const isWayBack = ({ properties }: Element): boolean => properties.role === 'doc-backlink';

/** @param html a tree whose notes are cards, in the language; it is changed */
export function numberNotes(html: Parent, { messages }: Language): void {
  for (const link of elementsIn(html).filter(isWayBack)) {
    const [, number] = /^#note-(\d+)-mark$/.exec(String(link.properties.href)) ?? [];
    if (number === undefined) continue;
    link.children = [{ type: 'text', value: number }];
    Object.assign(link.properties, { className: ['back'], title: messages.chapter.back });
  }
  replace(html, (node) => {
    if (node.tagName === 'button') return [];
    if (node.tagName === 'li') delete node.properties.popover;
    return [node];
  });
}

/** The key to the marks of numbers as a section with a title. */
export function sectionOfKey(html: Root): Element {
  const key = findPart(html, 'key')!;
  const title = find(key, 'p')!;
  title.tagName = 'h2';
  delete title.properties.className;
  replace(key, (node) => (isWayBack(node) ? [] : [node]));
  replace(html, (node) => (node === key ? [] : [node]));
  return element('section', { id: 'key', className: ['part'], ariaLabelledBy: ['key-title'] }, ...key.children);
}
