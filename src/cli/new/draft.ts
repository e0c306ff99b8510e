/** Files that are to be written, and nothing yet. The check is tried on them first; then all files are written, or none. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { withEdits, type ProjectFiles } from '../../build/projectFiles.ts';
import { check } from '../../check/check.ts';
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

/** What the check would say if the draft were written. */
export const dryRun = (draft: Draft, files: ProjectFiles): Promise<Problem[]> => check(withEdits(files, draft));

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
