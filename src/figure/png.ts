import { readdirSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const FONTS = 'src/fonts';

/** A picture of an SVG at twice its size, in the project’s own fonts only, so that every machine makes the same. */
export function toPng(svg: string): Uint8Array<ArrayBuffer> {
  // A weight’s first file is the one that is asked first, so Latin letters lead; the rest fill in.
  const fontFiles = readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf'))
    .sort((a, b) => Number(b.endsWith('-latin.ttf')) - Number(a.endsWith('-latin.ttf')))
    .map((file) => `${FONTS}/${file}`);
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  return new Uint8Array(image.render().asPng());
}
