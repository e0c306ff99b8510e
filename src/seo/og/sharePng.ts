/** Pictures for links as PNG files. There are some eight hundred in each language: they are drawn beside the build, and once. */
import { workerPool } from '../../build/workerPool.ts';

/** The picture of an SVG that `picture` wrote, at its own size; drawn only if no earlier build has. */
export const sharePng: (svg: string) => Promise<Uint8Array<ArrayBuffer>> = workerPool('src/seo/og/pictureWorker.ts');
