/** A browser for the PDF and the tests: Playwright’s own, else an installed one. Nothing is installed here. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright';

/** In the order of choice: without a window a browser draws the same in less than half the time. */
const NAMES = [
  'chromium-headless-shell',
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

/** How long a step may take, in milliseconds: an upper bound for a busy machine, where a page may take a minute. */
const PATIENCE = 120_000;

/** Where a browser is, if there is one. @param names of programs, in the order of choice */
export function findBrowser(names = NAMES): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = [
    chromium.executablePath(),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...PLACES,
  ];
  return installed.find((path) => path && existsSync(path));
}

/**
 * Starts a browser. Throws, saying what to do, where there is none.
 * @param more settings of the browser that a test is about
 */
export const launch = (...more: string[]): Promise<Browser> => start(findBrowser(), more);

/** Starts a browser as readers have it, where there is one: what is measured in a shell without a window is the shell’s. */
export const launchAsReaders = (...more: string[]): Promise<Browser> =>
  start(findBrowser(NAMES.slice(1)) ?? findBrowser(), more);

async function start(executablePath: string | undefined, more: string[]): Promise<Browser> {
  if (!executablePath)
    throw new Error(
      'This needs a browser and found none: install Chromium or Google Chrome, or run “npx playwright install chromium”.',
    );
  const QUIET_FLAGS = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET_FLAGS] : QUIET_FLAGS;
  const browser = await chromium.launch({ executablePath, args: [...args, ...more] });
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}
