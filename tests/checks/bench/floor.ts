/**
 * A chapter and an embed beside the bare floor: the same words and drawings as one file that a hand might write, without
 * letters of its own, cards, links or scripts. Both are asked for in turns by a browser that is as slow as a cheap phone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { launchAsReaders } from '../../../src/cli/browser.ts';
import { end, listen } from '../../support/listen.ts';
import { requireSite } from '../../support/requireSite.ts';
import { middle, table } from './middle.ts';

const BUILT = 'dist';
const RUNS = 9;
/** A slow phone on a slow line: milliseconds to an answer, bits in a second, and how many times slower it computes. */
const PHONE = { latency: 150, bits: 1_600_000, slower: 4 };
const PAGES: [name: string, path: string, atMost: number][] = [
  ['embed', 'embed/growth-2019-2020/', 1.1],
  ['chapter', 'articles/what-the-money-means/', 1.2],
];
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

interface Look {
  /** Bytes of the page in brotli, and of all that it asks for. */
  page: number;
  bytes: number;
  requests: number;
  /** Milliseconds until its first figure is painted. */
  drawn: number;
}

/** Serves the built site in brotli, and floors of some of its pages below /floor/. */
async function serve(floors: Map<string, string>): Promise<{ address: string; stop: () => Promise<void> }> {
  const packed = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer | undefined => {
    const file = path.startsWith('/floor/') ? undefined : join(BUILT, path.endsWith('/') ? `${path}index.html` : path);
    const floor = floors.get(path.replace(/^\/floor\//, ''));
    return floor !== undefined ? Buffer.from(floor) : file && existsSync(file) ? readFileSync(file) : undefined;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://host').pathname;
    const body = bodyOf(path);
    response.setHeader('Content-Type', TYPES[extname(path) || '.html'] ?? 'text/plain');
    if (!body) return void response.writeHead(404).end();
    if (path.endsWith('.woff2')) return void response.end(body);
    const known = packed.get(path) ?? brotliCompressSync(body);
    packed.set(path, known);
    response.setHeader('Content-Encoding', 'br').end(known);
  });
  return { address: await listen(server), stop: () => end(server) };
}

/** The words and drawings of a built page as bare HTML, in their order. */
async function floorOf(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const { title, body } = await page.evaluate(() => {
    const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();
    const WORDS = 'h1, h2, h3, p, li, th, td, dt, dd, summary, blockquote';
    const write = (element: Element): string => {
      // What opens over the text is no part of it.
      if (element.matches('[popover], script, style, noscript, template, form, button')) return '';
      if (element.matches('svg')) return element.outerHTML.replace(/ data-[\w-]+="[^"]*"/g, '');
      const name = element.matches('table, tr, ul, ol') || element.matches(WORDS) ? element.localName : '';
      const inner =
        element.matches(WORDS) && !element.querySelector(`svg, ${WORDS}`)
          ? plain(element.textContent)
          : Array.from(element.children, write).join('');
      return inner && name
        ? `<${name}>${inner}</${name}>`
        : inner && element.matches('.drawing')
          ? `<div class="drawing">${inner}</div>`
          : inner;
    };
    return { title: plain(document.title), body: write(document.querySelector('main')!) };
  });
  await context.close();
  // The colours that drawings are painted in.
  const [colours] = /:root(?:,[^{]*)?\{(?:--[\w-]+:[^;}]+;?)+[^}]*\}/.exec(
    readFileSync(join(BUILT, new URL(url).pathname, 'index.html'), 'utf8'),
  ) ?? [''];
  const style = `${colours}body{max-width:45rem;margin:auto;padding:1rem;font:1.1rem/1.5 serif}svg{display:block;width:100%;height:auto}svg.shared{position:absolute;width:0;height:0}svg.wide{display:none}@media(min-width:40rem){svg.wide{display:block}svg.narrow{display:none}}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><style>${style}</style><body><main>${body}</main></html>`;
}

/** Runs in the page from its first moment: says when the first figure’s drawing has been read, laid out and painted. */
function watch(): void {
  const look = () => {
    const drawing = document.querySelector('.drawing');
    const svg = Array.from(drawing?.querySelectorAll(':scope > svg') ?? []).find(
      (each) => each.getBoundingClientRect().height > 50,
    );
    // Whole when the reader has gone on behind it.
    if (!svg || (!drawing!.nextElementSibling && document.readyState === 'loading'))
      return void requestAnimationFrame(look);
    svg.scrollIntoView({ block: 'center', behavior: 'instant' });
    // The first frame paints it, the second begins when that is done.
    requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { drawn: performance.now() })));
  };
  requestAnimationFrame(look);
}

/** Opens an address as a slow phone does that has never been there. */
async function look(browser: Browser, url: string): Promise<Look> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const phone = await context.newCDPSession(page);
    const seen = { page: 0, bytes: 0, requests: 0 };
    let document = '';
    await phone.send('Network.enable');
    phone.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
      if (request.url.startsWith('data:')) return;
      seen.requests += 1;
      if (type === 'Document') document ||= requestId;
    });
    phone.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      seen.bytes += encodedDataLength;
      if (requestId === document) seen.page = encodedDataLength;
    });
    const throughput = PHONE.bits / 8;
    await phone.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await phone.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slower });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'load' });
    const drawn = await page.waitForFunction(() => (window as unknown as { drawn?: number }).drawn, undefined, {
      timeout: 60_000,
    });
    const time = (await drawn.jsonValue())!;
    await page.waitForLoadState('networkidle');
    return { ...seen, drawn: time };
  } finally {
    await context.close();
  }
}

export async function benchFloor(): Promise<void> {
  requireSite();
  const browser = await launchAsReaders();
  const floors = new Map<string, string>();
  const { address, stop } = await serve(floors);
  try {
    for (const [, path] of PAGES) floors.set(path, await floorOf(browser, `${address}/${path}`));
    const rows = [['to the drawn figure', 'page, B', 'all, B', 'requests', 'ms', 'of floor', 'at most']];
    for (const [name, path, atMost] of PAGES) {
      const ours: Look[] = [];
      const floor: Look[] = [];
      // In turns, so that what else the machine does falls on both. The first look warms the browser up.
      for (let run = 0; run <= RUNS; run += 1) {
        const pair = [
          await look(browser, `${address}/${path}`),
          await look(browser, `${address}/floor/${path}`),
        ] as const;
        if (run > 0) {
          ours.push(pair[0]);
          floor.push(pair[1]);
        }
      }
      const of = (looks: Look[], field: keyof Look) => middle(looks.map((each) => each[field]));
      const cells = (looks: Look[]) =>
        (['page', 'bytes', 'requests', 'drawn'] as const).map((field) =>
          Math.round(of(looks, field)).toLocaleString('en-GB'),
        );
      rows.push(
        [name, ...cells(ours), (of(ours, 'drawn') / of(floor, 'drawn')).toFixed(2), atMost.toFixed(1)],
        [`its floor`, ...cells(floor), '', ''],
      );
      rows.push([
        'ratio',
        ...(['page', 'bytes', 'requests', 'drawn'] as const).map((field) =>
          (of(ours, field) / of(floor, field)).toFixed(2),
        ),
        '',
        '',
      ]);
    }
    console.log(
      `${table(rows)}\nMiddle of ${RUNS} looks in turns, at ${PHONE.latency} ms, ${PHONE.bits / 1e6} Mbit/s and a CPU slowed ${PHONE.slower} times; bytes in brotli with heads.`,
    );
  } finally {
    await stop();
    await browser.close();
  }
}
