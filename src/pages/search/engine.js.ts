/** What finds, with the library that it uses, in one file: asked for by those who search, and by nobody else. */
import type { APIRoute } from 'astro';
import { bundle } from '../../build/bundle.ts';

export const GET: APIRoute = async () =>
  new Response(await bundle('src/client/searchEngine.ts', 'es'), { headers: { 'Content-Type': 'text/javascript' } });
