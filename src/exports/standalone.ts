/** A figure as one picture that explains itself: finding, measure, drawing, caveats, source. */
import { wrapText, type Weight } from '../charts/measureText.ts';
import { element, escape, group, label, TEXT } from '../charts/svg.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { plain } from '../ledger/texts.ts';
import { fill } from '../i18n/format.ts';
import { site } from '../site.ts';
import { url } from '../i18n/paths.ts';
import { citeAll } from '../cite/citation.ts';
import { WIDTHS, type Figure } from '../figure/figure.ts';
import { sharedId } from '../figure/shared.ts';
import type { Language } from '../i18n/locale.ts';
import { PAPER, portable } from './portable.ts';

const MARGIN = 28;

/** Where a figure comes from, in a sentence. */
export function sourceLine({ facts }: Pick<Figure, 'facts'>, language: Language): string {
  return fill(language.messages.figure.source, {
    sources: citeAll(facts, language),
    date: formatPeriod(parsePeriod(site.edition), language),
  });
}

/** The complete picture at the wide width, as the text of an SVG file. */
export function standaloneSvg(figure: Figure): string {
  const ledger = figure.ledger;
  const drawing = figure.draw({ width: WIDTHS.wide, id: `${figure.id}-file` });
  const width = WIDTHS.wide + MARGIN * 2;
  const inner = WIDTHS.wide;
  let y = MARGIN;
  const block = (text: string, size: number, lead: number, weight: Weight, fill: string) => {
    const lines = wrapText(text, inner, size, weight);
    return lines
      .map((text) =>
        label(MARGIN, (y += lead), text, {
          'font-size': size,
          'font-weight': weight === 'semibold' ? 600 : null,
          fill,
        }),
      )
      .join('');
  };
  const title = plain(figure.title, ledger);
  const head = block(title, 24, 30, 'semibold', 'currentColor');
  y += 4;
  const lead = block(plain(figure.subtitle, ledger), 16, 22, 'regular', '#655c4f');
  y += 18;
  const at = y;
  y += drawing.height + 8;
  const caveats = figure.caveats.map((caveat) => block(plain(caveat, ledger), 14, 19, 'regular', '#655c4f')).join('');
  y += 8;
  const source =
    block(sourceLine(figure, ledger.language), 14, 19, 'regular', '#655c4f') +
    block(`${site.name}, CC BY 4.0. ${url(figure.page, ledger.language)}`, 14, 19, 'regular', '#655c4f');
  const height = Math.ceil(y + MARGIN);
  const shared = figure.shared ? element('defs', {}, figure.shared(sharedId(figure.id))) : '';
  return portable(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(plain(figure.alt, ledger))}">` +
      `<title>${escape(title)}</title>` +
      element('rect', { width, height, fill: PAPER }) +
      shared +
      group(TEXT, head, lead, caveats, source) +
      group({ transform: `translate(${MARGIN} ${at})` }, drawing.body) +
      '</svg>',
    `northbound-${ledger.language.code}`,
  );
}
