import { blankRows, indexedPng } from './indexedPng.ts';

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
  // How a machine orders a number’s bytes is no matter here: only whether two are the same. Signed, since the engine
  // looks up small integers faster than others.
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const found = new Map<number, { at: number; count: number }>();
  // Most pixels are as the one before them: a run is counted at its end.
  for (let at = 0; at < colours.length;) {
    const colour = colours[at]!;
    const from = at;
    while (at < colours.length && colours[at] === colour) at++;
    const known = found.get(colour);
    if (known) known.count += at - from;
    else found.set(colour, { at: from, count: at - from });
  }
  // Sorting keeps those of one count in the order in which they come.
  const byCount = [...found.values()].sort((a, b) => b.count - a.count);
  const channels = (at: number) => pixels.subarray(4 * at, 4 * at + 3);
  const palette = byCount.slice(0, MOST).flatMap(({ at }) => [...channels(at)]);
  const indices = new Map(byCount.map(({ at }, i) => [colours[at]!, i < MOST ? i : nearest(palette, channels(at))]));
  const rows = blankRows(height * (width + 1));
  let index = 0;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      if (colours[at] !== colours[at - 1]) index = indices.get(colours[at]!)!;
      rows[y * (width + 1) + 1 + x] = index;
    }
  return indexedPng({ width, height, depth: 8, palette, rows });
}
