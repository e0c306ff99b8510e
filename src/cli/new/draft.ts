/**
 * Files that are to be written, and nothing yet. The check is tried on a copy of the project
 * first; then all files are written, or none.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { ProblemError, type Problem } from '../../ledger/problem.ts';

/** Texts by their file: of the project with forward slashes, outside it as a whole path. */
export type Draft = Map<string, string>;

/** A draft of one file that must not be there yet. */
export function newFile(draft: Draft, file: string, text: string): void {
  const message = 'expected a file that is not there yet, received one that is; nothing is overwritten';
  if (existsSync(file) || draft.has(file)) throw new ProblemError([{ file, place: '', message }]);
  draft.set(file, text);
}

/** The text of a file as the draft has it. */
export const current = (draft: Draft, file: string): string => draft.get(file) ?? readFileSync(file, 'utf8');

const COPIED = ['data', 'content', 'src'];
/** Folders that no draft writes into, and that the check reads. */
const SHARED = ['node_modules', 'public'];

/** What the check would say if the draft were written. */
export function dryRun(draft: Draft): Problem[] {
  const copy = mkdtempSync(join(tmpdir(), 'northbound-new-'));
  try {
    for (const name of ['package.json', ...COPIED]) cpSync(name, join(copy, name), { recursive: true });
    for (const name of SHARED) symlinkSync(resolve(name), join(copy, name), 'junction');
    for (const [file, text] of draft) if (!isAbsolute(file)) writeFileSync(join(copy, file), text);
    const { stdout, stderr } = spawnSync(process.execPath, ['src/cli/new/dryRun.ts'], { cwd: copy, encoding: 'utf8' });
    try {
      return JSON.parse(stdout) as Problem[];
    } catch {
      throw new Error(`the check could not be tried on a copy of the project:\n${stderr}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Writes all files, or none: each beside its place first, and then all are put there. */
export function write(draft: Draft): void {
  const beside = [...draft].map(([file, text]) => ({
    file,
    text,
    part: `${file}.part`,
    before: existsSync(file) ? readFileSync(file) : null,
  }));
  const done: typeof beside = [];
  try {
    for (const { file, part, text } of beside) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(part, text);
    }
    for (const entry of beside) {
      renameSync(entry.part, entry.file);
      done.push(entry);
    }
  } catch (error) {
    for (const { part } of beside) rmSync(part, { force: true });
    for (const { file, before } of done)
      if (before === null) rmSync(file);
      else writeFileSync(file, before);
    throw new ProblemError([
      {
        file: [...draft.keys()].join(', '),
        place: '',
        message: `expected files that can be written; nothing was: ${(error as Error).message}`,
      },
    ]);
  }
}
