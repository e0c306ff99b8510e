import { Resvg } from '@resvg/resvg-js';
import { REGULAR, SEMIBOLD, SERIF } from '../../fonts/fontFiles.ts';

/** The fonts of pictures for links and of the cover. */
export const fontFiles = [REGULAR, SEMIBOLD, SERIF];

/** The pixels of an SVG at its own size: four bytes for each, red, green, blue and opacity, row by row. */
export function rasterize(svg: string): Uint8ClampedArray {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return new Uint8ClampedArray(new Resvg(svg, { font }).render().pixels);
}
