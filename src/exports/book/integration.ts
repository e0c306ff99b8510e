import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy } from '../../headers/csp.ts';
import { siteProject } from '../../project/siteProject.ts';
import { BASE_PATH, SITE_URL } from '../../site.ts';
import { toChapterFile } from './chapterFile.ts';
import { builtChapters } from './chapters.ts';
import { epub } from './epub.ts';
import { offerFiles } from './offers.ts';
import { FILES } from './fileNames.ts';
import { toStandalone, embed } from './singleFile.ts';

/** Makes the downloads from the page of everything and from those of chapters, once they are built. */
export function ebook(): AstroIntegration {
  return {
    name: 'northbound:make-book',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { ledger, languages } = siteProject();
        const folder = fileURLToPath(dir);
        const home = { site: SITE_URL, base: BASE_PATH, read: (path: string) => readFileSync(join(folder, path)) };
        const html = toStandalone(readFileSync(join(folder, 'all/index.html'), 'utf8'), home);
        // With its policy, which counts towards the size that is told.
        writeFileSync(join(folder, FILES.html), addPolicy(await embed(html, home)));
        writeFileSync(join(folder, FILES.epub), epub(html, ledger));
        for (const { page, html: file } of builtChapters(folder, languages))
          writeFileSync(join(folder, file), await toChapterFile(readFileSync(join(folder, page), 'utf8'), home));
        offerFiles(folder, languages);
      },
    },
  };
}
