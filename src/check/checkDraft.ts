/** What the check would say if files were written that nobody has written yet. */
import { withEdits, type ProjectFiles } from '../build/projectFiles.ts';
import { formatProblems, type Problem } from '../ledger/problem.ts';
import { check } from './check.ts';

/**
 * Checks a project with a draft in it.
 * @param draft texts by their file, null for one that goes
 * @returns every error, and those of them that the draft brings
 */
export async function checkDraft(
  draft: ReadonlyMap<string, string | null>,
  files: ProjectFiles,
): Promise<{ found: Problem[]; brought: Problem[] }> {
  const found = await check(withEdits(files, draft));
  // What was wrong before is not the draft’s fault, and is looked for only where anything is.
  const before = new Set((found.length > 0 ? await check(files) : []).map((problem) => formatProblems([problem])));
  return { found, brought: found.filter((problem) => !before.has(formatProblems([problem]))) };
}
