import type { APIRoute, GetStaticPaths } from 'astro';
import type { Download } from '../../exports/download.ts';
import { figureFiles } from '../../exports/figureFiles.ts';
import { projectAt } from '../../project/siteProject.ts';

export const getStaticPaths: GetStaticPaths = async ({ routePattern }) =>
  (await projectAt(routePattern).figures()).flatMap((figure) =>
    figureFiles(figure).map((file) => ({ params: { file: `${figure.id}.${file.extension}` }, props: { file } })),
  );

/** A figure as a download. */
export const GET: APIRoute<{ file: Download }> = async ({ props: { file } }) =>
  new Response(await file.bytes(), { headers: { 'Content-Type': file.type } });
