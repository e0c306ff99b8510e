import { Resvg } from '@resvg/resvg-js';
import { REGULAR, SEMIBOLD } from '../fonts/fontFiles.ts';
import { diskCache } from '../build/diskCache.ts';

const fontFiles = [REGULAR, SEMIBOLD];
const pictures = diskCache('png', 'png', ['@resvg/resvg-js'], [...fontFiles, 'src/exports/png.ts']);

function render(svg: string): Buffer {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  return image.render().asPng();
}

/** A picture of an SVG at twice its size, in the project’s own fonts only, so that every machine makes the same. */
export const toPng = (svg: string): Uint8Array<ArrayBuffer> => pictures.get(svg) ?? pictures.set(render(svg), svg);
