import type { APIRoute } from 'astro';
import { minify } from '../build/minify.ts';
import { url } from '../i18n/paths.ts';

export const GET: APIRoute = async ({ locals: { project } }) =>
  new Response((await minify('host')).replace('NORTHBOUND', JSON.stringify(url('', project.language))), {
    headers: { 'Content-Type': 'text/javascript' },
  });
