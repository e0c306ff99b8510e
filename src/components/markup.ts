import { escape, type Drawing } from '../charts/svg.ts';
import { formatDigits } from '../i18n/format.ts';
import type { Language } from '../i18n/locale.ts';

/** A number that the page counted, as HTML; `text` is how it is written. */
export const countOf = (n: number, what: string, language: Language, text = formatDigits(n, language)): string =>
  `<data value="${n}" data-derived="${what}">${text}</data>`;

/** A link, as HTML; its words are plain text. */
export const linkTo = (to: string, text: string, more = ''): string =>
  `<a href="${escape(to)}"${more}>${escape(text)}</a>`;

/** A drawing as an SVG element of a page. @param size its class, @param alt its text alternative, escaped */
export const svgOf = ({ width, height, body }: Drawing, size: string, alt: string): string =>
  `<svg class="${size}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
  ` role="img" aria-label="${alt}">${body}</svg>`;
