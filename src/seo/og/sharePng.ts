/** Pictures for links as PNG files. There are some eight hundred in each language, so that what was drawn once is kept. */
import { Resvg } from '@resvg/resvg-js';
import { REGULAR, SEMIBOLD, SERIF } from '../../fonts/fontFiles.ts';
import { diskCache } from '../../build/diskCache.ts';
import { palettePng } from './palettePng.ts';

export const fontFiles = [REGULAR, SEMIBOLD, SERIF];

const pictures = diskCache(
  'share',
  'png',
  ['@resvg/resvg-js'],
  [...fontFiles, 'src/seo/og/sharePng.ts', 'src/seo/og/palettePng.ts'],
);

/** The picture of an SVG at its own size. */
export function render(svg: string): Buffer {
  const image = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  }).render();
  return palettePng(image.pixels, image.width, image.height) ?? image.asPng();
}

/** The same, drawn only if no earlier build has. */
export const sharePng = (svg: string): Uint8Array<ArrayBuffer> => pictures.get(svg) ?? pictures.set(render(svg), svg);
