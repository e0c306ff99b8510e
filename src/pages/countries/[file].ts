import type { APIRoute, GetStaticPaths } from 'astro';
import type { Download } from '../../exports/download.ts';
import { countryFiles } from '../../exports/datasetFiles.ts';
import { mainCountries } from '../../ledger/countries.ts';
import { projectAt } from '../../project/siteProject.ts';

/** The description of a table’s columns lies in the archive: it is that of every dataset. */
const KINDS = ['csv', 'xlsx', 'json', 'zip'];

export const getStaticPaths: GetStaticPaths = ({ routePattern }) => {
  const { ledger } = projectAt(routePattern);
  return mainCountries(ledger).flatMap((country) =>
    countryFiles(country, ledger)
      .filter(({ extension }) => KINDS.includes(extension))
      .map((file) => ({ params: { file: `${country.id}.${file.extension}` }, props: { file } })),
  );
};

/** All facts of a country as a download. */
export const GET: APIRoute<{ file: Download }> = async ({ props: { file } }) =>
  new Response(await file.bytes(), { headers: { 'Content-Type': file.type } });
