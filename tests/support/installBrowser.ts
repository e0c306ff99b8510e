import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../../src/cli/browser.ts';

function attempt(command: string, args: string[]): void {
  console.log(`The browser tests need a browser and found none. Running: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // The next way is tried; if none helps, starting the browser says what to do.
  }
}

/**
 * Installs a browser where there is none, before several tests want it at once: Debian’s for whoever may install
 * packages, as in a container, else Playwright’s own. Only the tests do so; no command of the project does.
 */
export function installBrowser(): void {
  if (!findBrowser() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell']);
  }
  if (!findBrowser()) attempt('npx', ['playwright', 'install', 'chromium']);
}
