/** Who may ask the studio for anything, and where it may write. */
import { existsSync, realpathSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/** The header in which a page of the studio shows that it is one. */
export const TOKEN = 'x-northbound-token';

/** Folders below which the studio writes. */
const FOLDERS = ['data', 'content'];

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '');

/**
 * Why a request is refused; undefined where it comes from the studio’s own page. Vite has compared the host with those
 * that it serves before, so that no foreign name leads here.
 */
export function refusal(method: string, headers: IncomingHttpHeaders, token: string): string | undefined {
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  // An editor may come by a link, as from the page where a hosted editor signs in: no page reads what a window shows.
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  const own = site === undefined || site === 'same-origin' || (method === 'GET' && (site === 'none' || isOpened));
  // What scripts and frames of elsewhere ask for, they could read.
  if (!own || (origin !== undefined && hostOf(origin) !== host)) return 'expected a request from the studio’s own page';
  if (method === 'GET') return undefined;
  if (origin === undefined) return 'expected a request that names its origin';
  if (headers[TOKEN] !== token) return 'expected the token of this server; load the page again';
  if (headers['content-type'] !== 'application/json') return 'expected JSON';
  return undefined;
}

/** The nearest folder above a file that is there, as a whole path without links. */
function folderOf(file: string): string {
  const folder = dirname(file);
  return existsSync(folder) ? realpathSync(folder) : folderOf(folder);
}

/** Whether a file of a draft lies below `data/` or `content/`, whatever links lead there. */
export function isWritable(file: string, root: string): boolean {
  if (isAbsolute(file)) return false;
  const whole = resolve(root, file);
  return FOLDERS.some((name) => {
    const inside = [relative(resolve(root, name), whole), relative(resolve(realpathSync(root), name), folderOf(whole))];
    return inside.every((path) => !path.startsWith('..') && !isAbsolute(path)) && inside[0] !== '';
  });
}
