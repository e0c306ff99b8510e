/** The land of an indicator’s map: asked for when the map is first chosen. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { exploreMap } from '../../explore/exploreMap.ts';
import { findIndicator, hasMap, indicatorsOf } from '../../explore/indicator.ts';
import { projectAt } from '../../project/siteProject.ts';

export const getStaticPaths: GetStaticPaths = ({ routePattern }) =>
  indicatorsOf(projectAt(routePattern).ledger)
    .filter(hasMap)
    .map(({ id }) => ({ params: { indicator: id } }));

export const GET: APIRoute<Record<string, never>, { indicator: string }> = ({ params, locals: { project } }) =>
  new Response(JSON.stringify(exploreMap(findIndicator(params.indicator, project.ledger))));
