/** npm run difference -- <old> <new> [--out folder]: compares two built sites; writes index.html and summary.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from './builtSite.ts';
import { compare } from './difference.ts';
import { missingPage, writePage } from './page.ts';
import { missingSummary, writeSummary } from './summary.ts';

const USAGE = 'npm run difference -- <folder of the old site> <folder of the new site> [--out folder]';

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string', default: 'dist-difference' } },
    });
    if (positionals.length === 2) return { folders: positionals as [string, string], out: values.out };
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

const { folders, out } = readArguments();
const [old, now] = folders.map(readSite);
mkdirSync(out, { recursive: true });
const difference = old && now ? compare(old, now) : undefined;
const missing = whatIsMissing(Boolean(old), Boolean(now));
writeFileSync(join(out, 'index.html'), difference ? writePage(difference) : missingPage(missing));
writeFileSync(join(out, 'summary.md'), difference ? writeSummary(difference) : missingSummary(missing));
if (!difference) console.log(missing);
console.log(`Written: ${join(out, 'index.html')} and ${join(out, 'summary.md')}`);
