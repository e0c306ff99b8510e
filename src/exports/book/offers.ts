/** The downloads, where pages offer them: they are made when all pages are, and have a size only then. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, setContents, textOf } from '../../build/hast.ts';
import { isPart } from '../../build/part.ts';
import { escape } from '../../charts/svg.ts';
import { fill, formatDigits } from '../../i18n/format.ts';
import { otherEdition } from '../../i18n/paths.ts';
import { editionOf, type Language } from '../../i18n/locale.ts';
import { builtBooks } from './books.ts';
import { builtChapters } from './chapters.ts';
import { FILES } from '../../site.ts';
import { folderOf } from './fileNames.ts';

/** What stands for a file in links to it: the names of formats are the same in all languages. */
const NAMES = { epub: 'EPUB', pdf: 'PDF' } as const;

/** A size as readers are told it, in kB, rounded up and on one line: "1,447 kB". */
export const size = (bytes: number, language: Language): string =>
  fill(language.messages.number.kilobytes, { n: formatDigits(Math.ceil(bytes / 1000), language) });

export interface File {
  kind: keyof typeof FILES;
  bytes: number;
}

const hreflang = (code: string | undefined): string => (code ? ` hreflang="${code}"` : '');

/** @param other the code of the file’s language, where that is not the page’s. A browser would show the one file, where a reader wants to keep it. */
const item = (href: string, words: string, { kind, bytes }: File, language: Language, other?: string): string =>
  `<li><a href="${href}"${hreflang(other)}${kind === 'html' ? ' download' : ''}>${escape(words)}</a> <span data-exempt="size of a file">${size(bytes, language)}</span></li>`;

/** A page with other items in its list of files. @param items of the list’s first link, as HTML */
const setFiles = (html: string, items: (href: string, words: string) => string): string =>
  setContents(html, (list) => {
    const link = isPart(list, 'files') ? find(list, 'a') : undefined;
    return link && items(String(link.properties.href), textOf(link));
  });

/** A page that offers these files, whatever it offered before: Downloads.astro writes the page of everything as the first. */
export const offer = (html: string, files: File[], language: Language): string =>
  setFiles(html, (all, words) => {
    const base = all.slice(0, -'all/'.length);
    const other = otherEdition('all/', language);
    const names = { ...NAMES, html: language.messages.home.oneFile };
    const items = files.map((file) => item(base + FILES[file.kind], names[file.kind], file, language, other));
    return `<li><a href="${all}"${hreflang(other)}>${escape(words)}</a></li>${items.join('')}`;
  });

/** A chapter’s page that offers these files of it; ChapterFiles.astro writes the link to the one file. */
export const offerChapter = (html: string, files: File[], language: Language): string =>
  setFiles(html, (href, words) =>
    files
      .map((file) =>
        item(href.replace(/html$/, file.kind), file.kind === 'html' ? words : NAMES[file.kind], file, language),
      )
      .join(''),
  );

/** Those of some files that are there. @param paths below the folder, by kind */
const found = (folder: string, paths: Partial<Record<File['kind'], string>>): File[] =>
  (['html', 'epub', 'pdf'] as const).flatMap((kind) => {
    const file = join(folder, paths[kind] ?? '');
    return paths[kind] && existsSync(file) ? [{ kind, bytes: statSync(file).size }] : [];
  });

/** Lets the pages of a built site offer those files that are there. */
export function offerFiles(folder: string, languages: readonly Language[]): void {
  const change = (page: string, make: (html: string) => string) => {
    const path = join(folder, page);
    writeFileSync(path, make(readFileSync(path, 'utf8')));
  };
  const books = new Map(builtBooks(folder, languages).map((book) => [book.language.code, book]));
  for (const language of languages) {
    const own = folderOf(language);
    const files = found(folder, books.get(editionOf('all/', language).code) ?? {});
    for (const page of [`${own}index.html`, `${own}all/index.html`].filter((each) => existsSync(join(folder, each))))
      change(page, (html) => offer(html, files, language));
  }
  for (const { page, language, html, pdf } of builtChapters(folder, languages))
    change(page, (text) => offerChapter(text, found(folder, { html, pdf }), language));
}
