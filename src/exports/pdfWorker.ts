/** A thread that makes PDF files of drawings, those alone that no earlier build has made. */
import { site } from '../site.ts';
import { REGULAR, SEMIBOLD } from '../fonts/fontFiles.ts';
import { diskCache } from '../build/diskCache.ts';
import { answer } from '../build/workerPool.ts';
import { drawPdf } from './drawPdf.ts';
import type { Asked } from './pdf.ts';

const pages = diskCache(
  'pdf',
  'pdf',
  ['pdfkit', 'svg-to-pdfkit', 'fontkit'],
  [REGULAR, SEMIBOLD, 'src/exports/drawPdf.ts', 'src/charts/measureText.ts'],
);

answer(async (asked: Asked) => {
  const given = [asked.svg, asked.title, asked.subject, asked.language, site.name, site.edition];
  return pages.get(...given) ?? pages.set(await drawPdf(asked), ...given);
});
