/** An embed as it is pinned: with links that hold wherever the site lives, and a question whether a newer one exists. */
import { readFileSync } from 'node:fs';
import { parse, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { minifySync } from 'vite';
import { addPolicy } from '../headers/csp.ts';
import { attribute, isElement, nodes, reading } from './reading.ts';

type Element = DefaultTreeAdapterTypes.Element;

const SCRIPT = 'src/client/pinned.js';

const text = (value: string, parentNode: Element): DefaultTreeAdapterTypes.TextNode => ({
  nodeName: '#text',
  value,
  parentNode,
});

export interface PinLocation {
  /** The site’s address as the embed was built for it, with a slash at the end. */
  site: string;
  /** Whether that address is one that readers can use: if not, only the path is printed and the script adds the rest. */
  known: boolean;
  /** The page that the embed comes from, below the site’s address. */
  page: string;
  /** The embed’s path below /embed/. */
  embed: string;
}

/**
 * Makes the pinned form of a built embed.
 * @param html the live embed, as the build wrote it
 * @returns the file’s text; the same embed gives the same text, and so the same address
 */
export function pinned(html: string, { site, known, page, embed }: PinLocation): string {
  const document = parse(html);
  const all = nodes(document).filter(isElement);
  const find = (holds: (element: Element) => boolean) => all.find(holds)!;
  // From embed/<embed>/v/<version>/ up to the site.
  const root = '../'.repeat(embed.split('/').length + 3);
  for (const element of all)
    for (const each of element.attrs)
      if (each.name === 'href' && each.value.startsWith(site)) each.value = root + each.value.slice(site.length);

  const address = find((element) => attribute(element, 'class') === 'address');
  const link = nodes(address)
    .filter(isElement)
    .find(({ tagName }) => tagName === 'a')!;
  if (!known) link.childNodes = [text(`/${page}`, link)];
  address.childNodes.unshift(text('Pinned version, which does not change. ', address));
  const parent = address.parentNode as Element;
  const [newer] = parseFragment(
    `<p class="newer" hidden>A newer version exists: <a href="${root}${page}#versions" target="_blank" rel="noopener">what changed since</a>.</p>`,
  ).childNodes;
  newer!.parentNode = parent;
  parent.childNodes.push(newer!);
  find(({ tagName }) => tagName === 'html').attrs.push({ name: 'data-says', value: reading(html) });
  const script = all.findLast(({ tagName }) => tagName === 'script')!;
  script.childNodes.push(text(minifySync(SCRIPT, readFileSync(SCRIPT, 'utf8')).code, script));
  // It has another script, and asks what the live one does not.
  return addPolicy(serialize(document));
}
