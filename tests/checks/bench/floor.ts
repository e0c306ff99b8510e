/**
 * An embed and the smallest and the largest chapter beside the bare floor: the same words and drawings as one file that a
 * hand might write, without letters of its own, cards, links or scripts. Beside the chapters also a peer: the same words in
 * plain Astro, with figures that D3 draws in the browser. All are asked for in turns by a browser that is as slow as a
 * cheap phone.
 */
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { launchAsReaders } from '../../../src/cli/browser.ts';
import { end, listen } from '../../support/listen.ts';
import { requireSite } from '../../support/requireSite.ts';
import { barePage, readBuiltPage, type BuiltPage } from './builtPage.ts';
import { middle, table } from './middle.ts';
import { buildPeer, PEER } from './peer.ts';
import { look, PHONE, type Look } from './slowPhone.ts';

const BUILT = 'dist';
/** Below what the floors are served. */
const FLOOR = 'floor';
const EMBED = 'embed/growth-2019-2020/';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const COLUMNS: [field: keyof Look, head: string][] = [
  ['page', 'page, B'],
  ['bytes', 'all, B'],
  ['requests', 'requests'],
  ['first', 'first figure, ms'],
  ['all', 'all figures, ms'],
  ['work', 'main thread, ms'],
];

/** A page that is measured, and at most how many times its floor’s time to all figures it may take. */
interface Measured {
  name: string;
  path: string;
  atMost: number;
  peer: boolean;
}

/** The embed, and of the chapters the smallest and the largest in brotli. */
function measured(): Measured[] {
  const sizes = globSync(`${BUILT}/articles/*/index.html`).map(
    (file) =>
      [
        brotliCompressSync(readFileSync(file)).length,
        file
          .slice(BUILT.length + 1)
          .replace('index.html', '')
          .replaceAll('\\', '/'),
      ] as const,
  );
  const bySize = sizes.toSorted(([a], [b]) => a - b).map(([, path]) => path);
  return [
    { name: 'embed', path: EMBED, atMost: 1.1, peer: false },
    { name: 'smallest chapter', path: bySize[0]!, atMost: 1.25, peer: true },
    { name: 'largest chapter', path: bySize.at(-1)!, atMost: 1.8, peer: true },
  ];
}

type Body = (path: string) => Buffer | undefined;

const fileIn =
  (folder: string): Body =>
  (path) => {
    try {
      return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    } catch {
      return undefined;
    }
  };

/** Serves in brotli, each below a path of its own. */
async function serve(bodies: Map<string, Body>): Promise<{ address: string; stop: () => Promise<void> }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://host').pathname;
    const [, first, rest] = /^\/([^/]*)\/(.*)$/.exec(path) ?? [];
    const body = bodies.get(first ?? '')?.(rest!) ?? fileIn(BUILT)(path);
    response.setHeader('Content-Type', TYPES[extname(path) || '.html'] ?? 'text/plain');
    if (!body) return void response.writeHead(404).end();
    if (path.endsWith('.woff2')) return void response.end(body);
    const known = packed.get(path) ?? brotliCompressSync(body);
    packed.set(path, known);
    response.setHeader('Content-Encoding', 'br').end(known);
  });
  return { address: await listen(server), stop: () => end(server) };
}

/** The middle of some looks, by what is measured. */
const middles = (looks: Look[]): number[] => COLUMNS.map(([field]) => middle(looks.map((each) => each[field])));

const ratios = (some: number[], others: number[]): string[] => some.map((value, i) => (value / others[i]!).toFixed(2));

/** Looks at a page, its floor and its peer in turns, so that what else the machine does falls on all. */
async function compare(browser: Browser, address: string, page: Measured, runs: number): Promise<string[][]> {
  const kinds = ['', `${FLOOR}/`, ...(page.peer ? [`${PEER}/`] : [])];
  const looks = kinds.map((): Look[] => []);
  // The first look warms the browser up.
  for (let run = 0; run <= runs; run += 1)
    for (const [i, kind] of kinds.entries()) {
      const seen = await look(browser, `${address}/${kind}${page.path}`);
      if (run > 0) looks[i]!.push(seen);
    }
  const [ours, floor, peer] = looks.map(middles);
  const written = (values: number[]) => values.map((value) => Math.round(value).toLocaleString('en-GB'));
  return [
    [`${page.name}, ${page.path.split('/').at(-2)!}`, ...written(ours!)],
    ['  its floor', ...written(floor!)],
    ...(peer ? [['  its peer', ...written(peer)]] : []),
    [`  ratio to the floor`, ...ratios(ours!, floor!)],
    ['  at most', '', '', '', '', page.atMost.toFixed(2), ''],
    ...(peer
      ? [
          ['  the peer’s to the floor', ...ratios(peer, floor!)],
          ['  ratio to the peer', ...ratios(ours!, peer)],
        ]
      : []),
  ];
}

/** @param runs how many looks each page gets */
export async function benchFloor(runs: number): Promise<void> {
  requireSite();
  const pages = measured();
  const browser = await launchAsReaders();
  const built = new Map<string, BuiltPage>();
  const bodies = new Map<string, Body>([[FLOOR, (path) => Buffer.from(barePage(built.get(path)!))]]);
  const { address, stop } = await serve(bodies);
  let remove = () => {};
  try {
    for (const { path } of pages) built.set(path, await readBuiltPage(browser, `${address}/${path}`));
    const peer = await buildPeer(new Map(pages.flatMap(({ path, peer }) => (peer ? [[path, built.get(path)!]] : []))));
    remove = peer.remove;
    bodies.set(PEER, fileIn(peer.folder));
    const rows = [['', ...COLUMNS.map(([, head]) => head)]];
    for (const page of pages) rows.push(...(await compare(browser, address, page, runs)));
    const [load] = loadavg();
    console.log(
      `${table(rows)}\nMiddle of ${runs} looks in turns, at ${PHONE.latency} ms, ${PHONE.bits / 1e6} Mbit/s and a CPU slowed ${PHONE.slower} times; bytes in brotli with heads. This machine’s load at the end: ${load!.toFixed(1)} on ${availableParallelism()} processors.`,
    );
  } finally {
    remove();
    await stop();
    await browser.close();
  }
}
