/** Our site as a plain host serves it, with no header but the type. */
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listen } from '../../support/listen.ts';
import { folder } from './throwAway.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Site {
  address: string;
  /** Where its files are. */
  folder: string;
}

/** Serves a folder on a free port of 127.0.0.1 until the process ends. */
async function serve(root: string): Promise<string> {
  const server = createServer((request, response) => {
    const path = join(root, normalize(decodeURIComponent(new URL(request.url!, 'http://site').pathname)));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  const address = await listen(server);
  server.unref();
  return address;
}

/** Builds the site for the address at which it is then served. */
export async function startSite(): Promise<Site> {
  const root = join(folder, 'site');
  const address = await serve(root);
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', root, '--silent'], {
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: address, BASE_PATH: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { address, folder: root };
}
