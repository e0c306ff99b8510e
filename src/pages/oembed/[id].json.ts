import type { APIRoute } from 'astro';
import { figureEmbed } from '../../embeds/embeddable.ts';
import { oembed } from '../../embeds/oembed.ts';
import { siteProject } from '../../project/siteProject.ts';

export const getStaticPaths = async () =>
  (await siteProject().figures()).map((figure) => ({
    params: { id: figure.id },
    props: { answer: oembed(figureEmbed(figure), figure.ledger.language) },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.answer), { headers: { 'Content-Type': 'application/json' } });
