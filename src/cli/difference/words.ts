/** The words of a page, a paragraph at a time, as a reader meets them. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

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

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = ({ attrs }: Element, name: string) => attrs.find((each) => each.name === name)?.value;
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

function find(node: Node, holds: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && holds(node)) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, holds);
    if (found) return found;
  }
  return undefined;
}

/** A page’s own title, as it gives it to those who link to it, else the one of its window. */
export function titleOf(html: string): string {
  const head = parse(html.slice(0, html.indexOf('</head>') + 7));
  const shared = find(head, (element) => attribute(element, 'property') === 'og:title');
  const title = find(head, ({ tagName }) => tagName === 'title');
  return clean(
    (shared && attribute(shared, 'content')) ??
      title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ??
      '',
  );
}

/** The paragraphs of a page’s main part, without figures and without the cards of its facts. */
export function paragraphsOf(html: string): string[] {
  const main = find(parse(html), ({ tagName }) => tagName === 'main');
  if (!main) return [];
  const paragraphs = [''];
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) paragraphs[paragraphs.length - 1] += node.value;
    if (!('childNodes' in node)) return;
    if (isElement(node) && (APART.has(node.tagName) || attribute(node, 'popover') !== undefined)) return;
    const inline = isElement(node) && INLINE.has(node.tagName);
    if (!inline) paragraphs.push('');
    node.childNodes.forEach(walk);
    if (!inline) paragraphs.push('');
  };
  walk(main);
  return paragraphs.map(clean).filter(Boolean);
}
