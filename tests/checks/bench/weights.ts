/**
 * What a reader’s machine gets for each chapter, read off the built pages: elements, and bytes in brotli, of all of it,
 * of all but its figures and the picture that it opens with, of its styles, of its figures, of that picture and of its
 * cards.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';
import { requireSite } from '../../support/requireSite.ts';
import { table } from './middle.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What a chapter may weigh at most, by column. */
const AT_MOST = ['', '2,400', '18.0', '', '5', '3.0', '7.0', '3.0', '', '8'];

const weigh = (html: string): number => brotliCompressSync(html).length;
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const isElement = (node: Node): node is Element => 'tagName' in node;
const elementsIn = (node: Node): Element[] => {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return isElement(node) ? [node, ...below] : below;
};
const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';
const hasClass = (element: Element, name: string): boolean => attribute(element, 'class').split(' ').includes(name);

function rowOf(slug: string): string[] {
  const html = readFileSync(`dist/articles/${slug}/index.html`, 'utf8');
  const all = elementsIn(parse(html));
  const drawn = all.filter((element) => hasClass(element, 'figure') || hasClass(element, 'told'));
  const figures = drawn.filter((element) => hasClass(element, 'figure'));
  const openings = all.filter((element) => element.tagName === 'figure' && hasClass(element, 'opening'));
  const bytesOf = (elements: Element[]) => elements.map((element) => weigh(serializeOuter(element)));
  // A map has its outlines in a drawing of its own, and a passage several drawings.
  const heavy = drawn.filter(
    (element) => hasClass(element, 'told') || elementsIn(element).some((each) => hasClass(each, 'shared')),
  );
  const light = figures.filter((element) => !heavy.includes(element));
  const rest = [...drawn, ...openings].reduce(
    (left, element) => left.replace(serializeOuter(element), ''),
    serializeOuter(all[0]!),
  );
  const cards = all.filter((element) => attribute(element, 'data-part') === 'card');
  const sizes = cards.map((card) => elementsIn(card).length);
  const most = (numbers: number[], print: (number: number) => string) =>
    numbers.length > 0 ? print(Math.max(...numbers)) : '';
  return [
    slug,
    all.length.toLocaleString('en-GB'),
    kilobytes(weigh(rest)),
    kilobytes(
      weigh(
        all
          .filter(({ tagName }) => tagName === 'style')
          .map((element) => serializeOuter(element))
          .join(''),
      ),
    ),
    String(drawn.length),
    most(bytesOf(light), kilobytes),
    most(bytesOf(heavy), kilobytes),
    most(bytesOf(openings), kilobytes),
    String(cards.length),
    `${(sizes.reduce((sum, size) => sum + size, 0) / cards.length).toFixed(1)} (${Math.max(...sizes)})`,
  ];
}

/** Prints a row for each chapter of the built site. */
export function benchWeights(): void {
  requireSite();
  const slugs = readdirSync('dist/articles').filter((name) => !name.includes('.'));
  const head = [
    'chapter',
    'elements',
    'but figures',
    'styles',
    'figures',
    'heaviest',
    'map',
    'opening',
    'cards',
    'elements of one',
  ];
  console.log(
    `${table([head, ...slugs.map(rowOf), ['at most', ...AT_MOST.slice(1)]])}\nIn kB of brotli. Of a card the mean, and the most; “map” is the heaviest map or passage,\n“opening” the picture that the chapter begins with, its words included.`,
  );
}
