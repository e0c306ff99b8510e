/**
 * The project that Astro builds or serves. Only pages and the hooks of the build ask here; whatever they call is given
 * what it needs. In dev this module runs again when a file changes.
 */
import { codeOf } from '../i18n/language.ts';
import { BASE_PATH } from '../site.ts';
import { openProject, type Project } from './project.ts';

let project: Project | undefined;

/** The project in English, opened when first asked for. */
export const siteProject = (): Project => (project ??= openProject('.'));

/** In the language of a page, by its path on the host or the pattern of its route: "/ru/facts/". */
export function projectAt(path: string): Project {
  const english = siteProject();
  const below = path.startsWith(BASE_PATH) ? path.slice(BASE_PATH.length) : path.replace(/^\//, '');
  const codes = english.languages.map(({ code }) => code);
  return english.in(codeOf(below, codes));
}
