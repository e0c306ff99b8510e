/**
 * The parts of a built page that files derived from it read, as the `data-part` attribute of their elements: docs/data-part.md
 * says of each what it is and who reads it. Class names are for styles alone.
 */
import type { Element, Nodes } from 'hast';
import { childrenOf, findAll, isElement } from './hast.ts';

export type Part =
  | 'anchor'
  | 'aside'
  | 'back'
  | 'card'
  | 'caveats'
  | 'chapter'
  | 'cover'
  | 'entry'
  | 'figure'
  | 'files'
  | 'glossary'
  | 'key'
  | 'masthead'
  | 'more'
  | 'notes'
  | 'outlets'
  | 'page'
  | 'sidenote-mark'
  | 'sidenotes'
  | 'size-fetched'
  | 'size-kept'
  | 'skip'
  | 'source'
  | 'sources'
  | 'step'
  | 'subtitle'
  | 'take-along'
  | 'title'
  | 'words';

export const isPart = (node: Nodes, name: Part): boolean => isElement(node) && node.properties.dataPart === name;

/** All elements below that are this part, in the order of the text. */
export const partsIn = (node: Nodes, name: Part): Element[] => findAll(node, (element) => isPart(element, name));

/** The first element below that is this part. */
export function findPart(node: Nodes, name: Part): Element | undefined {
  for (const child of childrenOf(node)) {
    const found = isElement(child) && isPart(child, name) ? child : findPart(child, name);
    if (found) return found;
  }
  return undefined;
}
