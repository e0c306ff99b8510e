/** Whether two pictures of a figure show the same. */
import { formatPeriod, parsePeriod } from '../../ledger/period.ts';
import type { Language } from '../../i18n/locale.ts';

/** A picture, and what in it changes in every build: the day of the edition and the figure’s own address. */
export interface Picture {
  svg: string;
  /** The same drawn in our letters, for a page that has none of them; empty where there is no such file. */
  png: Buffer;
  edition: string;
  page: string;
}

/** The words of a picture, however its lines are broken. */
function words({ svg, edition, page }: Picture, language: Language): string {
  const text = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return text.replaceAll(`as of ${formatPeriod(parsePeriod(edition), language)}`, '').replaceAll(page, '');
}

/** What is drawn. Its distance from the top depends on how many lines the words above take, which `words` compares. */
function drawing({ svg }: Picture): string {
  const defined = /<defs>.*?<\/defs>/s.exec(svg)?.[0] ?? '';
  const at = svg.lastIndexOf('<g transform="translate(');
  return (
    defined +
    (at < 0 ? svg.replace(/<svg[^>]*>|<text[^>]*>[^<]*<\/text>/g, '') : svg.slice(at).replace(/^<g[^>]*>/, ''))
  );
}

/** A picture names the day of its edition at its foot, which may break that line elsewhere and move all below it. */
export const samePicture = (one: Picture, other: Picture, language: Language): boolean =>
  one.svg === other.svg ||
  ((one.edition !== other.edition || one.page !== other.page) &&
    words(one, language) === words(other, language) &&
    drawing(one) === drawing(other));
