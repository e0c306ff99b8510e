/** What draws in browsers, and what writes files there: each asked for when a reader first needs it. */
import type { APIRoute } from 'astro';
import { bundle } from '../../build/bundle.ts';

const ENTRIES: Record<string, string> = {
  app: 'src/client/explore/app.ts',
  files: 'src/client/explore/files.ts',
  xlsx: 'src/client/explore/xlsx.ts',
};

export const getStaticPaths = () => Object.keys(ENTRIES).map((script) => ({ params: { script } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await bundle(ENTRIES[params.script!]!, 'es'), { headers: { 'Content-Type': 'text/javascript' } });
