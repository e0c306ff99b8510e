/** Serves the two built sites, and installs a browser if there is none. */
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { installBrowser } from './installBrowser.ts';
import { SUB_PATH } from './sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    address: string;
    /** Where the site of a year on is served, likewise. */
    laterAddress: string;
  }
}

export default async function setup(project: TestProject) {
  installBrowser();
  const serve = (port: number, config = {}) =>
    preview({ root: '.', logLevel: 'silent', server: { host: '127.0.0.1', port }, ...config });
  const servers = [await serve(4872), await serve(4874, { outDir: SUB_PATH.folder, base: SUB_PATH.BASE_PATH })];
  const addresses = servers.map(({ port }) => `http://127.0.0.1:${port}`);
  project.provide('address', addresses[0]!);
  project.provide('laterAddress', addresses[1]! + SUB_PATH.BASE_PATH);
  return () => Promise.all(servers.map((server) => server.stop()));
}
