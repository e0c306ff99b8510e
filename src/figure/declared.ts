/** Reads what a folder declares, a file each, so that existing there is being published, and says whose mistake each is. */
import { basename } from 'node:path';
import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Ledger } from '../ledger/types.ts';
import { ProblemError, type Problem } from '../ledger/problem.ts';

/** The ids of all that a folder declares, of those too that cannot be read. */
export const declaredIn = (folder: string, files: ProjectFiles): string[] =>
  files
    .under(folder)
    .flatMap((file) => /^([^/]+)\.ts$/.exec(file.slice(folder.length + 1))?.[1] ?? [])
    .sort();

/** What can be loaded, in order, and what is wrong with the others. */
export async function loadEach<T>(
  ids: string[],
  load: (id: string) => Promise<T>,
): Promise<{ loaded: T[]; problems: Problem[] }> {
  const results = await Promise.allSettled(ids.map(load));
  const problems = results.flatMap((result) => {
    if (result.status === 'fulfilled') return [];
    if (result.reason instanceof ProblemError) return result.reason.problems;
    throw result.reason;
  });
  return { loaded: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])), problems };
}

function problemOf(file: string, place: string, error: unknown, { files, whole }: Ledger): ProblemError {
  if (error instanceof ProblemError) return error;
  // What finds nothing where data could not be read is not itself wrong.
  if (error instanceof TypeError && !whole) return new ProblemError([]);
  const { message, stack = '' } = error as Error;
  const [, missing] = /Cannot find module '([^']+)'/.exec(message) ?? [];
  if (missing) return new ProblemError([strayImport(file, basename(missing), files)]);
  // The stack is not shown, but it knows the line.
  const [, line, column = '1'] =
    new RegExp(`[\\\\/]${file.split('/').at(-1)!.replace('.', '\\.')}:(\\d+)(?::(\\d+))?`).exec(stack) ?? [];
  const at = line && { line: Number(line), column: Number(column) };
  return new ProblemError(message.split('\n').map((each) => ({ file, place, message: each, ...at })));
}

/** An import that leads nowhere, at its line: the program itself names whole paths of the machine. */
function strayImport(file: string, name: string, files: ProjectFiles): Problem {
  const lines = files.text(file).split('\n');
  const index = Math.max(
    0,
    lines.findIndex((line) => line.includes(name)),
  );
  const [, written = name] = /from '([^']+)'/.exec(lines[index]!) ?? [];
  return {
    file,
    place: '',
    message: `expected an import of a file that is there, received “${written}”`,
    line: index + 1,
    column: 1,
  };
}

/** Reads a file; what keeps it from being read is the editor’s to fix, so it is told without a stack. */
export async function declared<T>(file: string, ledger: Ledger, read: () => Promise<{ default: T }>): Promise<T> {
  try {
    return (await read()).default;
  } catch (error) {
    throw problemOf(file, '', error, ledger);
  }
}

/** Lets a complaint about what is drawn say where that is declared. */
export function withFile<T>(file: string, place: string, ledger: Ledger, draw: () => T): T {
  try {
    return draw();
  } catch (error) {
    throw problemOf(file, place, error, ledger);
  }
}
