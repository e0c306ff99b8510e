import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BASE_PATH } from '../site.ts';
import { addPolicy } from './csp.ts';
import { formatRules } from './headersFile.ts';
import { rulesOf } from './rules.ts';

/** Writes into every page what it may do, and into _headers what hosts send. The last to touch what is built: it takes hashes. */
export function csp(): AstroIntegration {
  let published = '';
  return {
    name: 'northbound:set-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        published = fileURLToPath(config.publicDir);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name, parentPath }): [string, string] => {
            const path = join(parentPath, name);
            const file = relative(folder, path).replaceAll('\\', '/');
            if (!/\.(?:html|svg|js)$/.test(name)) return [file, ''];
            const content = readFileSync(path, 'utf8');
            // What is in public/ stays as it is: its pins never change.
            if (!name.endsWith('.html') || existsSync(join(published, file))) return [file, content];
            const page = addPolicy(content);
            writeFileSync(path, page);
            return [file, page];
          });
        writeFileSync(join(folder, '_headers'), formatRules(rulesOf(files, BASE_PATH)));
      },
    },
  };
}
