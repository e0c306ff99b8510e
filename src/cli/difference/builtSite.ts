/** A built site as the comparison reads it: from its files alone, so that any two builds can be compared. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { PublicFact } from '../../ledger/publicFact.ts';
import type { publicFigureSchema } from '../../figure/publicFigure.ts';
import { holdersIn, type Holder } from './holder.ts';
import type { Picture } from './picture.ts';
import { paragraphsOf, titleOf } from './words.ts';

export type PublicFigure = z.infer<typeof publicFigureSchema>;

/** A page of words: a chapter, a system, the glossary or another that stands by itself. */
export interface Text {
  title: string;
  paragraphs: string[];
}

export interface BuiltSite {
  /** The day to which its facts are as they stand. */
  edition: string;
  facts: Map<string, PublicFact>;
  figures: Map<string, PublicFigure>;
  /** The pages that print or draw a fact, by its address. */
  holders: Map<string, Holder[]>;
  texts: Map<string, Text>;
  /** The titles of sources, by id. */
  sources: Map<string, string>;
  picture: (figure: PublicFigure) => Picture;
}

/** Folders whose pages are made from facts and figures, which are compared themselves. */
const MADE = /^(?:facts|figures|embed|embeds|sources|share|oembed|schema)\//;

/** Reads a built site; undefined where the folder holds none. */
export function readSite(folder: string): BuiltSite | undefined {
  if (!existsSync(join(folder, 'facts.json')) || !existsSync(join(folder, 'figures.json'))) return undefined;
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const file = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : Buffer.alloc(0));
  const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));
  const { edition, facts } = JSON.parse(read('facts.json')) as { edition: string; facts: PublicFact[] };
  const { figures } = JSON.parse(read('figures.json')) as { figures: PublicFigure[] };
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
    .sort();
  const site: BuiltSite = {
    edition,
    facts: byId(facts),
    figures: byId(figures),
    holders: new Map(),
    texts: new Map(),
    sources: new Map(),
    picture: ({ id, page }) => ({
      svg: file(`figures/${id}.svg`).toString(),
      png: file(`figures/${id}.png`),
      edition,
      page,
    }),
  };
  for (const path of pages) {
    const html = read(path);
    const page = path.replace('index.html', '');
    for (const { holder, facts: held } of holdersIn(page, html))
      for (const id of held) site.holders.set(id, [...(site.holders.get(id) ?? []), holder]);
    const source = /^sources\/([^/]+)\/$/.exec(page)?.[1];
    if (source) site.sources.set(source, titleOf(html));
    if (!MADE.test(page)) site.texts.set(page, { title: titleOf(html), paragraphs: paragraphsOf(html) });
  }
  return site;
}
