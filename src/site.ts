/**
 * The site’s one configuration. Where it will live is not written here: SITE_URL (with
 * protocol) and BASE_PATH say so when it is built.
 */

export const site = {
  name: 'Northbound',
  /** Where the project’s files are; errors are reported there. */
  repository: 'https://northbound.example/repository',
  /** The day to which facts and texts are as they stand. Raise it when they change. */
  edition: '2026-11-29',
};

const environment = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};

/** "https://northbound.example", without a slash at the end. */
export const SITE_URL = (environment.SITE_URL || 'https://northbound.example').replace(/\/+$/, '');

/** "/" or "/some/path/". */
export const BASE_PATH = `/${(environment.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** A path on the site in English, for what is handed out and what leads there. */
export const defaultPath = (to: string): string => BASE_PATH + to.replace(/^\//, '');

/** The same with protocol and host, for whoever reads it elsewhere. */
export const defaultUrl = (to: string): string => SITE_URL + defaultPath(to);
