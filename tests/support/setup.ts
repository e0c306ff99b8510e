/** Builds the site as a reader gets it, and, below a sub-path, as it may stand a year on; serves both. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'astro';
import { launch } from '../../src/cli/browser.ts';
import { makeYearOn } from './yearOn.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    address: string;
    /** Where the site of a year on is served, likewise. */
    laterAddress: string;
  }
}

export const SUB_PATH = {
  folder: 'dist-sub-path',
  SITE_URL: 'https://example.org',
  BASE_PATH: '/explainers/northbound',
};

/** The build runs without network: whatever it asked for would get no answer, and it would fail. */
const ALONE = {
  NODE_USE_ENV_PROXY: '1',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '',
};

async function build(environment: Record<string, string>, folder: string, project = '.'): Promise<void> {
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', resolve(folder), '--silent'],
    {
      cwd: project,
      env: { ...process.env, ...ALONE, NODE_ENV: 'production', SITE_URL: '', BASE_PATH: '', ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the build of ${folder} failed`);
}

export default async function setup(project: TestProject) {
  const { folder, ...environment } = SUB_PATH;
  const copy = makeYearOn();
  // Both to their end, though one fail: the other must not lose its copy, and say so instead of the cause.
  const built = await Promise.allSettled([build({}, 'dist'), build(environment, folder, copy)]);
  rmSync(copy, { recursive: true });
  for (const each of built) if (each.status === 'rejected') throw each.reason;
  // Installs one if need be, before several tests want it at once.
  await (await launch()).close();
  const serve = (port: number, config = {}) =>
    preview({ root: '.', logLevel: 'silent', server: { host: '127.0.0.1', port }, ...config });
  const servers = [await serve(4872), await serve(4874, { outDir: folder, base: SUB_PATH.BASE_PATH })];
  const addresses = servers.map(({ port }) => `http://127.0.0.1:${port}`);
  project.provide('address', addresses[0]!);
  project.provide('laterAddress', addresses[1]! + SUB_PATH.BASE_PATH);
  return () => Promise.all(servers.map((server) => server.stop()));
}
