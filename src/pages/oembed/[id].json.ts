import type { APIRoute } from 'astro';
import { figureEmbed } from '../../embeds/embeddable.ts';
import { oembed } from '../../embeds/oembed.ts';
import { loadFigures } from '../../figure/registry.ts';

export const getStaticPaths = async () =>
  (await loadFigures()).map((figure) => ({
    params: { id: figure.id },
    props: { answer: oembed(figureEmbed(figure)) },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.answer), { headers: { 'Content-Type': 'application/json' } });
