import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { BASE_PATH } from '../site.ts';
import { addPolicy } from './csp.ts';
import { formatRules } from './headersFile.ts';
import { rulesOf } from './rules.ts';

/** A page as it is rendered, with its policy in it; what is no page is left as it is. */
async function withPolicy(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(addPolicy(await response.text()), response);
}

/** Renders as `prerenderer` does, and writes the policy into each page before it is written to disk. */
const prerenderWithPolicy = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
  ...prerenderer,
  render: async (request, options) => {
    const rendered = await prerenderer.render(request, options);
    return rendered instanceof Response
      ? withPolicy(rendered)
      : { ...rendered, response: await withPolicy(rendered.response) };
  },
});

/** Each file of a built site with its text, if that tells a policy; one after another, since a site may be larger than memory. */
function* filesOf(folder: string): Generator<[file: string, content: string]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = /\.(?:html|svg|js)$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    yield [relative(folder, path).replaceAll('\\', '/'), content];
  }
}

/** Writes into every page what it may do, and into _headers what hosts send. It comes last: that takes hashes of all that is built. */
export function csp(): AstroIntegration {
  return {
    name: 'northbound:set-policy',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderWithPolicy),
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, '_headers'), formatRules(rulesOf(filesOf(folder), BASE_PATH)));
      },
    },
  };
}
