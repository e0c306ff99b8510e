/** The files to take along, where pages offer them: they are made when all pages are, and have a size only then. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, setContents, textOf } from '../../build/hast.ts';
import { isPart } from '../../build/part.ts';
import { escape } from '../../charts/svg.ts';
import { formatDigits } from '../../i18n/format.ts';
import { FILES } from './fileNames.ts';
import { WORDS } from './words.ts';
import type { Language } from '../../i18n/locale.ts';

/** A size as readers are told it, in kB, rounded up and on one line: "1,447 kB". */
export const size = (bytes: number, language: Language): string =>
  formatDigits(Math.ceil(bytes / 1000), language, { style: 'unit', unit: 'kilobyte' }).replaceAll(' ', '\u00a0');

/** A page that offers these files, whatever it offered before: Downloads.astro writes the page of everything as the first. */
export function offer(html: string, files: { kind: keyof typeof FILES; bytes: number }[], language: Language): string {
  return setContents(html, (list) => {
    const link = isPart(list, 'files') ? find(list, 'a') : undefined;
    if (!link) return undefined;
    const all = String(link.properties.href);
    const base = all.slice(0, -'all/'.length);
    // A browser would show the one file, where a reader wants to keep it.
    const items = files.map(
      ({ kind, bytes }) =>
        `<li><a href="${base}${FILES[kind]}"${kind === 'html' ? ' download' : ''}>${WORDS.files[kind]}</a> <span data-exempt="size of a file">${size(bytes, language)}</span></li>`,
    );
    return `<li><a href="${all}">${escape(textOf(link))}</a></li>${items.join('')}`;
  });
}

/** Lets the pages of a built site offer those files that are there. */
export function offerFiles(folder: string, language: Language): void {
  const files = (['html', 'epub', 'pdf'] as const)
    .filter((kind) => existsSync(join(folder, FILES[kind])))
    .map((kind) => ({ kind, bytes: statSync(join(folder, FILES[kind])).size }));
  for (const page of ['index.html', 'all/index.html']) {
    const path = join(folder, page);
    writeFileSync(path, offer(readFileSync(path, 'utf8'), files, language));
  }
}
