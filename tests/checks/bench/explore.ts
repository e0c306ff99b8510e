/**
 * The explorer beside the same lines by Observable Plot and by Vega-Lite, asked for in turns by a browser that is as slow
 * as a cheap phone: bytes, time to the first drawing, time to draw anew. The libraries are installed into a temporary
 * folder, since nothing else needs them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { bundle } from '../../../src/build/bundle.ts';
import { launchAsReaders } from '../../../src/cli/browser.ts';
import { draw } from '../../../src/client/explore/drawing.ts';
import { tableOf, textsOf } from '../../../src/client/explore/figure.ts';
import { select } from '../../../src/client/explore/selection.ts';
import { defaultState } from '../../../src/client/explore/state.ts';
import { exploreData } from '../../../src/explore/exploreData.ts';
import { findIndicator } from '../../../src/explore/indicator.ts';
import { openProject } from '../../../src/project/project.ts';
import { end, listen } from '../../support/listen.ts';
import { middle, table } from './middle.ts';
import { slowDown } from './slowPhone.ts';

const RUNS = 7;
const REDRAWS = 20;
const PACKAGES = ['@observablehq/plot@0.6.17', 'vega@6.4.0', 'vega-lite@6.5.0'];

const PLOT = `
import * as Plot from '@observablehq/plot';
const rows = await (await fetch('/rows.json')).json();
const root = document.querySelector('.drawing');
window.redraw = (from) => root.replaceChildren(Plot.plot({
  width: 360, height: 380, marginRight: 40,
  marks: [
    Plot.ruleY([0]),
    Plot.lineY(rows.filter((row) => row.year >= from), { x: 'year', y: 'value', stroke: 'code' }),
    Plot.text(rows.filter((row) => row.year >= from), Plot.selectLast({ x: 'year', y: 'value', z: 'code', text: 'code', dx: 14 })),
  ],
}));
window.redraw(0);
`;
const VEGA = `
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
const rows = await (await fetch('/rows.json')).json();
const { spec } = compile({
  width: 300, height: 340, data: { name: 'rows' },
  layer: [
    { mark: 'line', encoding: { x: { field: 'year', type: 'quantitative' }, y: { field: 'value', type: 'quantitative' }, color: { field: 'code', type: 'nominal', legend: null } } },
    { mark: { type: 'text', dx: 14 }, encoding: { x: { field: 'year', aggregate: 'max', type: 'quantitative' }, y: { field: 'value', aggregate: { argmax: 'year' }, type: 'quantitative' }, text: { field: 'code' }, color: { field: 'code', type: 'nominal' } } },
  ],
});
const view = new View(parse(spec), { renderer: 'svg', container: document.querySelector('.drawing') });
window.redraw = (from) => view.data('rows', rows.filter((row) => row.year >= from)).runAsync();
await window.redraw(0);
`;

type Files = Map<string, { type: string; body: string }>;

const pageOf = (body: string, script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,"><style>svg.wide{display:none}</style><body>${body}<script type="module" src="${script}"></script></html>`;

/** Pages with one drawing each, and what they ask for. */
async function filesOf(folder: string): Promise<Files> {
  const { ledger } = openProject('.');
  const data = exploreData(findIndicator('remittances-gdp-share', ledger), ledger);
  const selection = select(defaultState(data), data);
  const texts = textsOf(selection, data);
  const svg = (size: string, width: number) => {
    const drawing = draw(selection, data, { width, id: size })!;
    return `<svg class="${size}" viewBox="0 0 ${width} ${drawing.height}" width="${width}" height="${drawing.height}">${drawing.body}</svg>`;
  };
  const ours = `<figure class="explore"><div class="drawing">${svg('narrow', 360)}${svg('wide', 720)}</div><p class="title">${texts.title}</p><p class="subtitle">${texts.subtitle}</p><ul class="caveats"></ul><p class="source">${texts.source}</p><details class="values"><summary>Table</summary><div class="table-scroll">${tableOf(selection, data, true)}</div></details></figure>`;
  const rows = data.countries.flatMap(({ code, points }) => points.map(([year, value]) => ({ code, year, value })));
  const scripts: [name: string, code: string][] = [
    ['plot', PLOT],
    ['vega', VEGA],
  ];
  for (const [name, code] of scripts) writeFileSync(join(folder, `${name}.js`), code);
  const html = { type: 'text/html; charset=utf-8' };
  const js = { type: 'text/javascript' };
  const json = { type: 'application/json' };
  const empty = '<div class="drawing"></div>';
  return new Map([
    ['/explorer/', { ...html, body: pageOf(ours, '/redraw.js') }],
    ['/plot/', { ...html, body: pageOf(empty, '/plot.js') }],
    ['/vega/', { ...html, body: pageOf(empty, '/vega.js') }],
    ['/redraw.js', { ...js, body: await bundle('tests/checks/bench/redraw.ts', 'es') }],
    ['/app.js', { ...js, body: await bundle('src/client/explore/app.ts', 'es') }],
    ['/plot.js', { ...js, body: await bundle(join(folder, 'plot.js'), 'es') }],
    ['/vega.js', { ...js, body: await bundle(join(folder, 'vega.js'), 'es') }],
    ['/data.json', { ...json, body: JSON.stringify(data) }],
    ['/rows.json', { ...json, body: JSON.stringify(rows) }],
  ]);
}

interface Look {
  /** Milliseconds to the first drawing, to draw it anew, and, of the explorer, all that changes with it. */
  drawn: number;
  redrawn: number;
  all: number;
}

/** Runs in the page: the middle of some redraws, laid out. */
async function measure([name, times]: [string, number]): Promise<number> {
  const redraw = (window as unknown as Record<string, ((from: number) => unknown) | undefined>)[name];
  if (!redraw) return NaN;
  const taken: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const start = performance.now();
    await redraw(1995 + (n % 10));
    document.querySelector('svg')!.getBoundingClientRect();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

async function look(browser: Browser, url: string): Promise<Look> {
  const context = await browser.newContext({ viewport: { width: 390, height: 640 }, isMobile: true });
  try {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page));
    await page.goto(url);
    // The first thing to be painted is the drawing: nothing stands before it.
    const painted = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      undefined,
      { timeout: 60_000 },
    );
    const drawn = (await painted.jsonValue())!;
    await page.waitForFunction(() => 'redraw' in window);
    const redrawn = await page.evaluate(measure, ['redraw', REDRAWS] as [string, number]);
    const all = await page.evaluate(measure, ['redrawAll', REDRAWS] as [string, number]);
    return { drawn, redrawn, all };
  } finally {
    await context.close();
  }
}

export async function benchExplore(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'northbound-bench-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: folder,
    stdio: 'inherit',
  });
  const files = await filesOf(folder);
  const packed = new Map(Array.from(files, ([path, { body }]) => [path, brotliCompressSync(body)]));
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://host').pathname;
    const file = files.get(path);
    if (!file) return void response.writeHead(404).end();
    response.setHeader('Content-Type', file.type);
    response.setHeader('Content-Encoding', 'br').end(packed.get(path));
  });
  const address = await listen(server);
  const browser = await launchAsReaders();
  const size = (...paths: string[]) => paths.reduce((sum, path) => sum + packed.get(path)!.length, 0);
  const ASKED: [name: string, bytes: number][] = [
    ['explorer', size('/app.js', '/data.json')],
    ['plot', size('/plot.js', '/rows.json')],
    ['vega', size('/vega.js', '/rows.json')],
  ];
  try {
    const looks = new Map(ASKED.map(([name]) => [name, [] as Look[]]));
    // In turns, so that what else the machine does falls on all. The first look warms the browser up.
    for (let run = 0; run <= RUNS; run += 1)
      for (const [name] of ASKED) {
        const seen = await look(browser, `${address}/${name}/`);
        if (run > 0) looks.get(name)!.push(seen);
      }
    const of = (name: string, field: keyof Look) => middle(looks.get(name)!.map((each) => each[field]));
    const rows = [['', 'script and data, B', 'first drawing, ms', 'redraw, ms']];
    for (const [name, bytes] of ASKED)
      rows.push([name, bytes.toLocaleString('en-GB'), of(name, 'drawn').toFixed(0), of(name, 'redrawn').toFixed(1)]);
    for (const [other, theirs] of ASKED.slice(1))
      rows.push([
        `explorer / ${other}`,
        (ASKED[0]![1] / theirs).toFixed(2),
        (of('explorer', 'drawn') / of(other, 'drawn')).toFixed(2),
        (of('explorer', 'redrawn') / of(other, 'redrawn')).toFixed(2),
      ]);
    console.log(table(rows));
    const all = of('explorer', 'all');
    console.log(
      `with texts and table: ${all.toFixed(1)} ms, ${(all / of('plot', 'redrawn')).toFixed(2)} of Plot’s drawing alone`,
    );
    console.log('asked for: at most 0.35 of Plot’s bytes, ahead in time to the first drawing, at most 0.50 to redraw');
  } finally {
    await Promise.all([browser.close(), end(server)]);
    rmSync(folder, { recursive: true });
  }
}
