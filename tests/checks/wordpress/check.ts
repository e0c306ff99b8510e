/**
 * Whether what people paste into a WordPress becomes the figure, whole and at its height: for
 * each post, in each of Debian’s themes, at the width of a phone and of a screen. Ends with 1 if not.
 */
import type { Browser, Page } from 'playwright';
import { launch } from '../../../src/cli/browser.ts';
import { startDatabase } from './database.ts';
import { measure, measureFallback, measureText, openTables, scrollThrough } from './measure.ts';
import { findPackages } from './packages.ts';
import { writePosts, type Post } from './posts.ts';
import { startSite } from './site.ts';
import { startWordPress } from './wordpress.ts';

const WIDTHS = [360, 1280];

const row = (post: string, theme: string, ...cells: string[]): string =>
  [post.padEnd(52), theme.padEnd(18), ...cells.map((cell) => cell.padStart(10))].join('');
const range = (numbers: number[]): string =>
  numbers.length === 0 ? '' : [...new Set([Math.min(...numbers), Math.max(...numbers)])].join('–');

/** What is seen of a post: a line of the table, and below it the faults. */
interface Seen {
  line: string;
  faults: string[];
}

async function look(page: Page, post: Post, theme: string, name = post.name): Promise<Seen> {
  const measures = await measure(page, post.embeds);
  const faults = [
    ...measures.flatMap(({ faults }, i) =>
      faults.map((fault) => `${new URL(post.embeds[i]!.address).pathname} ${fault}`),
    ),
    ...(post.fallback === undefined ? [] : await measureFallback(page, post.fallback)),
    ...(await measureText(page)),
  ];
  const scrolling = measures.filter(({ inside }) => inside > 0).length;
  const verdict =
    faults.length > 0
      ? 'FAULTS'
      : scrolling === 0
        ? 'good'
        : `good; ${scrolling} of ${measures.length} want more than WordPress gives, and scroll inside`;
  const sizes = [
    measures.map(({ width }) => width),
    measures.map(({ height }) => height),
    measures.map(({ wants }) => wants),
  ];
  return { line: `${row(name, theme, String(page.viewportSize()!.width), ...sizes.map(range))}  ${verdict}`, faults };
}

async function visit(browser: Browser, post: Post, theme: string, width: number): Promise<Seen[]> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(post.url);
  await scrollThrough(page);
  const seen = [await look(page, post, theme)];
  if (post.tables) {
    await openTables(page, post.embeds);
    seen.push(await look(page, post, theme, `${post.name}, tables open`));
  }
  await page.close();
  return seen;
}

async function check(): Promise<number> {
  findPackages();
  console.log('Building the site, and a WordPress to paste it into …');
  const site = await startSite();
  const wordpress = await startWordPress(await startDatabase(), site.address);
  const browser = await launch();
  const posts = await writePosts(browser, wordpress.address, site);
  console.log(
    `WordPress ${wordpress.version}; sizes in CSS pixels\n\n${row('post', 'theme', 'screen', 'frame', 'height', 'wants')}`,
  );
  let faults = 0;
  for (const theme of wordpress.themes) {
    wordpress.switchTheme(theme);
    for (const width of WIDTHS) {
      for (const seen of (await Promise.all(posts.map((post) => visit(browser, post, theme, width)))).flat()) {
        console.log([seen.line, ...seen.faults.map((fault) => `    ${fault}`)].join('\n'));
        faults += seen.faults.length;
      }
    }
  }
  await browser.close();
  console.log(faults === 0 ? '\nEverything fits.' : `\n${faults} faults.`);
  return faults;
}

// Leaving the process takes everything away.
process.exit(
  await check().then(
    (faults) => Math.min(faults, 1),
    (error: Error) => {
      console.error(error.message);
      return 1;
    },
  ),
);
