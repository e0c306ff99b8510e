/** Files that are to be written, and nothing yet. The check is tried on them first; then all files are written, or none. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { ProblemError } from '../ledger/problem.ts';

/** Texts by their file, null for one that goes: of the project with forward slashes, outside it as a whole path. */
export type Draft = Map<string, string | null>;

const isThere = (file: string, files: ProjectFiles): boolean => (isAbsolute(file) ? existsSync(file) : files.has(file));

/** A draft of one file that must not be there yet. */
export function newFile(draft: Draft, file: string, text: string, files: ProjectFiles): void {
  const message = 'expected a file that is not there yet, received one that is; nothing is overwritten';
  if (isThere(file, files) || draft.has(file)) throw new ProblemError([{ file, place: '', message }]);
  draft.set(file, text);
}

/** The text of a file as the draft has it. */
export const current = (draft: Draft, file: string, files: ProjectFiles): string => draft.get(file) ?? files.text(file);

/** Writes all files below a folder, or none: each beside its place first, and then all are put there. */
export function write(draft: Draft, root: string): void {
  const beside = [...draft].map(([name, text]) => {
    const file = resolve(root, name);
    return { file, text, part: `${file}.part`, before: existsSync(file) ? readFileSync(file) : null };
  });
  const done: typeof beside = [];
  try {
    for (const { file, part, text } of beside) {
      if (text === null) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(part, text);
    }
    for (const entry of beside) {
      if (entry.text === null) rmSync(entry.file);
      else renameSync(entry.part, entry.file);
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
