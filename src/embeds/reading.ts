/** What a reader reads in an embed, apart from its date and address, which change without it. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { digest } from './pins.ts';

type Node = DefaultTreeAdapterTypes.Node;

export const isElement = (node: Node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node;
export const attribute = (node: Node, name: string): string | undefined =>
  isElement(node) ? node.attrs.find((each) => each.name === name)?.value : undefined;

/** A node and all below it, in the order of the page. */
export const nodes = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(nodes) : [])];

const isAddress = (node: Node): boolean => attribute(node, 'class') === 'address';

function textOf(node: Node): string {
  if (isAddress(node) || (isElement(node) && node.tagName === 'script')) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** A digest of the words and numbers of an embed, of its drawing’s and its table’s too. */
export function reading(html: string): string {
  const main = nodes(parse(html)).find((node) => isElement(node) && node.tagName === 'main')!;
  // Without its spaces, which other markup of the same words moves.
  return digest(
    textOf(main)
      .replaceAll(/\s+/g, '')
      .replace(/Factsasof[^.]*\./, ''),
  );
}
