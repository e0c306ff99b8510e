/** Commits as folders of their own, for what is measured beside each other. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** A commit as a stranger gets it. Whoever asks for it removes it. */
export function checkout(commit: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'northbound-bench-')), commit.slice(0, 12));
  git('worktree', 'add', '--quiet', '--detach', folder, commit);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  return folder;
}
