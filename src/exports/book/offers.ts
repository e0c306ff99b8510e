/** The files to take along, where pages offer them: they are made when all pages are, and have a size only then. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDigits } from '../../i18n/format.ts';
import { FILES } from './fileNames.ts';
import { WORDS } from './words.ts';

/** As Downloads.astro writes it, with what an earlier run may have added. */
const OFFER = /(<ul class="files"><li><a href="([^"]*)all\/">[^<]*<\/a><\/li>).*?(<\/ul>)/gs;

/** A size as readers are told it, in kB, rounded up and on one line: "1,447 kB". */
export const size = (bytes: number): string =>
  formatDigits(Math.ceil(bytes / 1000), { style: 'unit', unit: 'kilobyte' }).replaceAll(' ', '\u00a0');

/** A page that offers these files, whatever it offered before. */
export function offer(html: string, files: { kind: keyof typeof FILES; bytes: number }[]): string {
  return html.replaceAll(OFFER, (_, before: string, base: string, after: string) => {
    // A browser would show the one file, where a reader wants to keep it.
    const items = files.map(
      ({ kind, bytes }) =>
        `<li><a href="${base}${FILES[kind]}"${kind === 'html' ? ' download' : ''}>${WORDS.files[kind]}</a> <span data-exempt="size of a file">${size(bytes)}</span></li>`,
    );
    return before + items.join('') + after;
  });
}

/** Lets the pages of a built site offer those files that are there. */
export function offerFiles(folder: string): void {
  const files = (['html', 'epub', 'pdf'] as const)
    .filter((kind) => existsSync(join(folder, FILES[kind])))
    .map((kind) => ({ kind, bytes: statSync(join(folder, FILES[kind])).size }));
  for (const page of ['index.html', 'all/index.html']) {
    const path = join(folder, page);
    writeFileSync(path, offer(readFileSync(path, 'utf8'), files));
  }
}
