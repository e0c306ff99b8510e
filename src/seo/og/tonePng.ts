import { blankRows, indexedPng } from './indexedPng.ts';
import { INK, MADDER, PAPER, QUIET } from './size.ts';

type Colour = [red: number, green: number, blue: number];

/** Steps from the paper to each ink, as the edges of letters have them. */
const STEPS = 5;

const parse = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Colour;
const mix = (from: Colour, to: Colour, part: number): Colour =>
  from.map((value, at) => Math.round(value + (to[at]! - value) * part)) as Colour;

/** The paper, and its steps to each ink: sixteen colours. */
export const TONES: Colour[] = [
  parse(PAPER),
  ...[INK, QUIET, MADDER].flatMap((ink) =>
    Array.from({ length: STEPS }, (_, step) => mix(parse(PAPER), parse(ink), (step + 1) / STEPS)),
  ),
];

/** The upper five bits of red, green and blue as one number. */
const keyOf = (red: number, green: number, blue: number): number =>
  (red >> 3) | ((green >> 3) << 5) | ((blue >> 3) << 10);

/** The index of the nearest tone, by the key of a colour. */
const NEAREST = Uint8Array.from({ length: 1 << 15 }, (_, key) => {
  const middle = [key & 31, (key >> 5) & 31, key >> 10].map((bits) => bits * 8 + 4);
  const distances = TONES.map((tone) => tone.reduce((sum, value, at) => sum + (value - middle[at]!) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
});

/**
 * A picture of texts and lines alone as a PNG file of sixteen tones: of letters’ edges a reader sees no more, and it is
 * a third of the size that all of them would take.
 * @param pixels four bytes for each, red, green, blue and opacity, row by row, all opaque
 * @param width an even number
 */
export function tonePng(pixels: Uint8ClampedArray, width: number, height: number): Buffer {
  const stride = width / 2 + 1;
  const rows = blankRows(height * stride);
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length);
  const blank = Buffer.alloc(width * 4, Uint8Array.of(...TONES[0]!, 255));
  const tone = (at: number) => NEAREST[keyOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!)]!;
  for (let y = 0; y < height; y++) {
    const start = y * width * 4;
    // Most rows and most pixels are paper, the tone zero.
    if (bytes.compare(blank, 0, blank.length, start, start + blank.length) === 0) continue;
    for (let x = 0; x < width; x += 2) {
      const at = start + x * 4;
      rows[y * stride + 1 + x / 2] = (tone(at) << 4) | tone(at + 4);
    }
  }
  return indexedPng({ width, height, depth: 4, palette: TONES.flat(), rows });
}
