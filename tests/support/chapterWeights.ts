/**
 * What a reader’s machine gets for a chapter, read off its built page: elements, and bytes in brotli, of all of it, of all
 * but its figures and the picture that it opens with, of its styles, of its figures, of that picture and of its cards.
 */
import { brotliCompressSync } from 'node:zlib';
import { parse, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface ChapterWeights {
  elements: number;
  /** Bytes of all but figures and the opening. */
  rest: number;
  styles: number;
  figures: number;
  /** Bytes of each figure; those that are maps, and passages, apart. */
  light: number[];
  heavy: number[];
  openings: number[];
  /** Elements of each card. */
  cards: number[];
}

const weigh = (html: string): number => brotliCompressSync(html).length;
const isElement = (node: Node): node is Element => 'tagName' in node;
const elementsIn = (node: Node): Element[] => {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return isElement(node) ? [node, ...below] : below;
};
const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';
const hasClass = (element: Element, name: string): boolean => attribute(element, 'class').split(' ').includes(name);

export function weightsOf(html: string): ChapterWeights {
  const all = elementsIn(parse(html));
  const drawn = all.filter((element) => hasClass(element, 'figure') || hasClass(element, 'told'));
  const figures = drawn.filter((element) => hasClass(element, 'figure'));
  const openings = all.filter((element) => element.tagName === 'figure' && hasClass(element, 'opening'));
  const bytesOf = (elements: Element[]) => elements.map((element) => weigh(serializeOuter(element)));
  // A map has its outlines in a drawing of its own, and a passage several drawings.
  const heavy = drawn.filter(
    (element) => hasClass(element, 'told') || elementsIn(element).some((each) => hasClass(each, 'shared')),
  );
  const rest = [...drawn, ...openings].reduce(
    (left, element) => left.replace(serializeOuter(element), ''),
    serializeOuter(all[0]!),
  );
  const styles = all.filter(({ tagName }) => tagName === 'style').map((element) => serializeOuter(element));
  return {
    elements: all.length,
    rest: weigh(rest),
    styles: weigh(styles.join('')),
    figures: drawn.length,
    light: bytesOf(figures.filter((element) => !heavy.includes(element))),
    heavy: bytesOf(heavy),
    openings: bytesOf(openings),
    cards: all.filter((element) => attribute(element, 'data-part') === 'card').map((card) => elementsIn(card).length),
  };
}
