import type { APIRoute, GetStaticPaths } from 'astro';
import { projectAt } from '../../project/siteProject.ts';
import { datasetFiles } from '../../exports/datasetFiles.ts';
import type { Download } from '../../exports/download.ts';

export const getStaticPaths: GetStaticPaths = ({ routePattern }) => {
  const { ledger } = projectAt(routePattern);
  return [...ledger.datasets.values()].flatMap((dataset) =>
    datasetFiles(dataset, ledger).map((file) => ({
      params: { file: `${dataset.id}.${file.extension}` },
      props: { file },
    })),
  );
};

/** A dataset as a download. */
export const GET: APIRoute<{ file: Download }> = async ({ props: { file } }) =>
  new Response(await file.bytes(), { headers: { 'Content-Type': file.type } });
