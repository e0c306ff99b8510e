/** Serves the studio at /edit/ in development, and takes what its page sends. The build has no such plugin. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { ProblemError } from '../../ledger/problem.ts';
import { refusal } from './guard.ts';
import { studioPage } from './studioPage.ts';
import { Workshop, type Filled } from './workshop.ts';

/** Where it is, below the site’s base. Astro answers for all addresses without a slash at the end before this does. */
const STUDIO = 'edit/';
/** A report’s text is some ten thousand characters; nothing that a form holds is longer than this. */
const LONGEST = 4_000_000;

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(body);
}

/** The body of a request; undefined where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const textsIn = (given: object): Record<string, string[]> =>
  Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string[]] => isTexts(entry[1])));

/** What a page has sent, if it has the shape of a filled form. */
function filledIn(body: string | undefined, workshop: Workshop): Filled | undefined {
  try {
    const { kind, given, rows, upload, digest } = JSON.parse(body ?? '') as Partial<Record<keyof Filled, unknown>>;
    if (typeof kind !== 'string' || !workshop.has(kind) || typeof given !== 'object' || given === null)
      return undefined;
    return {
      kind,
      given: textsIn(given),
      ...(Array.isArray(rows) && { rows: rows.filter((row) => typeof row === 'object' && row !== null).map(textsIn) }),
      ...(typeof upload === 'string' && { upload }),
      ...(typeof digest === 'string' && { digest }),
    };
  } catch {
    return undefined;
  }
}

export function studio(): Plugin {
  return {
    name: 'northbound:studio',
    apply: 'serve',
    configureServer(server) {
      const { root, base } = server.config;
      const workshop = new Workshop(root);
      const token = randomBytes(24).toString('base64url');
      server.watcher.on('all', () => workshop.forget());

      async function answer(request: IncomingMessage, response: ServerResponse, what: string): Promise<void> {
        const refused = refusal(request.method ?? '', request.headers, token);
        if (refused) return send(response, 403, 'text/plain', refused);
        if (request.method === 'GET' && what === '') return send(response, 200, 'text/html', studioPage(base, token));
        if (request.method !== 'POST' || (what !== 'form/' && what !== 'submit/'))
          return send(response, 404, 'text/plain', `expected ${base}${STUDIO}`);
        const filled = filledIn(await bodyOf(request), workshop);
        if (!filled) return send(response, 400, 'text/plain', 'expected a filled form');
        const result = await (what === 'form/' ? workshop.view(filled) : workshop.submit(filled));
        send(response, 200, 'application/json', JSON.stringify(result));
      }

      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/\?.*/, '');
        if (!path.startsWith(base + STUDIO)) return next();
        answer(request, response, path.slice((base + STUDIO).length)).catch((error: unknown) => {
          // While the project’s data do not hold, no form can be filled in; pages show what is wrong.
          if (error instanceof ProblemError) send(response, 409, 'text/plain', error.message);
          else next(error);
        });
      });
    },
  };
}
