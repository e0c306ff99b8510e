/** What a browser draws an indicator from, in the page’s language: asked for when a reader first chooses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { exploreData } from '../../explore/exploreData.ts';
import { findIndicator, indicatorsOf } from '../../explore/indicator.ts';
import { projectAt } from '../../project/siteProject.ts';

export const getStaticPaths: GetStaticPaths = ({ routePattern }) =>
  indicatorsOf(projectAt(routePattern).ledger).map(({ id }) => ({ params: { indicator: id } }));

export const GET: APIRoute<Record<string, never>, { indicator: string }> = ({ params, locals: { project } }) =>
  new Response(JSON.stringify(exploreData(findIndicator(params.indicator, project.ledger), project.ledger)));
