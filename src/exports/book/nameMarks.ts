/** Marks of claims in a file that is passed on. */
import type { Root } from 'hast';
import { elementsIn, idOf, textOf } from '../../build/hast.ts';

/** A claim’s mark is named “Source: …” and the words of its card: they stand in the card alone, and the mark refers to them. */
export function nameMarksByCards(page: Root): void {
  const all = elementsIn(page);
  const cards = new Map(all.filter((node) => node.properties.popover !== undefined).map((node) => [idOf(node), node]));
  for (const { properties } of all) {
    const { id, href, dataNote, ariaLabel } = properties;
    const card = cards.get(String(href).slice(1));
    if (!card || !id || !ariaLabel) continue;
    const name = String(ariaLabel);
    const words = elementsIn(card).find(
      (node) => ['label', 'value'].includes(String(node.properties.className)) && name.endsWith(textOf(node).trim()),
    );
    if (!words) continue;
    words.properties.id = `label-${dataNote}`;
    properties.ariaLabel = name.slice(0, -textOf(words).trim().length).trim();
    properties.ariaLabelledBy = [id, words.properties.id];
  }
}
