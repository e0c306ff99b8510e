/** A browser for the PDF and the tests: Playwright’s own, else an installed one, else one that can be installed here. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge.exe',
  'chrome.exe',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function find(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = [
    chromium.executablePath(),
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
  ];
  return installed.find((path) => path && existsSync(path));
}

function attempt(command: string, args: string[]): void {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // The next way is tried, and in the end we say what to do.
  }
}

function install(): string | undefined {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  if (!find()) attempt('npx', ['playwright', 'install', 'chromium']);
  return find();
}

/**
 * Starts a browser. Throws, saying what to do, where there is none and none can be installed.
 * @param more settings of the browser that a test is about
 */
export async function launch(...more: string[]): Promise<Browser> {
  const executablePath = find() ?? install();
  if (!executablePath)
    throw new Error(
      'This needs a browser and found none: install Chromium or Google Chrome, or run “npx playwright install chromium”.',
    );
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  return chromium.launch({ executablePath, args: [...args, ...more] });
}
