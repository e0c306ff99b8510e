import { workerPool } from '../build/workerPool.ts';

/** A drawing, and what is said of it in the properties of a document. */
export interface Asked {
  svg: string;
  title: string;
  /** What it shows, in words. */
  subject: string;
  /** The code of the language that it is in. */
  language: string;
}

/**
 * A page of PDF, as large as its drawing.
 * @returns the same bytes whenever it is made: it is dated by the edition
 */
export const toPdf: (asked: Asked) => Promise<Uint8Array<ArrayBuffer>> = workerPool('src/exports/pdfWorker.ts');
