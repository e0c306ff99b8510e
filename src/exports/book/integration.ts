import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteProject } from '../../project/siteProject.ts';
import { BASE_PATH, SITE_URL } from '../../site.ts';
import { builtBooks } from './books.ts';
import { toChapterFile } from './chapterFile.ts';
import { builtChapters } from './chapters.ts';
import { epub } from './epub.ts';
import { offerFiles } from './offers.ts';
import { toSingleFile, toStandalone } from './singleFile.ts';

/** Makes the downloads from the pages of everything and from those of chapters, once they are built. */
export function ebook(): AstroIntegration {
  return {
    name: 'northbound:make-book',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const project = siteProject();
        const folder = fileURLToPath(dir);
        const home = { site: SITE_URL, base: BASE_PATH, read: (path: string) => readFileSync(join(folder, path)) };
        for (const { language, page, html: file, epub: book } of builtBooks(folder, project.languages)) {
          const whole = toStandalone(readFileSync(join(folder, page), 'utf8'), home, language);
          writeFileSync(join(folder, book), epub(structuredClone(whole), project.in(language.code).ledger));
          writeFileSync(join(folder, file), await toSingleFile(whole, home));
        }
        for (const { language, page, html: file } of builtChapters(folder, project.languages))
          writeFileSync(
            join(folder, file),
            await toChapterFile(readFileSync(join(folder, page), 'utf8'), home, language),
          );
        offerFiles(folder, project.languages);
      },
    },
  };
}
