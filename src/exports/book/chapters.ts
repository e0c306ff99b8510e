/** The chapters of a built site, from whose pages files to pass on are made. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../i18n/locale.ts';
import { readPage } from '../../seo/builtPage.ts';
import { chapterFile, folderOf } from './fileNames.ts';

export interface BuiltChapter {
  slug: string;
  language: Language;
  /** Its page, below the site’s folder: "ru/articles/watched/index.html". */
  page: string;
  /** Its files, likewise; they may not be made yet. */
  html: string;
  pdf: string;
}

/** Every chapter in every language that has it; an address that only leads on is none. */
export function builtChapters(folder: string, languages: readonly Language[]): BuiltChapter[] {
  return languages.flatMap((language) => {
    const own = folderOf(language);
    const articles = join(folder, own, 'articles');
    return (existsSync(articles) ? readdirSync(articles, { withFileTypes: true }) : [])
      .filter((entry) => entry.isDirectory())
      .map(({ name: slug }) => ({
        slug,
        language,
        page: `${own}articles/${slug}/index.html`,
        html: own + chapterFile(slug, 'html'),
        pdf: own + chapterFile(slug, 'pdf'),
      }))
      .filter(({ page }) => readPage(readFileSync(join(folder, page), 'utf8')).is?.['@type'] === 'Article');
  });
}
