/** npm run epubcheck: has Debian’s EPUBCheck read the EPUB of a built site, in each language that has one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtBooks } from '../../src/exports/book/books.ts';
import { openProject } from '../../src/project/project.ts';
import { FILES } from '../../src/site.ts';

const JAR = '/usr/share/java/epubcheck.jar';
const folder = process.argv[2] ?? 'dist';
const books = builtBooks(folder, openProject('.').languages)
  .map(({ epub }) => join(folder, epub))
  .filter((book) => existsSync(book));
const missing =
  books.length === 0
    ? `${join(folder, FILES.epub)} is not there: run “npm run build” first.`
    : !existsSync(JAR) || spawnSync('java', ['-version']).error
      ? 'EPUBCheck is not installed: “apt-get install epubcheck” on Debian or Ubuntu; elsewhere see https://www.w3.org/publishing/epubcheck/'
      : null;
if (missing) console.error(missing);
// With --failonwarnings a warning counts as an error.
const isRight = (book: string): boolean =>
  spawnSync('java', ['-jar', JAR, '--failonwarnings', book], { stdio: 'inherit' }).status === 0;
process.exitCode = missing || books.filter((book) => !isRight(book)).length > 0 ? 1 : 0;
