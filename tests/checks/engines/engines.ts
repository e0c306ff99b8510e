/**
 * npm run engines: the core of what readers do, after a build, in engines that are not Chromium’s: Debian’s Firefox
 * and WebKitGTK. Ends with 1 where something fails or an engine is missing, and says what to install.
 * With -- --pictures <folder> it keeps a picture of a chapter from each.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../support/serve.ts';
import { listen } from '../../support/listen.ts';
import { requireSite } from '../../support/requireSite.ts';
import { CHECKS } from './checks.ts';
import { type Driver, Missing } from './driver.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

const ENGINES: [name: string, start: () => Promise<Driver>][] = [
  ['Firefox', firefox],
  ['WebKitGTK', webkit],
];
const { pictures } = parseArgs({ options: { pictures: { type: 'string' } } }).values;

requireSite();
if (pictures) mkdirSync(pictures, { recursive: true });
const { address, stop } = await serve('dist');
// A publisher with our script on a page, at another origin.
const publisher = createServer((request, response) => {
  const src = new URL(request.url!, 'http://host').searchParams.get('src');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><title>A publisher</title><p>Before.</p><iframe src="${src}" width="500" height="300" frameborder="0"></iframe><p>After.</p><script src="${address}/embed.js" async></script>`,
  );
});
const host = `${await listen(publisher)}/`;

const rows: [engine: string, check: string, result: string][] = [];
for (const [name, start] of ENGINES) {
  let driver: Driver;
  try {
    driver = await start();
  } catch (error) {
    rows.push([name, 'all', error instanceof Missing ? error.message : `did not start: ${(error as Error).message}`]);
    continue;
  }
  const engine = `${driver.name} ${driver.version}`;
  try {
    for (const [what, check] of CHECKS)
      rows.push([
        engine,
        what,
        await check(driver, { address, host }).then(
          () => 'passed',
          (error: Error) => `failed: ${error.message.replaceAll(/\s+/g, ' ')}`,
        ),
      ]);
    for (const width of pictures ? [360, 1280] : []) {
      await driver.size(width, 900);
      await driver.open(`${address}/articles/what-the-money-means/`);
      await driver.evaluate(() => document.fonts.ready.then(() => {}));
      writeFileSync(join(pictures!, `${name}-${width}.png`), await driver.screenshot());
    }
  } finally {
    await driver.close();
  }
}
await stop();
await new Promise((resolve) => publisher.close(resolve));

const widths = [0, 1].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
for (const [engine, what, result] of rows)
  console.log(`${engine.padEnd(widths[0]!)}  ${what.padEnd(widths[1]!)}  ${result}`);
process.exitCode = rows.some(([, , result]) => result !== 'passed') ? 1 : 0;
