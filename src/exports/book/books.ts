/** The books of a built site: a page of everything in each language that has all of it, and the files made of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../i18n/locale.ts';
import { FILES } from '../../site.ts';
import { folderOf } from './fileNames.ts';

export interface BuiltBook {
  language: Language;
  /** Its page, below the site’s folder: "ru/all/index.html". */
  page: string;
  /** Its files, likewise; they may not be made yet. */
  html: string;
  epub: string;
  pdf: string;
}

/** Of the languages those that have one. */
export const builtBooks = (folder: string, languages: readonly Language[]): BuiltBook[] =>
  languages
    .map((language) => {
      const own = folderOf(language);
      const { html, epub, pdf } = FILES;
      return { language, page: `${own}all/index.html`, html: own + html, epub: own + epub, pdf: own + pdf };
    })
    .filter(({ page }) => existsSync(join(folder, page)));
