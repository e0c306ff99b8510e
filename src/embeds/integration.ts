import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reading } from './reading.ts';

/** Writes beside every live embed what it says today, in a digest, for which its pinned versions ask. */
export function embedVersions(): AstroIntegration {
  return {
    name: 'northbound:tell-versions',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'embed');
        for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
          if (name !== 'index.html' || /[\\/]v[\\/][0-9a-f]{16}$/.test(parentPath)) continue;
          writeFileSync(
            join(parentPath, 'version.json'),
            JSON.stringify({ says: reading(readFileSync(join(parentPath, name), 'utf8')) }),
          );
        }
      },
    },
  };
}
