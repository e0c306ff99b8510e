/**
 * npm run mutate: makes each mistake of mutations.ts in a copy of the project, one at a time, and sees whether a test
 * fails. With words, only mistakes in files that have one of them in their path: npm run mutate -- ledger charts
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MUTATIONS, type Mutation } from './mutations.ts';

const words = process.argv.slice(2);
const chosen = MUTATIONS.filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)));
if (chosen.length === 0) {
  console.error(`expected a part of the path of a mutated file, received ${words.join(', ')}`);
  process.exit(1);
}

const copy = mkdtempSync(join(tmpdir(), 'northbound-mutate-'));
const SHARED = ['node_modules', 'public'];
const COPIED = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'vitest.config.ts', 'src', 'content', 'data'];
for (const name of [...COPIED, 'tests', 'docs', '.github', '.vscode', 'README.md', 'CONTRIBUTING.md'])
  cpSync(name, join(copy, name), { recursive: true });
for (const name of SHARED) symlinkSync(resolve(name), join(copy, name), 'junction');

/** Runs tests in the copy, until the first that fails. */
function run(tests: string[]): { failed: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--bail', '1', '--reporter', 'dot', ...tests],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', CI: '1' } },
  );
  return { failed: status !== 0, output: stdout + stderr };
}

/** What became of a mistake: whether a test failed, or that it cannot be made any more. */
function attempt({ file, text, replacement, tests }: Mutation): 'caught' | 'survived' | 'stale' {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  if (before.split(text).length !== 2) return 'stale';
  writeFileSync(
    path,
    before.replace(text, () => replacement),
  );
  const { failed } = run(tests);
  writeFileSync(path, before);
  return failed ? 'caught' : 'survived';
}

let bad = 0;
try {
  const tests = [...new Set(chosen.flatMap((each) => each.tests))];
  const { failed, output } = run(tests);
  if (failed) throw new Error(`expected the tests to pass before anything is mutated, received\n${output}`);
  for (const [i, each] of chosen.entries()) {
    const result = attempt(each);
    if (result !== 'caught') bad += 1;
    const why = {
      caught: '',
      survived: ': no test fails',
      stale: ': expected the text once, change tests/checks/mutate',
    };
    console.log(
      `${i + 1}/${chosen.length} ${result} ${each.file}: “${each.text}” to “${each.replacement}”${why[result]}`,
    );
  }
} finally {
  rmSync(copy, { recursive: true });
}
console.log(`${chosen.length - bad} of ${chosen.length} caught`);
process.exitCode = bad > 0 ? 1 : 0;
