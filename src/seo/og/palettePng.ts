import { indexedPng } from './indexedPng.ts';

const MOST = 256;

/** The index of the colour of a palette, three numbers for each, that is nearest to another; the first of several. */
function nearest(palette: number[], [red, green, blue]: Uint8ClampedArray): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < palette.length; i += 3) {
    const distance = (palette[i]! - red!) ** 2 + (palette[i + 1]! - green!) ** 2 + (palette[i + 2]! - blue!) ** 2;
    if (distance < least) [best, least] = [i / 3, distance];
  }
  return best;
}

/**
 * A picture as a PNG file that lists its colours: two fifths of the size. With up to 256 colours nothing is lost; of
 * more, those that the fewest pixels have, which are of edges, become the nearest of the others.
 * @param pixels four bytes for each, red, green, blue and opacity, row by row, all opaque, from a multiple of four on in their buffer
 */
export function palettePng(pixels: Uint8ClampedArray, width: number, height: number): Buffer {
  // How a machine orders a number’s bytes is no matter here: only whether two are the same.
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const found = new Map<number, { at: number; count: number }>();
  // Most pixels are as the one before them.
  let last = { at: 0, count: 0 };
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at]!;
    if (at === 0 || colour !== colours[at - 1]) {
      last = found.get(colour) ?? { at, count: 0 };
      found.set(colour, last);
    }
    last.count++;
  }
  const byCount = [...found].sort(([, a], [, b]) => b.count - a.count || a.at - b.at);
  const palette = byCount.slice(0, MOST).flatMap(([, { at }]) => [...pixels.subarray(4 * at, 4 * at + 3)]);
  const indices = new Map(
    byCount.map(([colour, { at }], i) => [
      colour,
      i < MOST ? i : nearest(palette, pixels.subarray(4 * at, 4 * at + 3)),
    ]),
  );
  const rows = new Uint8Array(height * (width + 1));
  let index = 0;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      if (colours[at] !== colours[at - 1]) index = indices.get(colours[at]!)!;
      rows[y * (width + 1) + 1 + x] = index;
    }
  return indexedPng({ width, height, depth: 8, palette, rows });
}
