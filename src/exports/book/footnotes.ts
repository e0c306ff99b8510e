/** Where no card can open, a number’s button becomes a link to its note, and the note’s number leads back. */
import type { Element, Root } from 'hast';
import { element, find, findAll, idOf, replace, type Parent } from '../../build/hast.ts';
import { findPart } from '../../build/part.ts';
import { WORDS } from './words.ts';

/** @param html a tree whose notes are cards; it is changed */
export function linkNotes(html: Parent): void {
  const asked = new Set<string>();
  replace(html, (node) => {
    if (node.tagName !== 'button') return [node];
    const { dataNote: number, popoverTarget: id } = node.properties;
    if (number === undefined) return [];
    const first = !asked.has(String(id));
    asked.add(String(id));
    return [
      element(
        'a',
        { className: ['noteref'], ...(first ? { id: `ref-${id}` } : {}), href: `#${id}`, role: 'doc-noteref' },
        String(number),
      ),
    ];
  });
  const cards = findAll(html, (element) => asked.has(String(idOf(element))));
  cards.forEach((card, i) => {
    delete card.properties.popover;
    card.children.unshift(
      element(
        'a',
        { className: ['back'], href: `#ref-${idOf(card)!}`, role: 'doc-backlink', title: WORDS.toText },
        String(i + 1),
      ),
    );
  });
}

/** The key to the marks of numbers as a section with a title, without the signs in whose place notes have numbers. */
export function sectionOfKey(html: Root): Element {
  const key = findPart(html, 'key')!;
  const title = find(key, 'p')!;
  const marks = find(key, 'dl')!;
  title.tagName = 'h2';
  delete title.properties.className;
  // The last two marks are those signs.
  marks.children = marks.children.filter((node) => node.type === 'element').slice(0, -4);
  replace(html, (node) => (node === key ? [] : [node]));
  return element('section', { id: 'key', className: ['part'], ariaLabelledBy: ['key-title'] }, ...key.children);
}
