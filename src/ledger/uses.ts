/** Which texts print or compute from a fact: read from the texts, so that nobody keeps a list. */
import { oncePer } from '../build/oncePer.ts';
import { contentSchemas, type Collection } from './contentSchemas.ts';
import type { Ledger } from './types.ts';

/** A text of `content/`. */
export interface Use {
  collection: Collection;
  slug: string;
}

/** `dataset/fact`, as texts write it in attributes and braces. */
const ADDRESS = /\b[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*/g;

/** The texts that use each fact of a ledger, by the fact’s address. */
export const textUses = oncePer(read);

const byText = oncePer((ledger: Ledger) => {
  const used = new Map<string, string[]>();
  for (const [id, uses] of textUses(ledger)) for (const use of uses) append(used, `${use.collection}/${use.slug}`, id);
  return used;
});

/** The addresses of the facts that a text uses, in the order in which texts first use them. */
export const usedIn = (collection: Collection, slug: string, ledger: Ledger): string[] =>
  byText(ledger).get(`${collection}/${slug}`) ?? [];

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function read({ facts, files }: Ledger): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const collection of Object.keys(contentSchemas) as Collection[]) {
    for (const file of files.under(`content/${collection}`)) {
      const [, slug] = /^[^/]+\/[^/]+\/([^/]+)\.mdx$/.exec(file) ?? [];
      if (slug === undefined) continue;
      const ids = new Set(Array.from(files.text(file).matchAll(ADDRESS), ([id]) => id));
      for (const id of ids) if (facts.has(id)) append(uses, id, { collection, slug });
    }
  }
  return uses;
}
