/** The address at which a reader reports an error: a form of the project’s files, filled in as far as we can. */
import { site } from '../site.ts';

/** What is reported; the names are those of the form’s fields in .github/ISSUE_TEMPLATE. */
export interface ErrorReport {
  /** Of the report: which thing it is about. */
  title: string;
  /** The address of the page, with protocol and host. */
  page: string;
  /** dataset/fact */
  fact?: string;
  /** What stands there now. */
  says?: string;
}

/** Longer addresses are cut or refused on the way. */
export const LONGEST = 2000;
const FORM = 'number-is-wrong.yml';
const TRANSLATION_FORM = 'translation-is-wrong.yml';

/** The form’s address, encoded and at most `LONGEST` characters long: what stands there now is cut to fit. */
export function errorReportUrl({ title, page, fact, says }: ErrorReport): string {
  const write = (words: string) => {
    const address = new URL(`${site.repository}/issues/new`);
    const fields = {
      template: FORM,
      title: `Wrong: ${title}`,
      page,
      ...(fact && { fact }),
      ...(words && { says: words }),
    };
    for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value);
    return address.href;
  };
  // Whole signs: one cut in half has no encoding.
  let signs = [...(says ?? '')];
  if (write(signs.join('')).length <= LONGEST) return write(signs.join(''));
  while (signs.length > 0 && write(`${signs.join('')}…`).length > LONGEST) signs = signs.slice(0, -1);
  return write(signs.length > 0 ? `${signs.join('')}…` : '');
}

/** The address of the form by which a reader corrects the translation of a page, by its address with protocol and host. */
export function translationReportUrl(page: string): string {
  const address = new URL(`${site.repository}/issues/new`);
  address.searchParams.set('template', TRANSLATION_FORM);
  address.searchParams.set('page', page);
  return address.href;
}
