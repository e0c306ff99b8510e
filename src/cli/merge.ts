/**
 * npm run merge: joins the lists of data/ that git could not, where two people have added to one. It takes both sides’
 * entries and fields, and leaves to a person what both have changed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mergeJson, type Rule } from '../ledger/editor/mergeJson.ts';
import { parseJson } from '../ledger/parseJson.ts';
import { pinsSchema } from '../ledger/publishedSchema.ts';
import { PINS, writePins } from '../embeds/pins.ts';
import { PUBLISHED } from '../ledger/lastPublished.ts';

/** Of what `npm run pin` writes, which of two holds until it is run again. */
const RULES: Record<string, Rule> = {
  // The seal is made of all lines.
  [PINS]: (place, ours) => (place === 'seal' ? ours : undefined),
  // Corrections count from the edition on: from the earlier, so that those of both sides do.
  [PUBLISHED]: (place, ours, theirs) => (place === 'edition' && theirs < ours ? theirs : ours),
};

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status === 0) return stdout;
  console.error(`expected a project that git knows, received: ${stderr.trim()}`);
  process.exit(1);
}

/** The versions of each file that git could not join: 1 before, 2 ours, 3 theirs. */
function unmerged(): Map<string, Map<string, string>> {
  const files = new Map<string, Map<string, string>>();
  for (const line of git('ls-files', '-u', '-z').split('\0').filter(Boolean)) {
    const [, blob, stage, file] = /^\d+ (\w+) (\d)\t(.*)$/s.exec(line)!;
    files.set(file!, (files.get(file!) ?? new Map<string, string>()).set(stage!, blob!));
  }
  return files;
}

/** Joins a file and tells git so. @returns what keeps it from that, a line each */
function merge(file: string, versions: Map<string, string>): string[] {
  const [base, ours, theirs] = ['1', '2', '3'].map((stage) => {
    const blob = versions.get(stage);
    return blob === undefined ? undefined : git('cat-file', 'blob', blob);
  });
  if (!/^data\/.*\.json$/.test(file)) return [`${file}: expected a list of data/; keep what holds of both by hand`];
  if (ours === undefined || theirs === undefined)
    return [`${file}: expected a file that both have, received one that one side took away; keep it or take it away`];
  const unread = [base, ours, theirs].flatMap((text) => {
    const read = parseJson(text ?? '{}');
    return 'error' in read ? [`${file}: ${read.error.message}, on one side`] : [];
  });
  if (unread.length > 0) return unread;
  const { text, clashes } = mergeJson(base, ours, theirs, RULES[file]);
  if (clashes.length > 0)
    return clashes.map(
      ({ place, ours: one, theirs: other }) => `${file}: ${place}: expected one, received ${one} and ${other}`,
    );
  writeFileSync(file, text);
  if (file === PINS) writePins(pinsSchema.parse(JSON.parse(readFileSync(PINS, 'utf8'))).pins);
  git('add', file);
  console.log(`${file}: joined`);
  return [];
}

const files = unmerged();
if (files.size === 0) console.log('Nothing is to be joined.');
const left = Array.from(files, ([file, versions]) => merge(file, versions)).flat();
if (left.length > 0) {
  console.error(`To decide by hand:\n${left.join('\n')}`);
  process.exitCode = 1;
}
if ([PINS, PUBLISHED].some((file) => files.has(file)))
  console.log('Run “npm run pin”, which pins what both say together.');
else if (files.size > left.length) console.log('Run “npm run check”, then “git commit” or “git rebase --continue”.');
