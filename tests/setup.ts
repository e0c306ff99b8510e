/** Builds the site as a reader gets it, at the root and below a sub-path, and serves the first. */
import { execFileSync } from 'node:child_process';
import { preview } from 'astro';
import { launch } from './browser/browser.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    address: string;
  }
}

export const SUB_PATH = { folder: 'dist-sub-path', SITE_URL: 'https://example.org', BASE_PATH: '/explainers/northbound' };

function build(environment: Record<string, string>, folder: string): void {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder, '--silent'], {
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: '', BASE_PATH: '', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export default async function setup(project: TestProject) {
  const { folder, ...environment } = SUB_PATH;
  build({}, 'dist');
  build(environment, folder);
  // Installs one if need be, before several tests want it at once.
  await (await launch()).close();
  const server = await preview({ root: '.', logLevel: 'silent', server: { host: '127.0.0.1', port: 4872 } });
  project.provide('address', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
