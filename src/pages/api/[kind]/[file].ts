import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../../exports/csv.ts';
import { factSets, publicFactSet, type FactSet } from '../../../exports/factSets.ts';
import { siteProject } from '../../../project/siteProject.ts';

const TYPES = { json: 'application/json', csv: 'text/csv; charset=utf-8' } as const;

interface Props extends Record<string, unknown> {
  set: FactSet;
  type: keyof typeof TYPES;
}

export const getStaticPaths: GetStaticPaths = () =>
  factSets(siteProject().ledger).flatMap((set) =>
    (['json', 'csv'] as const).map((type) => ({
      params: { kind: set.kind, file: `${set.id}.${type}` },
      props: { set, type },
    })),
  );

/** A set’s first page as JSON, or all of it as a table. */
export const GET: APIRoute<Props> = ({ props: { set, type }, locals: { project } }) =>
  new Response(
    type === 'csv' ? toCsv(set.facts, project.ledger) : JSON.stringify(publicFactSet(set, 1, project.ledger)),
    { headers: { 'Content-Type': TYPES[type] } },
  );
