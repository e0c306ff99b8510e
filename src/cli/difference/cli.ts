/**
 * npm run difference -- <old> <new> [--out folder]: compares two built sites; writes index.html and summary.md.
 * npm run difference -- --bytes <old> <new>: prints every published file that differs, and exits with 1 if one does.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from './builtSite.ts';
import { compareBytes, formatBytes } from './bytes.ts';
import { compare } from './difference.ts';
import { missingPage, writePage } from './page.ts';
import { missingSummary, writeSummary } from './summary.ts';
import { DEFAULT } from '../../i18n/locale.ts';

const language = DEFAULT;

const USAGE =
  'npm run difference -- <folder of the old site> <folder of the new site> [--out folder], or with --bytes before them';

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { bytes: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist-difference' } },
    });
    if (positionals.length === 2) return { ...values, folders: positionals as [string, string] };
    console.error(
      `expected two folders, received ${positionals.length === 0 ? 'none' : positionals.join(' ')}: ${USAGE}`,
    );
  } catch (error) {
    console.error(`${(error as Error).message}: ${USAGE}`);
  }
  return process.exit(1);
}

/** What there is to say where one of the two sites was not built: that is no mistake of this program’s caller. */
function whatIsMissing(old: boolean, now: boolean): string {
  if (!old && !now) return 'Neither the old site nor the proposed one was built, so that there is nothing to compare.';
  return old
    ? 'The proposed site was not built, so that nothing can be compared: the messages of the check say why.'
    : 'There is no old site to compare with: all that the proposed one holds is new.';
}

/** Prints the files that differ; the exit code says whether any does. */
function listFiles([old, now]: [string, string]): never {
  const missing = [old, now].find((folder) => !existsSync(folder));
  if (missing !== undefined) {
    console.error(`expected the folder of a built site, received ${missing}, which is not there`);
    process.exit(2);
  }
  const differences = compareBytes(old, now);
  console.log(formatBytes(differences));
  process.exit(differences.length > 0 ? 1 : 0);
}

const { bytes, folders, out } = readArguments();
if (bytes) listFiles(folders);
const [old, now] = folders.map(readSite);
mkdirSync(out, { recursive: true });
const difference = old && now ? compare(old, now, language) : undefined;
const missing = whatIsMissing(Boolean(old), Boolean(now));
writeFileSync(join(out, 'index.html'), difference ? writePage(difference) : missingPage(missing));
writeFileSync(join(out, 'summary.md'), difference ? writeSummary(difference) : missingSummary(missing));
if (!difference) console.log(missing);
console.log(`Written: ${join(out, 'index.html')} and ${join(out, 'summary.md')}`);
