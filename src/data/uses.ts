/** Which chapters print or compute from a fact: read from their text, so that nobody keeps a list. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadLedger } from './ledger.ts';

const FOLDER = 'content/articles';
/** `dataset/fact`, as texts write it in attributes and braces. */
const ADDRESS = /\b[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*/g;

let known: Map<string, string[]> | undefined;

/** The slugs of the chapters that use each fact, by the fact’s address; read once in a build. */
export const chapterUses = (): Map<string, string[]> => (known ??= read());

function read(): Map<string, string[]> {
  const { facts } = loadLedger();
  const uses = new Map<string, string[]>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.mdx')).sort()) {
    const slug = file.replace('.mdx', '');
    for (const [id] of readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(ADDRESS)) {
      const slugs = uses.get(id) ?? [];
      if (facts.has(id) && !slugs.includes(slug)) uses.set(id, [...slugs, slug]);
    }
  }
  return uses;
}
