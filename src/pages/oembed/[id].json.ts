import type { APIRoute, GetStaticPaths } from 'astro';
import { figureEmbed } from '../../embeds/embeddable.ts';
import { oembed } from '../../embeds/oembed.ts';
import type { Figure } from '../../figure/figure.ts';
import { projectAt } from '../../project/siteProject.ts';

export const getStaticPaths: GetStaticPaths = async ({ routePattern }) =>
  (await projectAt(routePattern).figures()).map((figure) => ({ params: { id: figure.id }, props: { figure } }));

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure } }) =>
  Response.json(oembed(figureEmbed(figure), figure.ledger.language));
