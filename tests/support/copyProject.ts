import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of a project in a folder of its own, to be edited; it shares the packages. Whoever asks for it removes it. */
export function copyProject(from = '.'): string {
  const copy = mkdtempSync(join(tmpdir(), 'northbound-'));
  for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'content', 'data', 'public'])
    cpSync(join(from, name), join(copy, name), { recursive: true });
  symlinkSync(resolve(from, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
