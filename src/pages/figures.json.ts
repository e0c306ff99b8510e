import type { APIRoute } from 'astro';
import { publicFigure } from '../figure/publicFigure.ts';
import { defaultUrl, site } from '../site.ts';

/** Every figure. Its schema is /schema/figures.schema.json. */
export const GET: APIRoute = async ({ locals: { project } }) =>
  Response.json({
    $schema: defaultUrl('schema/figures.schema.json'),
    edition: site.edition,
    licence: 'CC BY 4.0',
    figures: (await project.figures()).map(publicFigure),
  });
