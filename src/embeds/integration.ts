import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { saysOf } from './newPins.ts';
import { DEFAULT } from '../i18n/locale.ts';
import { siteProject } from '../project/siteProject.ts';
import { loadPins, versionsOf } from './pins.ts';
import { liveSentences } from './statement.ts';

/** Writes beside every live embed by which word its pinned versions know that they say the same, if they do. */
export function embedVersions(): AstroIntegration {
  return {
    name: 'northbound:tell-versions',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const pins = loadPins(siteProject().files);
        const folder = join(fileURLToPath(dir), 'embed');
        for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
          if (name !== 'index.html' || /[\\/]v[\\/][0-9a-f]{16}$/.test(parentPath)) continue;
          const embed = relative(folder, parentPath).replaceAll('\\', '/');
          const live = readFileSync(join(parentPath, name), 'utf8');
          writeFileSync(
            join(parentPath, 'version.json'),
            JSON.stringify({ says: saysOf(live, liveSentences(DEFAULT), versionsOf(embed, pins)) }),
          );
        }
      },
    },
  };
}
