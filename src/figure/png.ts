import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fontFiles.ts';

/** A picture of an SVG at twice its size, in the project’s own fonts only, so that every machine makes the same. */
export function toPng(svg: string): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  return new Uint8Array(image.render().asPng());
}
