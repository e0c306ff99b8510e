import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFact } from '../../src/ledger/ledger.ts';
import { render } from '../../src/seo/og/canvas.ts';
import { factPicture } from '../../src/seo/og/factPicture.ts';
import { figurePicture } from '../../src/seo/og/figurePicture.ts';
import { palettePng } from '../../src/seo/og/palettePng.ts';
import { rasterize } from '../../src/seo/og/rasterize.ts';
import { sharePath } from '../../src/seo/og/sharePath.ts';
import { sharePng } from '../../src/seo/og/sharePng.ts';
import { HEIGHT, WIDTH } from '../../src/seo/og/size.ts';
import { staticHeads } from '../../src/seo/head.ts';
import { pagePicture } from '../../src/seo/og/pagePicture.ts';
import { TONES } from '../../src/seo/og/tonePng.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const { ledger } = project;
const fact = factPicture(findFact('remittance-shares/tj-2024-update', ledger), ledger);
const page = pagePicture('facts/', staticHeads(ledger.language)['facts/']!, ledger);
const figures = await project.figures();

/** The pixels of a PNG file, as another program reads it. */
const pixelsOf = (png: Uint8Array, width = WIDTH, height = HEIGHT) =>
  rasterize(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`,
  );

/** The part of a picture’s pixels that another has in a colour more than half the way from black to white from it. */
function differing(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let different = 0;
  for (let at = 0; at < a.length; at += 4)
    if ([0, 1, 2].some((part) => Math.abs(a[at + part]! - b[at + part]!) > 128)) different++;
  return different / (a.length / 4);
}
/** Two programs draw, and set the edges of letters a little differently. */
const EDGES = 0.003;

describe('the file of a picture', () => {
  const png = render(fact);
  test('is a PNG of 1200 × 630 by its own header, in sixteen tones where it is all text', () => {
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT]);
    expect([...png.subarray(24, 26)]).toEqual([4, 3]);
    expect(TONES).toHaveLength(16);
  });
  test.each([
    ['a fact', fact],
    ['a page', page],
    ...figures
      .filter(({ id }) => /^(?:corridors-2022-map|six-numbers|appeals-2023)$/.test(id))
      .map((figure): [string, string] => [figure.id, figurePicture(figure)]),
  ])('shows what the picture holds: %s', (_, svg) => {
    expect(differing(pixelsOf(render(svg)), rasterize(svg))).toBeLessThan(EDGES);
  });
  test.each([
    ['the line of certainty', /<path fill="none"[^>]*>/],
    ['a line of text', /<text[^>]*font-size="40".*?<\/text>/],
    ['the road', /<path d="M1208[^>]*>/],
  ])('shows %s', (_, part) => {
    expect(fact).toMatch(part);
    expect(differing(pixelsOf(png), rasterize(fact.replace(part, '')))).toBeGreaterThan(EDGES);
  });
  test('is the same whatever the machine’s language is', () => {
    const program = `
      const { render } = await import('./src/seo/og/canvas.ts');
      const text = '<svg><text x="80" y="200" font-size="60" font-family="Source Serif 4">first office, Iı</text></svg>';
      process.stdout.write(render(text).toString('base64'));`;
    // A Turkish one, whose ı is no i, sets “fi” as two letters.
    const [first, second] = ['C', 'tr_TR.UTF-8'].map((LC_ALL) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL, LANG: LC_ALL },
      }),
    );
    expect(
      differing(
        pixelsOf(Buffer.from(first!, 'base64')),
        rasterize('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>'),
      ),
    ).toBeGreaterThan(EDGES);
    expect(second).toBe(first);
  });
  test('is small', () => {
    expect(png.length).toBeLessThan(40_000);
    expect(render(page).length).toBeLessThan(60_000);
  });
  test('is drawn in another thread, kept, and the same the second time', async () => {
    expect(Buffer.from(await sharePng(fact)).equals(png)).toBe(true);
    expect(existsSync('.cache/northbound/share')).toBe(true);
    const again = await Promise.all([fact, page, fact].map(sharePng));
    expect(again.map((each) => Buffer.from(each))).toEqual([png, render(page), png]);
  });
});

describe('a picture with a palette', () => {
  /** A row of so many colours, each as often as the last two arguments say. */
  const row = (count: number, often: (i: number) => number) =>
    Uint8ClampedArray.from(
      Array.from({ length: count }, (_, i) => Array.from({ length: often(i) }, () => [i & 255, i >> 8, 9, 255])).flat(
        2,
      ),
    );
  test('loses nothing with 256 colours', () => {
    const pixels = row(256, () => 1);
    expect(pixelsOf(palettePng(pixels, 256, 1), 256, 1)).toEqual(pixels);
  });
  test('of more keeps those that most pixels have, and takes the nearest for the others', () => {
    const pixels = row(257, (i) => (i === 7 ? 1 : 2));
    const read = pixelsOf(palettePng(pixels, pixels.length / 4, 1), pixels.length / 4, 1);
    const at = 7 * 2 * 4;
    expect([6, 8]).toContain(read[at]);
    expect(read.filter((value, i) => value !== pixels[i])).toHaveLength(1);
  });
});

test.each([
  ['', 'share/home.png'],
  ['facts/', 'share/facts.png'],
  ['facts/economy/growth/', 'share/facts/economy/growth.png'],
])('the picture of “%s” is at %s', (page, path) => {
  expect(sharePath(page)).toBe(path);
});
