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

/** The addresses of the facts that a text uses. */
export const usedIn = (collection: Collection, slug: string): string[] =>
  [...textUses()].flatMap(([id, uses]) => (uses.some((use) => use.collection === collection && use.slug === slug) ? id : []));

function read(): Map<string, Use[]> {
  const { facts } = loadLedger();
  const uses = new Map<string, Use[]>();
  for (const collection of Object.keys(contentSchemas) as Collection[]) {
    const folder = `content/${collection}`;
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')).sort() : [];
    for (const file of files) {
      const ids = new Set(Array.from(readFileSync(`${folder}/${file}`, 'utf8').matchAll(ADDRESS), ([id]) => id));
      for (const id of ids) if (facts.has(id)) uses.set(id, [...(uses.get(id) ?? []), { collection, slug: file.replace('.mdx', '') }]);
    }
  }
  return uses;
}
