/** A host that reads _headers, as those do that the site is made for: for tests of what is sent. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { constants, createBrotliCompress } from 'node:zlib';
import { isText } from '../../src/headers/compress.ts';
import { headersOf, parseRules } from '../../src/headers/headersFile.ts';
import { end, listen } from './listen.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.atom': 'application/atom+xml',
  '.xml': 'application/xml',
  '.epub': 'application/epub+zip',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves a built site at its base on 127.0.0.1, on a free port, with its headers or, as GitHub Pages does, without.
 * @param packs sends texts in brotli, as hosts do, which have no time to make them as small as can be
 */
export async function serve(
  folder: string,
  base = '/',
  sends = true,
  packs = false,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const rules = sends ? parseRules(readFileSync(join(folder, '_headers'), 'utf8')) : [];
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url!, 'http://host').pathname);
    const file = join(
      folder,
      path.startsWith(base) ? path.slice(base.length) : 'nowhere',
      path.endsWith('/') ? 'index.html' : '',
    );
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(folder, '404.html');
    response.statusCode = found ? 200 : 404;
    response.setHeader('Content-Type', TYPES[extname(sent)] ?? 'text/plain');
    for (const [name, value] of headersOf(rules, path)) response.appendHeader(name, value);
    const content = createReadStream(sent);
    if (!packs || !isText(sent)) return void content.pipe(response);
    response.setHeader('Content-Encoding', 'br');
    content.pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })).pipe(response);
  });
  return { address: await listen(server), stop: () => end(server) };
}
