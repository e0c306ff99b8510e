/** What the check makes for itself, and leaves nothing of: a folder, and processes by their numbers. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const processes: ChildProcess[] = [];

/** The folder of this run. */
export const folder = mkdtempSync(join(tmpdir(), 'northbound-wordpress-'));

process.once('exit', () => {
  for (const { pid } of processes) {
    try {
      // A group of its own: PHP answers with several processes.
      if (pid) process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** Starts a server, and waits until it is ready. Throws its own words if it ends or is not ready in half a minute. */
export async function start(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string>,
  ready: () => Promise<boolean>,
): Promise<void> {
  const path = join(folder, `${name}.log`);
  const log = openSync(path, 'w');
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let failed = '';
  child.once('error', (error) => (failed = error.message));
  processes.push(child);
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    if (failed || child.exitCode !== null) break;
    if (await ready()) return;
  }
  throw new Error(`${name} did not start. ${failed}\n${readFileSync(path, 'utf8')}`);
}
