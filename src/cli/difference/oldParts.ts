/** Parts of pages that were built before they had `data-part`: `npm run difference` compares with any older site. */
import type { Element, Nodes } from 'hast';
import { findAll } from '../../build/hast.ts';
import { isPart, type Part } from '../../build/part.ts';

/** By which class an older site has a part of the same name. */
const CLASSES = { entry: 'entry' } satisfies Partial<Record<Part, string>>;

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/** All elements below that are this part, of a site of today or an older one. */
export const partsOfAnySite = (node: Nodes, name: keyof typeof CLASSES) =>
  findAll(node, (element) => isPart(element, name) || hasClass(element, CLASSES[name]));
