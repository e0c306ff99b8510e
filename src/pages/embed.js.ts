import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { minifySync } from 'vite';

const SOURCE = 'src/client/host.js';

export const GET: APIRoute = () =>
  new Response(minifySync(SOURCE, readFileSync(SOURCE, 'utf8')).code, {
    headers: { 'Content-Type': 'text/javascript' },
  });
