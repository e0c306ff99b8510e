import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { setContents } from '../build/hast.ts';
import { isPart } from '../build/part.ts';
import { size } from '../exports/book/offers.ts';
import { DEFAULT } from '../i18n/locale.ts';
import { siteProject } from '../project/siteProject.ts';
import { BASE_PATH } from '../site.ts';
import { bundleWorker } from './bundle.ts';
import { FORGET, isKept, WORKER } from '../client/kept.ts';
import { aboveIn } from './words.ts';

/** Writes the worker that keeps the site for a reader who asks, and says on its page how much that is. */
export function offline(): AstroIntegration {
  return {
    name: 'northbound:keep-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { languages } = siteProject();
        // Whoever keeps pages of a language finds there what is kept: one without that page keeps none.
        const left = languages.filter(({ hasPage }) => !hasPage('keep/')).map(({ code }) => `${code}/`);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((file) => file.replaceAll('\\', '/'))
          .filter((file) => isKept(file) && !left.some((start) => file.startsWith(start)))
          .map((file): [string, Buffer] => [file, readFileSync(join(folder, file))]);
        const sum = (bytes: (content: Buffer) => number) => files.reduce((all, [, content]) => all + bytes(content), 0);
        // Every host sends gzip at least.
        const sizes = { fetched: sum((content) => gzipSync(content).length), kept: sum((content) => content.length) };
        for (const language of languages.filter(({ hasPage }) => hasPage('keep/'))) {
          const page = join(folder, language === DEFAULT ? '' : language.code, 'keep/index.html');
          const before = readFileSync(page, 'utf8');
          const after = setContents(before, (element) => {
            if (isPart(element, 'size-fetched')) return size(sizes.fetched, language);
            return isPart(element, 'size-kept') ? size(sizes.kept, language) : undefined;
          });
          if (after === before) throw new Error(`expected places for sizes in ${page}, received none`);
          writeFileSync(page, after);
        }
        writeFileSync(join(folder, WORKER), await bundleWorker({ base: BASE_PATH, files, words: aboveIn(languages) }));
        writeFileSync(
          join(folder, FORGET),
          'Whoever fetches this file lets the browser forget what it has cached of this host, where the host says so.\n',
        );
      },
    },
  };
}
