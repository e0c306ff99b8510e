/**
 * The project that Astro builds or serves. Only pages and the hooks of the build ask here; whatever they call is given
 * what it needs. In dev this module runs again when a file changes.
 */
import { codeOf } from '../i18n/language.ts';
import { isDefault } from '../i18n/locale.ts';
import { isOfBook } from '../i18n/routes.ts';
import { BASE_PATH } from '../site.ts';
import { openProject, type Project } from './project.ts';

let project: Project | undefined;

/** The project in English, opened when first asked for. */
export const siteProject = (): Project => (project ??= openProject('.'));

/** The path of a page below the site’s, by its path on the host. */
const belowSite = (path: string): string =>
  path.startsWith(BASE_PATH) ? path.slice(BASE_PATH.length) : path.replace(/^\//, '');

/** In the language of a page, by its path on the host or the pattern of its route: "/ru/facts/". */
export function projectAt(path: string): Project {
  const english = siteProject();
  const codes = english.languages.map(({ code }) => code);
  return english.in(codeOf(belowSite(path), codes));
}

/**
 * Whether what stands at a path on the host is published: of a language that has no ledger yet, its whole pages are; the
 * page of everything, where a language has all of it.
 */
export function isPublished(path: string): boolean {
  const { language } = projectAt(path);
  // Astro names a page of one address without its last slash.
  const page = belowSite(path)
    .slice(isDefault(language) ? 0 : `${language.code}/`.length)
    .replace(/(^|\/)[^/.]+$/, '$&/');
  return !(language.isBegun || isOfBook(page)) || language.hasPage(page);
}
