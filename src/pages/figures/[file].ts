import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLedger } from '../../data/ledger.ts';
import { publicFact } from '../../data/publicFact.ts';
import { toCsv } from '../../figure/csv.ts';
import type { Figure } from '../../figure/figure.ts';
import { toPng } from '../../figure/png.ts';
import { publicFigure } from '../../figure/publicFigure.ts';
import { loadFigures } from '../../figure/registry.ts';
import { sourceLine, standaloneSvg } from '../../figure/standalone.ts';

const FORMATS: Record<string, (figure: Figure) => Response> = {
  svg: (figure) => new Response(standaloneSvg(figure), { headers: { 'Content-Type': 'image/svg+xml' } }),
  png: (figure) => new Response(toPng(standaloneSvg(figure)), { headers: { 'Content-Type': 'image/png' } }),
  csv: (figure) => new Response(toCsv(figure.facts), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } }),
  json: (figure) => {
    const ledger = loadLedger();
    const facts = figure.facts.map((fact) => publicFact(fact, ledger));
    return Response.json({ ...publicFigure(figure), source: sourceLine(figure), licence: 'CC BY 4.0', facts });
  },
};

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadFigures()).flatMap((figure) =>
    Object.keys(FORMATS).map((format) => ({ params: { file: `${figure.id}.${format}` }, props: { figure, format } })));

/** A figure as a file to take along. */
export const GET: APIRoute<{ figure: Figure; format: string }> = ({ props }) => FORMATS[props.format]!(props.figure);
