import type { APIRoute, GetStaticPaths } from 'astro';
import { factSets, pagesAfter, publicFactSet, type FactSet } from '../../../../../exports/factSets.ts';
import { siteProject } from '../../../../../project/siteProject.ts';

export const getStaticPaths: GetStaticPaths = () =>
  factSets(siteProject().ledger).flatMap((set) =>
    pagesAfter(set).map((page) => ({ params: { kind: set.kind, id: set.id, page: String(page) }, props: { set } })),
  );

/** A further page of a set. */
export const GET: APIRoute<{ set: FactSet }> = ({ props: { set }, params, locals: { project } }) =>
  Response.json(publicFactSet(set, Number(params.page), project.ledger));
