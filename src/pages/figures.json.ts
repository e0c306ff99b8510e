import type { APIRoute } from 'astro';
import { publicFigure } from '../figure/publicFigure.ts';
import { loadFigures } from '../figure/registry.ts';
import { site, url } from '../site.ts';

/** Every figure. Its schema is /schema/figures.schema.json. */
export const GET: APIRoute = async () =>
  Response.json({
    $schema: url('schema/figures.schema.json'),
    edition: site.edition,
    licence: 'CC BY 4.0',
    figures: (await loadFigures()).map(publicFigure),
  });
