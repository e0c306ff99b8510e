/** An embed as it is pinned: with links that hold wherever the site lives, and a question whether a newer one exists. */
import type { Element, Nodes } from 'hast';
import { element, elementsIn, find, findAll, formatHtml, parseHtml } from '../build/hast.ts';
import { minify } from '../build/minify.ts';
import { addPolicy } from '../headers/csp.ts';
import { isAddress } from './statement.ts';

const SCRIPT = await minify('pinned');

export interface PinLocation {
  /** The site’s address as the embed was built for it, with a slash at the end. */
  site: string;
  /** Whether that address is one that readers can use: if not, only the path is printed and the script adds the rest. */
  known: boolean;
  /** The page that the embed comes from, below the site’s address. */
  page: string;
  /** The embed’s path below /embed/. */
  embed: string;
  /** The digest of what it says, by which it knows whether today’s says the same. */
  says: string;
}

/**
 * Makes the pinned form of a built embed.
 * @param html the live embed, as the build wrote it
 * @returns the file’s text; the same embed gives the same text, and so the same address
 */
export function pinned(html: string, { site, known, page, embed, says }: PinLocation): string {
  const document = parseHtml(html);
  // From embed/<embed>/v/<version>/ up to the site.
  const root = '../'.repeat(embed.split('/').length + 3);
  for (const { properties } of elementsIn(document))
    if (typeof properties.href === 'string' && properties.href.startsWith(site))
      properties.href = root + properties.href.slice(site.length);

  const [link] = findAll(document, isAddress) as [Element];
  const address = parentOf(document, link);
  if (!known) link.children = [{ type: 'text', value: `/${page}` }];
  address.children.unshift({ type: 'text', value: 'Pinned version, which does not change. ' });
  const changes = { href: `${root}${page}#versions`, target: '_blank', rel: ['noopener'] };
  const newer = ['A newer version exists: ', element('a', changes, 'what changed since'), '.'];
  parentOf(document, address).children.push(element('p', { className: ['newer'], hidden: true }, ...newer));
  find(document, 'html')!.properties.dataSays = says;
  const script = elementsIn(document).findLast(({ tagName }) => tagName === 'script')!;
  script.children.push({ type: 'text', value: SCRIPT });
  // It has another script, and asks what the live one does not.
  return addPolicy(formatHtml(document));
}

const parentOf = (document: Nodes, child: Element): Element =>
  elementsIn(document).find(({ children }) => children.includes(child))!;
