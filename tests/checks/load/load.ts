/**
 * npm run load: what the built site bears. nginx serves it with the headers of _headers, on this machine, to one
 * that asks as fast as it can; each answer stands beside a bare file of 1 KB in the same run. Then what a million
 * readers of an embed cost. It ends with 1 if a header is missing; no speed is asserted.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { headersOf, parseRules } from '../../../src/headers/headersFile.ts';
import { isPin, loadPins, pinPath } from '../../../src/embeds/pins.ts';
import { loadFigures } from '../../../src/figure/registry.ts';
import { BASE_PATH } from '../../../src/site.ts';
import { findPackages, WRK } from './packages.ts';
import { startServer } from './server.ts';
import { openProject } from '../../../src/project/project.ts';
import { filesIn } from '../../../src/build/projectFiles.ts';

const { ledger } = openProject('.');

const BUILT = 'dist';
const ROUNDS = 3;
const SECONDS = 2;
const READERS = 1_000_000;
const FIGURE = 'remittance-shares-2024';
const PIN = pinPath(
  loadPins(filesIn('.'))
    .filter(isPin)
    .find(({ embed }) => embed === FIGURE)!,
);
const ASKED: [name: string, path: string][] = [
  ['embed', `embed/${FIGURE}/`],
  ['pinned embed', `${PIN}/`],
  ['its question', `embed/${FIGURE}/version.json`],
  ['chapter', 'articles/what-the-money-means/'],
  ['fact', 'facts/remittance-shares/tj-2024-update/'],
  ['font', 'fonts/source-serif-4-latin.woff2'],
];

const middle = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
const number = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** Answers a second, to 64 connections that stay open. */
function rate(address: string): number {
  const output = execFileSync(WRK, ['-t1', '-c64', `-d${SECONDS}s`, '-H', 'Accept-Encoding: br, gzip', address], {
    encoding: 'utf8',
  });
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(`not every answer of ${address} was right:\n${output}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)![1]);
}

/** Of each header that _headers names for a path and nginx sends otherwise, what both say. */
async function differences(address: string, path: string): Promise<string[]> {
  const { headers } = await fetch(`${address}/${path}`);
  return headersOf(parseRules(readFileSync(`${BUILT}/_headers`, 'utf8')), `/${path}`)
    .filter(([name, value]) => headers.get(name) !== value)
    .map(([name, value]) => `/${path}: expected ${name}: ${value}, received ${headers.get(name) ?? 'none'}`);
}

async function trial(): Promise<number> {
  const typed = ['facts/remittance-shares.csv-metadata.json', 'corrections.json', 'corrections.atom', 'figures.json'];
  const server = await startServer(BUILT, [...ASKED.map(([, path]) => fileOf(path)), ...typed]);
  try {
    const wrong = (
      await Promise.all([...ASKED.map(([, path]) => path), ...typed].map((path) => differences(server.site, path)))
    ).flat();
    const missing = await fetch(`${server.site}/nowhere/`);
    if (missing.status !== 404 || !missing.headers.has('X-Frame-Options'))
      wrong.push('/nowhere/: expected the page for mistaken addresses with its headers');
    console.log(wrong.length > 0 ? wrong.join('\n') : 'nginx sends what _headers says.');
    const all = [['1 KB, bare', server.bare], ...ASKED.map(([name, path]) => [name, `${server.site}/${path}`])] as [
      string,
      string,
    ][];
    const rates = all.map((): number[] => []);
    // In turns, so that what else the machine does falls on all of them.
    for (let round = 0; round < ROUNDS; round += 1) all.forEach(([, address], i) => rates[i]!.push(rate(address)));
    const bare = middle(rates[0]!);
    console.log(
      `\n${'answer'.padEnd(14)}${'bytes'.padStart(9)}${'answers/s'.padStart(12)}${'of bare'.padStart(10)}${'Mbit/s'.padStart(9)}`,
    );
    for (const [i, [name, address]] of all.entries()) {
      const { headers } = await fetch(address, { method: 'HEAD', headers: { 'Accept-Encoding': 'br, gzip' } });
      const [bytes, answers] = [Number(headers.get('content-length')), middle(rates[i]!)];
      console.log(
        `${name.padEnd(14)}${number(bytes).padStart(9)}${number(answers).padStart(12)}${(answers / bare).toFixed(2).padStart(10)}${number((bytes * 8 * answers) / 1e6).padStart(9)}`,
      );
    }
    console.log(
      `\nBytes are those of the body, ${server.brotli ? 'in brotli' : 'in gzip: nginx has no module for brotli here'}. One worker of nginx, and who asks, share ${ROUNDS} rounds of ${SECONDS} s each on one machine.`,
    );
    const embed = middle(rates[1]!);
    console.log(
      `At that rate one worker answers ${number(READERS)} readers of the embed in ${number(READERS / embed)} s.`,
    );
    return wrong.length > 0 ? 1 : 0;
  } finally {
    await server.stop();
  }
}

/** What a CDN carries to a million readers, and what it asks of the origin. */
async function costs(): Promise<void> {
  const sizes = (await loadFigures(ledger))
    .map(({ id }) => [brotliCompressSync(readFileSync(`${BUILT}/embed/${id}/index.html`)).length, id] as const)
    .toSorted(([a], [b]) => a - b);
  const headers = headersOf(parseRules(readFileSync(`${BUILT}/_headers`, 'utf8')), `/embed/${FIGURE}/`).reduce(
    (sum, [name, value]) => sum + name.length + value.length + 4,
    0,
  );
  const age = Number(
    /max-age=(\d+)/.exec(
      headersOf(parseRules(readFileSync(`${BUILT}/_headers`, 'utf8')), `/embed/${FIGURE}/`).find(
        ([name]) => name === 'Cache-Control',
      )![1],
    )![1],
  );
  console.log(
    `\n${number(READERS)} readers of an embed, body in brotli and ${number(headers)} bytes of headers, one request each:`,
  );
  for (const [name, [bytes, id]] of [
    ['smallest', sizes[0]!],
    ['middle', sizes[Math.floor(sizes.length / 2)]!],
    ['largest', sizes.at(-1)!],
  ] as const)
    console.log(
      `  ${name.padEnd(9)}(${bytes.toLocaleString('en-GB')} + ${headers}) bytes × ${number(READERS)} = ${(((bytes + headers) * READERS) / 1e9).toFixed(1)} GB  ${id}`,
    );
  console.log(
    `The origin is asked for it once in ${age} s by each place of a CDN: ${number(86400 / age)} times a day, and answers 304 where nothing changed.`,
  );
}

if (BASE_PATH !== '/' || !existsSync(`${BUILT}/_headers`))
  throw new Error(`This trial needs a site built at the root of a host, in ${BUILT}/: run “npm run build” first.`);
findPackages();
const failed = await trial();
await costs();
process.exit(failed);
