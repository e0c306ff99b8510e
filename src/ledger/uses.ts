/** Which texts print or compute from a fact: read from the texts, so that nobody keeps a list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { contentSchemas, type Collection } from './contentSchemas.ts';
import { loadLedger } from './ledger.ts';

/** A text of `content/`. */
export interface Use {
  collection: Collection;
  slug: string;
}

/** `dataset/fact`, as texts write it in attributes and braces. */
const ADDRESS = /\b[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*/g;

let known: Map<string, Use[]> | undefined;

/** The texts that use each fact, by the fact’s address; read once in a build. */
export const textUses = (): Map<string, Use[]> => (known ??= read());

let byText: Map<string, string[]> | undefined;

/** The addresses of the facts that a text uses, in the order in which texts first use them. */
export function usedIn(collection: Collection, slug: string): string[] {
  if (!byText) {
    byText = new Map();
    for (const [id, uses] of textUses()) for (const use of uses) append(byText, `${use.collection}/${use.slug}`, id);
  }
  return byText.get(`${collection}/${slug}`) ?? [];
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function read(): Map<string, Use[]> {
  const { facts } = loadLedger();
  const uses = new Map<string, Use[]>();
  for (const collection of Object.keys(contentSchemas) as Collection[]) {
    const folder = `content/${collection}`;
    const files = existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.mdx'))
          .sort()
      : [];
    for (const file of files) {
      const ids = new Set(Array.from(readFileSync(`${folder}/${file}`, 'utf8').matchAll(ADDRESS), ([id]) => id));
      for (const id of ids) if (facts.has(id)) append(uses, id, { collection, slug: file.replace('.mdx', '') });
    }
  }
  return uses;
}
