import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLedger, type Dataset } from '../../data/ledger.ts';
import { publicFact } from '../../data/publicFact.ts';
import { toCsv } from '../../figure/csv.ts';

const shown = (dataset: Dataset) => dataset.facts.filter((fact) => fact.omit === null);

const FORMATS: Record<string, (dataset: Dataset) => Response> = {
  csv: (dataset) => new Response(toCsv(shown(dataset)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } }),
  json: (dataset) => {
    const { id, title, description } = dataset;
    const facts = shown(dataset).map((fact) => publicFact(fact, loadLedger()));
    return Response.json({ id, title, description, licence: 'CC BY 4.0', facts });
  },
};

export const getStaticPaths: GetStaticPaths = () =>
  [...loadLedger().datasets.values()].flatMap((dataset) =>
    Object.keys(FORMATS).map((format) => ({ params: { file: `${dataset.id}.${format}` }, props: { dataset, format } })));

/** A dataset as a file to take along. */
export const GET: APIRoute<{ dataset: Dataset; format: string }> = ({ props }) => FORMATS[props.format]!(props.dataset);
