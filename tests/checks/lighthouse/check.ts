/**
 * npm run lighthouse: what Lighthouse says of the built site on a phone: of home, every chapter and country, and some
 * figures, in English and Russian, each by the median of its runs. What is given behind it is the beginning of the
 * addresses to try: npm run lighthouse -- articles figures/lives --runs 1
 */
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { progress } from '../../../src/build/progress.ts';
import { launchAsReaders } from '../../../src/cli/browser.ts';
import { freePort } from '../../support/listen.ts';
import { requireSite } from '../../support/requireSite.ts';
import { serve } from '../../support/serve.ts';
import { table } from '../bench/middle.ts';
import { fetchLighthouse } from './lighthouse.ts';
import { CATEGORIES, scoresOf, shortcomings, type PageScores } from './scores.ts';

/** One of each kind of drawing: bars, lines, a map, rules in time, lives. */
const FIGURES = ['remittance-shares-2024', 'remittances-since-1993', 'corridors-2022-map', 'policy-timeline', 'lives'];
const USUAL = `{,ru/}{,articles/*/,countries/*/,figures/{${FIGURES.join(',')}}/}index.html`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
if (!(Number.isInteger(runs) && runs > 0)) {
  console.error(`expected a number of runs, as “--runs 5”, received ${values.runs}`);
  process.exit(1);
}

requireSite();
const begins = positionals.map((given) => given.replace(/^\//, ''));
const paths = globSync(begins.length > 0 ? '**/index.html' : USUAL, { cwd: 'dist' })
  .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
  // What is pinned stays as it was.
  .filter((path) => !/\/v\/[0-9a-f]{16}\//.test(path))
  .filter((path) => begins.length === 0 || begins.some((begin) => path.replace(/^ru\//, '').startsWith(begin)))
  .sort();
if (paths.length === 0) {
  console.error(`expected the beginning of an address of the site, received ${positionals.join(', ')}`);
  process.exit(1);
}

const judge = fetchLighthouse();
const host = await serve('dist', '/', true, true);
const port = await freePort();
const browser = await launchAsReaders(`--remote-debugging-port=${port}`);
const step = progress('Lighthouse has looked', paths.length * runs);
const pages: PageScores[] = [];
try {
  for (const path of paths) {
    const reports = [];
    for (let run = 0; run < runs; run += 1) {
      reports.push(await judge(`${host.address}/${path}`, port));
      step();
    }
    pages.push({ path: `/${path}`, reports });
  }
} finally {
  await browser.close();
  await host.stop();
}
const short = pages.flatMap(shortcomings);
console.log(
  [
    table([['', ...CATEGORIES.map(({ name }) => name)], ...pages.map((page) => [page.path, ...scoresOf(page)])]),
    ...short,
    `${pages.length} pages, ${runs === 1 ? 'one run' : `median of ${runs} runs`} each: ${short.length === 0 ? 'every score reaches its target' : `${short.length} scores below their targets`}`,
  ].join('\n'),
);
process.exitCode = short.length > 0 ? 1 : 0;
