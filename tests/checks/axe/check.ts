/**
 * npm run axe: tries every page of the built site with axe, in both themes, at 360 and 1280 pixels. What is given
 * behind it is the beginning of the addresses to try: npm run axe -- facts/economy
 */
import { globSync } from 'node:fs';
import { preview } from 'astro';
import { axeFaults } from '../../browser/axe.ts';
import { launch } from '../../../src/cli/browser.ts';
import { requireSite } from '../../support/requireSite.ts';

const WORKERS = 3;
const begins = process.argv.slice(2).map((given) => given.replace(/^\//, ''));

requireSite();
const paths = globSync('**/*.html', { cwd: 'dist' })
  // What is pinned stays as it was.
  .filter((path) => !/\/v\/[0-9a-f]{16}\//.test(path))
  .map((path) => path.replace(/index\.html$/, ''))
  .filter((path) => begins.length === 0 || begins.some((begin) => path.startsWith(begin)))
  .sort();
if (paths.length === 0) {
  console.error(`expected the beginning of an address of the site, received ${begins.join(', ')}`);
  process.exit(1);
}

const server = await preview({ root: '.', logLevel: 'silent', server: { host: '127.0.0.1', port: 4876 } });
const browser = await launch();
const found: string[] = [];
let tried = 0;

async function work(queue: string[]): Promise<void> {
  const themes = ['light', 'dark'] as const;
  const pages = await Promise.all(
    themes.map(async (colorScheme) => (await browser.newContext({ colorScheme })).newPage()),
  );
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const [i, theme] of themes.entries())
      for (const width of [360, 1280]) {
        const page = pages[i]!;
        await page.setViewportSize({ width, height: 900 });
        if (width === 360) await page.goto(`http://127.0.0.1:${server.port}/${path}`);
        found.push(...(await axeFaults(page, theme)).map((fault) => `/${path} ${theme} at ${width}: ${fault}`));
      }
    tried += 1;
    if (tried % 100 === 0) console.log(`${tried} of ${total}`);
  }
}

const total = paths.length;
await Promise.all(Array.from({ length: WORKERS }, () => work(paths)));
await browser.close();
await server.stop();
console.log(
  [
    ...found,
    `${tried} pages tried in both themes at 360 and 1280 pixels: ${found.length === 0 ? 'axe finds nothing' : `${found.length} faults`}`,
  ].join('\n'),
);
process.exitCode = found.length > 0 ? 1 : 0;
