import { escape } from '../charts/svg.ts';
import { formatDigits } from '../i18n/format.ts';
import type { Language } from '../i18n/locale.ts';

/** A number that the page counted, as HTML. */
export const countOf = (n: number, what: string, language: Language): string =>
  `<data value="${n}" data-derived="${what}">${formatDigits(n, language)}</data>`;

/** A link, as HTML; its words are plain text. */
export const linkTo = (to: string, text: string, more = ''): string =>
  `<a href="${escape(to)}"${more}>${escape(text)}</a>`;
