/**
 * A chapter for whoever shows neither styles nor scripts nor drawings: feed readers, programs, books. It is made
 * of the page that was built, so it says what the page says; interface words are left out, addresses are whole.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { childrenOf, element, find, findAll, isElement, parseHtml } from '../build/hast.ts';
import { capital } from '../i18n/format.ts';
import type { Language } from '../i18n/locale.ts';
import { findPart, isPart, partsIn, type Part } from '../build/part.ts';

export interface PlainOptions {
  /** Where the page stands, with protocol and host: its links and pictures become whole by it. */
  at: string;
  /** The address of the root of its language’s pages, likewise. */
  root: string;
  /** Its language. */
  language: Language;
  /** The size at which a picture is shown, in CSS pixels, by its path on the site: `figures/eaeu-map.png`. */
  size: (picture: string) => { width: number; height: number };
  /**
   * Where a number leads. `facts`: it is a link to its fact’s page; what the site computed has † and its account at the
   * end. `notes`: a reference `<a role="doc-noteref" href="#note-4" data-fact="…">` follows it, and the notes are a last
   * `<section role="doc-endnotes">`. In both, words that the glossary explains link to it, and what a figure’s texts
   * compute has a † that leads to the figure.
   */
  numbers: 'facts' | 'notes';
  /** Whether a figure’s data follow it as a table. */
  tables: boolean;
}

/** Elements that stay; those left out go with all they hold, and of any other the content alone stays. */
const KEPT = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'figure',
  'figcaption',
  'img',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'a',
  'em',
  'strong',
  'b',
  'i',
  'q',
  'cite',
  'abbr',
  'time',
  'sub',
  'sup',
  'code',
  'pre',
  'br',
  'hr',
  'del',
  'ins',
]);
const LEFT_OUT = new Set([
  'nav',
  'button',
  'script',
  'style',
  'template',
  'svg',
  'form',
  'fieldset',
  'input',
  'select',
  'h1',
]);
/** The picture that begins a chapter, what stands around its title, ways onward and back, and what words a drawing has. */
const NOT_OF_THE_TEXT: Part[] = ['aside', 'back', 'outlets', 'take-along'];
const ATTRIBUTES = ['href', 'src', 'alt', 'width', 'height', 'scope', 'colSpan', 'rowSpan', 'lang', 'dateTime'];

const tag =
  (name: string) =>
  ({ tagName }: Element): boolean =>
    tagName === name;
/** The article of a built page, by the page’s HTML, or undefined. */
export const findArticle = (page: string): Element | undefined => find(parseHtml(page), 'article');

/**
 * The text of a built chapter.
 * @param article as its page holds it; it is left as it is
 * @returns its standfirst, body, notes or account of what was computed, and sources, without its title
 * @throws where a number has no note
 */
export function plainArticle(article: Element, { at, root, language, size, numbers, tables }: PlainOptions): Root {
  const cards = new Map(
    findAll(article, ({ properties }) => /^note-\d+$/.test(String(properties.id))).map((card) => [
      String(card.properties.id),
      card,
    ]),
  );

  const absolute = (address: unknown): string => new URL(String(address), at).href;
  /** `by` is the page that accounts for what is computed here without a card, or null where its account is at hand. */
  const below = (node: Nodes, by: string | null): ElementContent[] =>
    childrenOf(node).flatMap((child) => plain(child, by));

  /** The page to which a card leads: of its fact, of its term, or none of what the site computed. */
  function leadsTo(card: Element): string | undefined {
    const more = findPart(card, 'more');
    return more && absolute(more.properties.href);
  }

  /** Words with the card that they open: a number, a term, what the site computed; of a claim the mark is all. */
  function noted(mark: Element): ElementContent[] {
    const note = String(mark.properties.dataNote);
    const card = cards.get(`note-${note}`);
    if (!card) throw new Error(`${at}: no note ${note}`);
    const to = leadsTo(card);
    const words = below(mark, null);
    if (to?.startsWith(`${root}glossary/`)) return [element('a', { href: to }, ...words)];
    if (numbers === 'facts')
      return to ? [element('a', { href: to }, ...words)] : [...words, { type: 'text', value: '†' }];
    return [
      ...(mark.properties.dataFact ? [] : words),
      element('a', { href: `#note-${note}`, role: 'doc-noteref', ...(to && { dataFact: factIn(to) }) }, note),
    ];
  }

  const factIn = (address: string): string => address.slice(`${root}facts/`.length).replace(/\/$/, '');

  const picture = (to: string, alt: unknown): Element =>
    element('img', { src: root + to, alt: String(alt ?? ''), ...size(to) });
  const labelIn = (node: Nodes): unknown =>
    findAll(node, tag('svg')).find(({ properties }) => properties.ariaLabel)?.properties.ariaLabel;
  const tablesIn = (node: Nodes, by: string): ElementContent[] =>
    tables ? findAll(node, tag('table')).flatMap((table) => plain(table, by)) : [];
  const partOf = (node: Nodes, name: Part, by: string): ElementContent[] =>
    partsIn(node, name).flatMap((part) => plain(part, by));
  const strong = (node: Element, by: string): Element => element('p', {}, element('strong', {}, ...below(node, by)));

  /** Its finding, measure, caveats and source below its picture, then where more of it is. */
  function figure(node: Element): ElementContent[] {
    const id = String(node.properties.id).replace(/^figure-/, '');
    const own = `${root}figures/${id}/`;
    const title = partsIn(node, 'title').map((element) => strong(element, own));
    const about = element('p', {}, element('a', { href: own }, language.messages.figure.about));
    const caption = element(
      'figcaption',
      {},
      ...title,
      ...(['subtitle', 'caveats', 'source'] as const).flatMap((name) => partOf(node, name, own)),
      about,
    );
    return [element('figure', {}, picture(`figures/${id}.png`, labelIn(node)), caption), ...tablesIn(node, own)];
  }

  /** Words and stills in turn. */
  function scrolly(node: Element): ElementContent[] {
    const id = String(node.properties.dataTold);
    const steps = partsIn(node, 'step').flatMap((step, i) => {
      const words = findPart(step, 'words');
      return [
        ...(words ? below(words, at) : []),
        element('figure', {}, picture(`told/${id}-${i + 1}.png`, labelIn(step))),
      ];
    });
    const title = childrenOf(node)
      .filter(isElement)
      .filter((child) => isPart(child, 'title'))
      .map((child) => strong(child, at));
    return [...title, ...steps, ...partOf(node, 'source', at), ...tablesIn(node, at)];
  }

  /** Cards as a list: of all numbers, or of those that have no page of their own. */
  function notes(): ElementContent[] {
    const facts = [...cards].filter(([, card]) => !leadsTo(card)?.startsWith(`${root}glossary/`));
    const shown = numbers === 'notes' ? facts : facts.filter(([, card]) => !leadsTo(card));
    if (shown.length === 0) return [];
    if (numbers === 'facts')
      return [
        element('h2', {}, `† ${capital(language.messages.key.derived.name, language)}`),
        element('ul', {}, ...shown.map(([, card]) => element('li', {}, ...below(card, null)))),
      ];
    const item = ([id, card]: [string, Element]) => {
      const to = leadsTo(card);
      return element(
        'li',
        { id, value: id.slice('note-'.length), ...(to && { dataFact: factIn(to) }) },
        ...below(card, null),
      );
    };
    return [element('section', { role: 'doc-endnotes' }, element('ol', {}, ...shown.map(item)))];
  }

  function plain(node: Nodes, by: string | null): ElementContent[] {
    if (node.type === 'text') return [node];
    if (!isElement(node) || LEFT_OUT.has(node.tagName) || NOT_OF_THE_TEXT.some((name) => isPart(node, name))) return [];
    if (isPart(node, 'figure')) return figure(node);
    if (node.properties.dataTold) return scrolly(node);
    if (isPart(node, 'notes')) return notes();
    // What it says of how sure a number is, its note says in words.
    if (node.properties.role === 'img') return [];
    if (node.properties.dataNote !== undefined) return noted(node);
    if (node.properties.dataDerived && by !== null) return [...below(node, by), element('a', { href: by }, '†')];
    if (isPart(node, 'anchor')) return below(node, by);
    if (isPart(node, 'sidenote-mark'))
      return [element('sup', {}, element('a', { href: absolute(node.properties.href) }, ...below(node, by)))];
    if (!KEPT.has(node.tagName)) return below(node, by);
    const properties = Object.fromEntries(
      ATTRIBUTES.flatMap((name) => (node.properties[name] === undefined ? [] : [[name, node.properties[name]]])),
    );
    for (const name of ['href', 'src'])
      if (properties[name] !== undefined) properties[name] = absolute(properties[name]);
    return [element(node.tagName, properties, ...below(node, by))];
  }

  return { type: 'root', children: below(article, at) };
}
