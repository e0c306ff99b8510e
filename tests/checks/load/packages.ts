/** Debian’s nginx and wrk: found, or said how to get them. */
import { existsSync } from 'node:fs';

export const NGINX = '/usr/sbin/nginx';
export const WRK = '/usr/bin/wrk';
export const TYPES = '/etc/nginx/mime.types';
export const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Throws, saying what to install, where something is missing. */
export function findPackages(): void {
  const missing = [NGINX, WRK, TYPES].filter((path) => !existsSync(path));
  if (missing.length > 0)
    throw new Error(
      `This trial needs Debian’s nginx and wrk, and did not find ${missing.join(', ')}. As root: apt-get install --no-install-recommends nginx wrk libnginx-mod-http-brotli-static`,
    );
}
