import { existsSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { findFact, loadLedger } from '../../src/ledger/ledger.ts';
import { factPicture } from '../../src/seo/og/factPicture.ts';
import { palettePng } from '../../src/seo/og/palettePng.ts';
import { sharePath } from '../../src/seo/og/sharePath.ts';
import { fontFiles, render, sharePng } from '../../src/seo/og/sharePng.ts';

const svg = factPicture(findFact('remittance-shares/tj-2024-update'), loadLedger());

/** The pixels of an SVG, or of a PNG that the renderer reads back. */
const pixelsOf = (text: string) => new Resvg(text, { font: { fontFiles, loadSystemFonts: false } }).render().pixels;

describe('the file of a picture', () => {
  const png = render(svg);
  test('is a PNG of 1200 × 630 by its own header', () => {
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
  test('shows what was drawn, with nothing lost', () => {
    const again = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image width="1200" height="630" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
    expect(pixelsOf(again).equals(pixelsOf(svg))).toBe(true);
    expect(png[25]).toBe(3);
  });
  test('is kept, and the same the second time', () => {
    expect(Buffer.from(sharePng(svg)).equals(png)).toBe(true);
    expect(existsSync('node_modules/.cache/northbound/share')).toBe(true);
    expect(Buffer.from(sharePng(svg)).equals(png)).toBe(true);
  });
});

test('a picture of more colours than a palette holds is left to the renderer', () => {
  const pixels = Buffer.alloc(300 * 4, 255);
  for (let i = 0; i < 300; i++) pixels.writeUInt16LE(i, i * 4);
  expect(palettePng(pixels, 300, 1)).toBeNull();
  expect(palettePng(pixels.subarray(0, 256 * 4), 256, 1)).not.toBeNull();
});

test.each([
  ['', 'share/home.png'],
  ['facts/', 'share/facts.png'],
  ['facts/economy/growth/', 'share/facts/economy/growth.png'],
])('the picture of “%s” is at %s', (page, path) => {
  expect(sharePath(page)).toBe(path);
});
