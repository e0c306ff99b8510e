/** The words of a page, a paragraph at a time, as a reader meets them. */
import type { Element, Nodes } from 'hast';
import { childrenOf, find, findAll, isElement, parseHtml, textOf } from '../../build/hast.ts';

/** Elements inside a paragraph; every other one begins a new one. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'data',
  'del',
  'em',
  'i',
  'ins',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'wbr',
]);
/** What is no text of the page: figures are compared as pictures, cards as facts. */
const APART = new Set(['script', 'style', 'svg', 'figure', 'button', 'nav', 'template']);

/** The sign behind a number, and the ¶ at the end of a claim. */
const isSign = ({ properties }: Element): boolean =>
  properties.role === 'img' || (properties.dataNote !== undefined && properties.ariaLabel !== undefined);

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A page’s own title, as it gives it to those who link to it, else the one of its window. */
export function titleOf(html: string): string {
  const head = parseHtml(html.slice(0, html.indexOf('</head>') + 7));
  const [shared] = findAll(head, ({ properties }) => properties.property === 'og:title');
  const title = find(head, 'title');
  return clean(shared ? String(shared.properties.content) : title ? textOf(title) : '');
}

/** The paragraphs of a page’s main part, without figures and without the cards of its facts. */
export function paragraphsOf(html: string): string[] {
  const main = find(parseHtml(html), 'main');
  if (!main) return [];
  const paragraphs = [''];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') paragraphs[paragraphs.length - 1] += node.value;
    if (!('children' in node)) return;
    if (isElement(node) && (APART.has(node.tagName) || node.properties.popover !== undefined || isSign(node))) return;
    const inline = isElement(node) && INLINE.has(node.tagName);
    if (!inline) paragraphs.push('');
    childrenOf(node).forEach(walk);
    if (!inline) paragraphs.push('');
  };
  walk(main);
  return paragraphs.map(clean).filter(Boolean);
}
