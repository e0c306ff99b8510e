/*
 * Keeps an edition on a reader’s device, once asked to, and answers for the pages that do not arrive.
 * As long as the line answers, every page is the line’s: a kept one never stands in for a newer one.
 * An edition is kept whole or not at all, in a cache of its own. The next one takes over as soon as it is
 * whole, with pages open: a page has all its parts within it, so it asks the old cache for nothing more.
 * BASE, FILES, VERSION and WORDS are put in by the build, which also makes each edition’s worker another.
 */
import type { RouteMatchCallbackOptions } from 'workbox-core/types.js';
import { Router, type Route } from 'workbox-routing';
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { cachePrefix } from './kept.ts';
import type { Above } from '../offline/words.ts';

declare const BASE: string;
declare const FILES: string[];
declare const VERSION: string;
declare const WORDS: Record<string, Above>;
declare function skipWaiting(): Promise<void>;

/** Of a worker’s own world, what the types of pages lack. */
interface Lifecycle extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Worker {
  clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<{ postMessage(message: unknown): void }[]> };
}

/** After so long a reader may choose: a line that is cut off often gives no answer, not even that. */
const PATIENCE = 15_000;
const PREFIX = cachePrefix(BASE);
let stopped = new AbortController();

const isEmbed = (path: string) => /^(?:[a-z]{2}\/)?embed\//.test(path);
/** Addresses of pages end in a slash. A file is fetched to be kept elsewhere, and no page can stand in for it. */
const isPage = (path: string | null) => path !== null && !isEmbed(path) && /(?:^|\/)$/.test(path);

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));
const drop = async (which: (name: string) => boolean) =>
  Promise.all((await ours()).filter(which).map((name) => caches.delete(name)));
const isThis = (name: string) => name.startsWith(`${PREFIX}${VERSION} `);

/**
 * Asks for a file to keep. A page has the version in its address, so that neither a CDN nor the browser answers with an
 * earlier edition’s, nor keeps another copy; the rest seldom changes, and is taken from what the browser has if it still holds.
 */
const ask = (file: string, signal: AbortSignal) =>
  new Request(
    ...((isPage(file)
      ? [`${BASE}${file}?${VERSION}`, { cache: 'no-store', signal }]
      : [BASE + file, { cache: 'no-cache', signal }]) as ConstructorParameters<typeof Request>),
  );

async function keep() {
  const { signal } = (stopped = new AbortController());
  // What an interrupted attempt may have left.
  await drop(isThis);
  const name = `${PREFIX}${VERSION} ${new Date().toISOString()}`;
  try {
    // All or none.
    await (await caches.open(name)).addAll(FILES.map((file) => ask(file, signal)));
  } catch (error) {
    await caches.delete(name);
    for (const client of await (self as unknown as Worker).clients.matchAll({ includeUncontrolled: true }))
      client.postMessage((error as Error).name);
    throw error;
  }
}

/** What is kept of an address, and since when: a date and time in ISO 8601. */
interface Copy {
  response: Response;
  time: string;
}

/** What is kept at an address, and since when. The latest comes first, should two be there. */
async function kept(address: string): Promise<Copy | undefined> {
  for (const name of (await ours())
    .sort()
    .sort((a, b) => (isThis(b) as unknown as number) - (isThis(a) as unknown as number))) {
    const response = await caches.match(address, { cacheName: name, ignoreSearch: true, ignoreVary: true });
    if (response) return { response, time: name.slice(name.lastIndexOf(' ') + 1) };
  }
  return undefined;
}

/** The language of a page, English without one in its address. */
const languageOf = (pathname: string) => {
  const [code] = pathname.slice(BASE.length).split('/') as [string];
  return Object.hasOwn(WORDS, code) ? code : 'en';
};

/** What is said in the language of a page that was asked for; what is pressed there leads back to its own address. */
function say(what: keyof Omit<Above, 'days'>, pathname: string, time?: string): string {
  const { days, ...notices } = WORDS[languageOf(pathname)]!;
  const date = new Date(time ?? 0);
  const day = days[date.getMonth()]!.replace('{day}', String(date.getDate())).replace(
    '{year}',
    String(date.getFullYear()),
  );
  return notices[what].replaceAll('{day}', day).replaceAll('{page}', pathname);
}

/** A kept page with a line above it. Its own headers, the policy among them, hold on. */
async function under(words: string, { response }: Copy, status = 200): Promise<Response> {
  const html = await response.text();
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(
    html.replace(/<body[^>]*>/, (body) => `${body}<p class="kept-copy" role="status">${words}</p>`),
    { status, headers },
  );
}

class Page extends Strategy {
  async _handle(request: Request, handler: StrategyHandler) {
    const { pathname, search } = new URL(request.url);
    const copy = await kept(request.url);
    if (copy && search === '?kept') return under(say('kept', pathname, copy.time), copy);
    const response = handler.fetch(new Request(request, { cache: 'no-cache' })).catch(() => 'none');
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, 'late'));
    const answer = await (copy && search !== '?wait' ? Promise.race([response, late]) : response);
    if (answer instanceof Response) return answer;
    if (copy && answer === 'none') return under(say('kept', pathname, copy.time), copy);
    const code = languageOf(pathname);
    const list = await kept(`${BASE}${code === 'en' ? '' : `${code}/`}keep/`);
    // The browser may have thrown away what was kept.
    return list ? under(say(copy ? 'slow' : 'none', pathname, copy?.time), list, 503) : Response.error();
  }
}

class Part extends Strategy {
  async _handle(request: Request, handler: StrategyHandler) {
    return handler.fetch(request).catch(async () => (await kept(request.url))?.response ?? Response.error());
  }
}

const router = new Router();
const below = ({ url, sameOrigin }: RouteMatchCallbackOptions) =>
  sameOrigin && url.pathname.startsWith(BASE) ? url.pathname.slice(BASE.length) : null;
const route = (match: (asked: RouteMatchCallbackOptions) => boolean, strategy: Strategy) =>
  // It reads these three of a route.
  router.registerRoute({ match, handler: strategy, method: 'GET' } satisfies Partial<Route> as unknown as Route);
route((asked) => asked.request.mode === 'navigate' && isPage(below(asked)), new Page());
route((asked) => asked.request.mode !== 'navigate' && FILES.includes(below(asked)!), new Part());
router.addFetchListener();

addEventListener('install', (event) => (event as Lifecycle).waitUntil(keep().then(() => skipWaiting())));
addEventListener('activate', (event) => (event as Lifecycle).waitUntil(drop((name) => !isThis(name))));
addEventListener('message', (event) => {
  if (event.data === 'stop') stopped.abort();
  // A page that was open when all was erased still holds this worker, and a browser may throw away what was kept.
  if (event.data === 'keep')
    (event as MessageEvent & Lifecycle).waitUntil(
      keep().then(
        () => event.source!.postMessage('kept'),
        () => {},
      ),
    );
});
