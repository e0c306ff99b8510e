import { isDefault, type Language } from '../../i18n/locale.ts';
import { FILES, site } from '../../site.ts';

const stem = site.name.toLowerCase();

/** Where the pages and files of a language lie, below the folder of the built site. */
export const folderOf = (language: Language): string => (isDefault(language) ? '' : `${language.code}/`);

/**
 * A chapter as a file of its own, by its path below the site or its language: beside the chapter’s page, in its folder, since
 * hosts that drop “.html” would mistake a file of the folder’s name for the page. Its name says whose it is wherever it is
 * passed on to.
 */
export const chapterFile = (slug: string, kind: 'html' | 'pdf'): string => `articles/${slug}/${stem}-${slug}.${kind}`;

/** Whether a file of the built site is taken along and no page of it. */
export const isTakenAlong = (path: string): boolean =>
  /^(?:[a-z]{2}\/)?(.*)$/.exec(path)![1] === FILES.html ||
  new RegExp(`(?:^|/)articles/[^/]+/${stem}-[^/]+\\.html$`).test(path);
