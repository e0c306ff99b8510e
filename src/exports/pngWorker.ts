/** A thread that makes PNG files of drawings, those alone that no earlier build has made. */
import { Resvg } from '@resvg/resvg-js';
import { diskCache } from '../build/diskCache.ts';
import { answer } from '../build/workerPool.ts';
import { REGULAR, SEMIBOLD } from '../fonts/fontFiles.ts';

const fontFiles = [REGULAR, SEMIBOLD];
const pictures = diskCache('png', 'png', ['@resvg/resvg-js'], [...fontFiles, 'src/exports/pngWorker.ts']);

function render(svg: string): Buffer {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  return image.render().asPng();
}

answer((svg: string) => pictures.get(svg) ?? pictures.set(render(svg), svg));
