/** nginx as a process of our own, in a folder of its own, with nothing of the system’s configuration but its list of types. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compress, isText } from '../../../src/headers/compress.ts';
import { nginxConf } from '../../../src/headers/nginx.ts';
import { parseRules } from '../../../src/headers/headersFile.ts';
import { freePort } from '../../support/listen.ts';
import { BROTLI, NGINX, TYPES } from './packages.ts';

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx did not answer at ${address}`);
}

export interface Server {
  /** Where the files of the site are served, as _headers says. */
  site: string;
  /** Where one file of 1 KB is, with no header of ours: the least that nginx can send. */
  bare: string;
  brotli: boolean;
  stop: () => Promise<void>;
}

/** Serves some files of a built site, with their compressed forms, on free ports of 127.0.0.1. */
export async function startServer(built: string, files: string[]): Promise<Server> {
  const prefix = mkdtempSync(join(tmpdir(), 'northbound-load-'));
  // Its workers are nobody’s.
  chmodSync(prefix, 0o755);
  const root = join(prefix, 'site');
  for (const file of [...files, '404.html']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(built, file), join(root, file));
    if (isText(file)) await compress(join(root, file));
  }
  mkdirSync(join(prefix, 'bare'));
  writeFileSync(join(prefix, 'bare', 'kilobyte.html'), 'x'.repeat(1024));
  copyFileSync(TYPES, join(prefix, 'mime.types'));
  const [port, barePort] = [await freePort(), await freePort()];
  const brotli = existsSync(BROTLI);
  const rules = parseRules(readFileSync(join(built, '_headers'), 'utf8'));
  writeFileSync(join(prefix, 'site.conf'), nginxConf(rules, { root, base: '/', listen: `127.0.0.1:${port}`, brotli }));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${prefix}/${name};`)
    .join(' ');
  writeFileSync(
    join(prefix, 'nginx.conf'),
    `${brotli ? `load_module ${BROTLI};\n` : ''}daemon off;
worker_processes 1;
pid ${prefix}/nginx.pid;
error_log ${prefix}/error.log;
events { worker_connections 1024; }
http {
  ${temporary}
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  include site.conf;
  server { listen 127.0.0.1:${barePort}; root ${prefix}/bare; default_type text/html; }
}
`,
  );
  const nginx = spawn(NGINX, ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', join(prefix, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((done) => nginx.once('exit', () => done()));
  const stop = async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  };
  const bare = `http://127.0.0.1:${barePort}/kilobyte.html`;
  try {
    await Promise.race([
      answers(bare),
      ended.then(() => {
        throw new Error('nginx ended before it answered');
      }),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { site: `http://127.0.0.1:${port}`, bare, brotli, stop };
}
