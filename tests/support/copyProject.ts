import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A copy of a project in a folder of its own, to be edited; it shares the packages, and what builds have cached beside
 * them unless it is to have a cache of its own. Whoever asks for it removes it.
 */
export function copyProject(from = '.', { ownCache = false } = {}): string {
  const copy = mkdtempSync(join(tmpdir(), 'northbound-'));
  for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'content', 'data', 'public'])
    cpSync(join(from, name), join(copy, name), { recursive: true });
  const [packages, linked] = [resolve(from, 'node_modules'), join(copy, 'node_modules')];
  // The cache lies beside the folder of packages itself, wherever links to it are.
  if (ownCache) {
    mkdirSync(linked);
    for (const name of readdirSync(packages)) symlinkSync(join(packages, name), join(linked, name), 'junction');
  } else symlinkSync(packages, linked, 'junction');
  return copy;
}
