/** Pictures for links as PNG files. There are some eight hundred, so that what was drawn once is kept. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { fontFiles as sansFiles } from '../figure/fontFiles.ts';
import { palettePng } from './palettePng.ts';

const KEPT = 'node_modules/.cache/northbound/share';
const SERIF = 'src/share/fonts';

/** The fonts in the order in which they are asked: Latin leads. */
export const fontFiles = [...readdirSync(SERIF).sort().reverse().map((file) => `${SERIF}/${file}`), ...sansFiles()];

/** What a picture depends on besides its SVG: fonts, the renderer, and how the file is written. */
const ground = createHash('sha256');
for (const file of [...fontFiles, 'src/share/palettePng.ts']) ground.update(readFileSync(file));
ground.update((createRequire(join(process.cwd(), 'package.json'))('@resvg/resvg-js/package.json') as { version: string }).version);
const basis = ground.digest('hex');

/** The picture of an SVG at its own size. */
export function render(svg: string): Buffer {
  const image = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' } }).render();
  return palettePng(image.pixels, image.width, image.height) ?? image.asPng();
}

/** The same, drawn only if no earlier build has. */
export function sharePng(svg: string): Uint8Array<ArrayBuffer> {
  const file = join(KEPT, `${createHash('sha256').update(basis).update(svg).digest('hex')}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = render(svg);
  mkdirSync(KEPT, { recursive: true });
  // Two builds may run at once: neither must read half a file of the other’s.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, png);
  renameSync(part, file);
  return new Uint8Array(png);
}
