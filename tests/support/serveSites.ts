/** Serves the two built sites, and installs a browser if there is none. */
import type { TestProject } from 'vitest/node';
import { installBrowser } from './installBrowser.ts';
import { serve } from './serve.ts';
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
  const [site, later] = [
    await serve('dist', '/', false),
    await serve(SUB_PATH.folder, `${SUB_PATH.BASE_PATH}/`, false),
  ];
  project.provide('address', site.address);
  project.provide('laterAddress', later.address + SUB_PATH.BASE_PATH);
  return () => Promise.all([site.stop(), later.stop()]);
}
