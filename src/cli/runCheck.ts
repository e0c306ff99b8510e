/** What `check.ts` says: the check as a program, behind the cache of its code. */
import { parseArgs } from 'node:util';
import { writeIds } from '../ledger/editor/writeIds.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import { keepingResults } from '../build/keptResults.ts';
import { filesIn } from '../build/projectFiles.ts';
import { checkAll } from '../check/check.ts';
import { FORMATS, report, type Format } from '../check/report.ts';

function options(): { format: Format; hints: boolean } {
  try {
    const { format = 'text', hints = false } = parseArgs({
      options: { format: { type: 'string' }, hints: { type: 'boolean' } },
    }).values;
    if (!FORMATS.includes(format as Format))
      throw new Error(expected(`one of ${FORMATS.join(', ')} after --format`, format, FORMATS));
    return { format: format as Format, hints };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const { format, hints } = options();
const today = new Date().toISOString().slice(0, 10);
const all = await keepingResults('.', () => checkAll(filesIn('.'), today));
const isHint = ({ level }: Problem) => level === 'hint';
const shown = all.filter((problem) => hints || !isHint(problem));
console.log(report(shown, format));
if (format === 'text' && shown.length < all.length)
  console.log(`${all.length - shown.length} hints on style: npm run check -- --hints`);
process.exitCode = all.some(({ level }) => level === 'error') ? 1 : 0;
writeIds();
