import { workerPool } from '../build/workerPool.ts';

/** A picture of an SVG at twice its size, in the project’s own fonts only, so that every machine makes the same. */
export const toPng: (svg: string) => Promise<Uint8Array<ArrayBuffer>> = workerPool('src/exports/pngWorker.ts');
