import type { APIRoute } from 'astro';
import { minify } from '../build/minify.ts';

export const GET: APIRoute = async () =>
  new Response(await minify('host'), { headers: { 'Content-Type': 'text/javascript' } });
