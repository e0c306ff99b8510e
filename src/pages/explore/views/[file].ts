import type { APIRoute, GetStaticPaths } from 'astro';
import type { Download } from '../../../exports/download.ts';
import { seriesFiles } from '../../../exports/figureFiles.ts';
import { namedViewFigure } from '../../../explore/namedViewFigure.ts';
import { namedViews } from '../../../explore/namedViews.ts';
import { projectAt } from '../../../project/siteProject.ts';

export const getStaticPaths: GetStaticPaths = ({ routePattern }) => {
  const { ledger } = projectAt(routePattern);
  return namedViews(ledger).flatMap((view) =>
    seriesFiles(namedViewFigure(view, ledger)).map((file) => ({
      params: { file: `${view.id}.${file.extension}` },
      props: { file },
    })),
  );
};

/** A named view as a download. */
export const GET: APIRoute<{ file: Download }> = async ({ props: { file } }) =>
  new Response(await file.bytes(), { headers: { 'Content-Type': file.type } });
