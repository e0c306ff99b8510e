import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLedger } from '../../ledger/ledger.ts';
import { datasetFiles } from '../../exports/datasetFiles.ts';
import type { Download } from '../../exports/download.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...loadLedger().datasets.values()].flatMap((dataset) =>
    datasetFiles(dataset).map((file) => ({ params: { file: `${dataset.id}.${file.extension}` }, props: { file } })),
  );

/** A dataset as a file to take along. */
export const GET: APIRoute<{ file: Download }> = async ({ props: { file } }) =>
  new Response(await file.bytes(), { headers: { 'Content-Type': file.type } });
