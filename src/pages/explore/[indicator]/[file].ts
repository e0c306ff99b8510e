import type { APIRoute, GetStaticPaths } from 'astro';
import type { Download } from '../../../exports/download.ts';
import { seriesFiles } from '../../../exports/figureFiles.ts';
import { placeSeries } from '../../../figure/seriesFigure.ts';
import { projectAt } from '../../../project/siteProject.ts';

export const getStaticPaths: GetStaticPaths = ({ routePattern }) =>
  placeSeries(projectAt(routePattern).ledger).flatMap(({ series, line, figure }) =>
    seriesFiles(figure).map((file) => ({
      params: { indicator: series.measure.id, file: `${line.place.id}.${file.extension}` },
      props: { file },
    })),
  );

/** A series in one place as a download. */
export const GET: APIRoute<{ file: Download }> = async ({ props: { file } }) =>
  new Response(await file.bytes(), { headers: { 'Content-Type': file.type } });
