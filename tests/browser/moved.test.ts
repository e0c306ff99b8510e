/** embed.js does its work also where an optimiser has moved it: it knows the site’s address from the build. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minify } from '../../src/build/minify.ts';
import { launch } from '../../src/cli/browser.ts';

const SITE = 'https://northbound.example/';
let browser: Browser;
let script: string;
beforeAll(async () => {
  browser = await launch();
  script = (await minify('host')).replace('NORTHBOUND', JSON.stringify(SITE));
});
afterAll(() => browser.close());

const PAGES: [how: string, html: () => string][] = [
  ['at its own address', () => `<script src="${SITE}embed.js"></script>`],
  ['in a bundle of another address', () => '<script src="https://cdn.example/all.min.js"></script>'],
  [
    'as a module beside another embed.js',
    () =>
      '<script src="https://cdn.example/embed.js"></script><script type="module" src="https://cdn.example/all.min.js"></script>',
  ],
  ['as text in the page', () => `<script>${script}</script>`],
  ['by import()', () => "<script type=module>import('https://cdn.example/all.min.js')</script>"],
];

test.each(PAGES)('%s', async (_, html) => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const answer = (pattern: string, contentType: string, body: string) =>
    page.route(pattern, (route) =>
      route.fulfill({ contentType, body, headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
  await answer(`${SITE}embed.js`, 'text/javascript', script);
  await answer('https://cdn.example/all.min.js', 'text/javascript', `var other=1;${script}`);
  await answer('https://cdn.example/embed.js', 'text/javascript', 'var another=1');
  await answer(
    `${SITE}embed/a/`,
    'text/html',
    // Again and again, as embeds tell it whenever they are asked: a script that is imported listens late.
    "<script>setInterval(()=>parent.postMessage({'datawrapper-height':{a:769},height:769},'*'),100)</script>",
  );
  await answer(
    'https://publisher.example/',
    'text/html',
    `<!doctype html>${html()}<iframe src="${SITE}embed/a/" title="a" height="400"></iframe>`,
  );
  await page.goto('https://publisher.example/');
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(769);
  expect(faults).toEqual([]);
  await page.close();
});
