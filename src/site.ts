/**
 * The site’s one configuration. Where it will live is not written here: SITE_URL (with
 * protocol) and BASE_PATH say so when it is built.
 */
import { language } from './i18n/locale.ts';

export const site = {
  name: 'Northbound',
  /** What it is, in a line, in the language of the page. */
  get tagline(): string {
    return language().messages.site.tagline;
  },
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

/** A path on the site as a link: `path('facts/')`; of a page that stands in the language of the page that links to it, there. */
export function path(to: string): string {
  const page = to.replace(/^\//, '');
  const { code, hasPage } = language();
  return BASE_PATH + (code !== 'en' && hasPage(page) ? `${code}/` : '') + page;
}

/** The same in English, for what is handed out and what leads there. */
export const defaultPath = (to: string): string => BASE_PATH + to.replace(/^\//, '');

/** The same with protocol and host, for whoever reads it elsewhere. */
export const url = (to: string): string => SITE_URL + path(to);

export const factPath = (id: string): string => path(`facts/${id}/`);
export const factUrl = (id: string): string => url(`facts/${id}/`);
/** The page of a question that sources answer differently. */
export const disagreementPath = (id: string): string => path(`disagreements/${id}/`);
/** The page of a claim beside a reference series. */
export const checkPath = (id: string): string => path(`disagreements/check-${id}/`);
export const figurePath = (id: string): string => path(`figures/${id}/`);
