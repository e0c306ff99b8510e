/** A thread that draws pictures for links, those alone that no earlier build has drawn. */
import { diskCache } from '../../build/diskCache.ts';
import { answer } from '../../build/workerPool.ts';
import { render } from './canvas.ts';
import { fontFiles } from './rasterize.ts';

const CODE = ['canvas', 'rasterize', 'tonePng', 'palettePng', 'indexedPng', 'size'].map(
  (name) => `src/seo/og/${name}.ts`,
);
const pictures = diskCache('share', 'png', ['@napi-rs/canvas', '@resvg/resvg-js'], [...fontFiles, ...CODE]);

answer((svg: string) => pictures.get(svg) ?? pictures.set(render(svg), svg));
