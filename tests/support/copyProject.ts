import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPIED = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'content', 'data'];

/**
 * A copy of a project in a folder of its own, to be edited; it shares the packages, and what builds have cached beside
 * them unless it is to have a cache of its own. It shares the two thousand folders of pinned embeds too, unless it is to
 * have a public folder of its own, in which something changes. Whoever asks for it removes it.
 * @param languages to leave in it besides English, of those that there are: every check reads them all
 */
export function copyProject(
  from = '.',
  {
    ownCache = false,
    ownPublic = false,
    languages,
  }: { ownCache?: boolean; ownPublic?: boolean; languages?: string[] } = {},
): string {
  const copy = mkdtempSync(join(tmpdir(), 'northbound-'));
  const link = (name: string) => symlinkSync(resolve(from, name), join(copy, name), 'junction');
  for (const name of ownPublic ? [...COPIED, 'public'] : COPIED)
    cpSync(join(from, name), join(copy, name), { recursive: true });
  if (languages)
    for (const code of readdirSync(join(copy, 'data/languages')).filter((each) => !languages.includes(each)))
      for (const folder of [`data/languages/${code}`, `content/${code}`])
        rmSync(join(copy, folder), { recursive: true, force: true });
  if (!ownPublic) link('public');
  if (!ownCache) {
    link('node_modules');
    return copy;
  }
  // The cache lies beside the folder of packages itself, wherever links to it are.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(from, 'node_modules'))) link(`node_modules/${name}`);
  return copy;
}
