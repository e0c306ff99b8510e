/** Which pages hold a fact, read from the marks that every printed, drawn or linked fact has in HTML. */
import type { Element } from 'hast';
import { elementsIn, find, idOf, parseHtml, textOf } from '../../build/hast.ts';
import { partsOfAnySite } from './oldParts.ts';
import { titleOf } from './words.ts';

export const KINDS = ['Chapter', 'System', 'Term', 'Country', 'Page', 'Figure', 'Embed', 'Ledger'] as const;

/** A page, or an entry of one, that prints, draws or links to a fact. */
export interface Holder {
  kind: (typeof KINDS)[number];
  title: string;
  /** Below the site’s own address: `articles/watched/`, `glossary/#patent`. */
  path: string;
}

const FOLDERS: [folder: RegExp, kind: Holder['kind']][] = [
  [/^articles\/./, 'Chapter'],
  [/^systems\/./, 'System'],
  [/^countries\/./, 'Country'],
  [/^figures\/./, 'Figure'],
  [/^embed\/./, 'Embed'],
  [/^(?:facts|sources)\//, 'Ledger'],
];

/** `data-fact="dataset/fact"` marks a number and a mark; claims in words link to their fact’s page from their card. */
const MARK = /data-fact="([a-z0-9-]+\/[a-z0-9-]+)"|href="[^"]*\/facts\/([a-z0-9-]+\/[a-z0-9-]+)\/"/g;

const marksIn = (html: string): Set<string> =>
  new Set(Array.from(html.matchAll(MARK), ([, marked, linked]) => (marked ?? linked)!));
const marksBelow = (entry: Element): Set<string> =>
  new Set(
    elementsIn(entry).flatMap(({ properties: { dataFact, href } }) => {
      const [, linked] = /\/facts\/([a-z0-9-]+\/[a-z0-9-]+)\/$/.exec(String(href ?? '')) ?? [];
      return (dataFact as string | undefined) ?? linked ?? [];
    }),
  );

/**
 * The facts that a page holds, by where it holds them: the glossary by its terms, every other page as a whole.
 * @param page its path below the site’s address, with a slash at the end; empty for the home page
 */
export function holdersIn(page: string, html: string): { holder: Holder; facts: Set<string> }[] {
  const entries = page === 'glossary/' ? partsOfAnySite(parseHtml(html), 'entry') : [];
  if (entries.length > 0)
    return entries.map((entry) => {
      const name = find(entry, 'h3');
      const title = name ? textOf(name) : idOf(entry)!;
      return { holder: { kind: 'Term', title, path: `glossary/#${idOf(entry)!}` }, facts: marksBelow(entry) };
    });
  const facts = marksIn(html);
  if (facts.size === 0) return [];
  const kind = FOLDERS.find(([folder]) => folder.test(page))?.[1] ?? 'Page';
  return [{ holder: { kind, title: titleOf(html), path: page }, facts }];
}
