/** npm run epubcheck: has Debian’s EPUBCheck read the EPUB of a built site. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../../src/exports/book/fileNames.ts';

const JAR = '/usr/share/java/epubcheck.jar';
const book = join(process.argv[2] ?? 'dist', FILES.epub);
const missing = !existsSync(book)
  ? `${book} is not there: run “npm run build” first.`
  : !existsSync(JAR) || spawnSync('java', ['-version']).error
    ? 'EPUBCheck is not installed: “apt-get install epubcheck” on Debian or Ubuntu; elsewhere see https://www.w3.org/publishing/epubcheck/'
    : null;
if (missing) console.error(missing);
// With --failonwarnings a warning counts as an error.
process.exitCode = missing
  ? 1
  : (spawnSync('java', ['-jar', JAR, '--failonwarnings', book], { stdio: 'inherit' }).status ?? 1);
