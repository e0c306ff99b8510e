/** Where pages stand: those of a language below its code, where it has them. */
import { BASE_PATH, SITE_URL } from '../site.ts';
import { editionOf, isDefault, type Language } from './locale.ts';

/** A path on the site as a link: `path('facts/', language)`, to the page in the language, or in that which is offered otherwise. */
export function path(to: string, language: Language): string {
  const page = to.replace(/^\//, '');
  const edition = editionOf(page, language);
  return BASE_PATH + (isDefault(edition) ? '' : `${edition.code}/`) + page;
}

/** The code of the language that a link of `path` leads to, where that is another than the page’s. */
export function otherEdition(page: string, language: Language): string | undefined {
  const { code } = editionOf(page, language);
  return code === language.code ? undefined : code;
}

/** The path with protocol and host, for whoever reads it elsewhere. */
export const url = (to: string, language: Language): string => SITE_URL + path(to, language);

/** What a fact is linked to: its own page, or its year on the page of its series. */
export const factPath = ({ page }: { page: string }, language: Language): string => path(page, language);
export const factUrl = ({ page }: { page: string }, language: Language): string => url(page, language);
/** The page of a question that sources answer differently. */
export const disagreementPath = (id: string, language: Language): string => path(`disagreements/${id}/`, language);
/** The page of a claim beside a reference series. */
export const checkPath = (id: string, language: Language): string => path(`disagreements/check-${id}/`, language);
export const figurePath = (id: string, language: Language): string => path(`figures/${id}/`, language);
/** A chapter in Markdown. */
export const markdownPath = (slug: string): string => `articles/${slug}.md`;
