import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BASE_PATH } from '../site.ts';
import { formatRules } from './headersFile.ts';
import { rulesOf } from './rules.ts';

/** Each file of a built site with its text, if that tells a policy; one after another, since a site may be larger than memory. */
function* filesOf(folder: string): Generator<[file: string, content: string]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = /\.(?:html|svg|js)$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    yield [relative(folder, path).replaceAll('\\', '/'), content];
  }
}

/** Writes into _headers what hosts send. It comes last: that takes hashes of all that is built. */
export function csp(): AstroIntegration {
  return {
    name: 'northbound:set-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, '_headers'), formatRules(rulesOf(filesOf(folder), BASE_PATH)));
      },
    },
  };
}
