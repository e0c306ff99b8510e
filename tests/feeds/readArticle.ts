/** A built chapter as a reader has it, read by other means than src/feeds does. */
import { parse } from 'parse5';

export interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

export interface Read {
  /** What stands in the text: a fact’s address and its words, in the order of the page. */
  numbers: { fact: string; text: string; inTable: boolean }[];
  /** The words of each paragraph, heading, item and cell. */
  blocks: { words: string; inTable: boolean }[];
  /** How many numbers the site computed. */
  computed: { inText: number; inTables: number };
}

export const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const attribute = ({ attrs }: Node, name: string): string => attrs?.find((each) => each.name === name)?.value ?? '';
const textOf = (node: Node): string =>
  ['button', 'svg'].includes(node.nodeName) || ['back', 'claim', 'sign'].includes(attribute(node, 'class'))
    ? ''
    : (node.value ?? '') + (node.childNodes ?? []).map(textOf).join('');
/** What is no part of the text: the way around it, the picture that it opens with, its notes, where files are, what a table repeats of its figure. */
const AROUND = /(?:^|\s)(?:start|opening|kicker|tap|notes|way-on|outlets|report-error|contents-nav|take-along)(?:\s|$)/;

export function readArticle(html: string): Read {
  const read: Read = { numbers: [], blocks: [], computed: { inText: 0, inTables: 0 } };
  const walk = (node: Node, inArticle: boolean, inTable: boolean): void => {
    if (
      ['svg', 'script', 'style', 'summary', 'caption', 'h1', 'button', 'form'].includes(node.nodeName) ||
      AROUND.test(attribute(node, 'class'))
    )
      return;
    const fact = attribute(node, 'data-fact');
    const computed = node.nodeName === 'data' && attribute(node, 'data-derived') !== '';
    if (inArticle && node.nodeName === 'data' && fact)
      read.numbers.push({ fact, text: squeeze(textOf(node)), inTable });
    if (inArticle && computed) read.computed[inTable ? 'inTables' : 'inText'] += 1;
    if (inArticle && ['p', 'h2', 'h3', 'li', 'td', 'th'].includes(node.nodeName))
      read.blocks.push({ words: squeeze(textOf(node)), inTable });
    for (const child of node.childNodes ?? [])
      walk(child, inArticle || node.nodeName === 'article', inTable || node.nodeName === 'table');
  };
  walk(parse(html) as Node, false, false);
  return read;
}
