import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

/** The real libraries of embeds’ consumers, as they publish them, and the bench’s own script. */
const LIBRARIES: Record<string, string> = {
  pym: 'node_modules/pym.js/dist/pym.v1.min.js',
  frames: 'node_modules/@newswire/frames/dist/frames.umd.js',
  resizer: 'node_modules/iframe-resizer/js/iframeResizer.min.js',
  bench: 'src/client/bench.js',
};

export const getStaticPaths = () => Object.keys(LIBRARIES).map((library) => ({ params: { library } }));

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(LIBRARIES[params.library!]!, 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, ''), {
    headers: { 'Content-Type': 'text/javascript' },
  });
