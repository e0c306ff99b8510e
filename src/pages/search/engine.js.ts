/** What finds, with the library that it uses, in one file: asked for by those who search, and by nobody else. */
import type { APIRoute } from 'astro';
import { build, minifySync, type Rolldown } from 'vite';

const ENTRY = 'src/client/searchEngine.ts';

export const GET: APIRoute = async () => {
  const bundles = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: ENTRY, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const { code } = bundles[0]!.output[0];
  // A library is built for those who build further, with spaces; this one is read as it is.
  return new Response(minifySync(ENTRY, code, { module: true }).code, {
    headers: { 'Content-Type': 'text/javascript' },
  });
};
