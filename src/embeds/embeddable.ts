/** What can be set into another page: a figure, or a fact as a card. */
import { cite } from '../cite/citation.ts';
import { statement } from '../cite/quotation.ts';
import { formatFact } from '../ledger/format.ts';
import type { Fact } from '../ledger/types.ts';
import { otherAnswers } from '../ledger/related.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { plain } from '../ledger/texts.ts';
import { fill } from '../i18n/format.ts';
import type { Figure } from '../figure/figure.ts';
import { sourceLine } from '../exports/standalone.ts';
import { site } from '../site.ts';
import { factUrl, url } from '../i18n/paths.ts';
import { cardHeight, figureHeight } from './height.ts';
import type { Ledger } from '../ledger/types.ts';

export interface Embeddable {
  /** Its path below /embed/ and /oembed/, without slashes at the ends. */
  path: string;
  /** The finding, or the fact in a line. */
  title: string;
  /** Where it comes from, in a sentence. */
  source: string;
  /** Address of its page. */
  page: string;
  /** Address of its embed. */
  embed: string;
  /** Address of a picture of it, with the size of the picture in pixels. */
  picture: { url: string; width: number; height: number };
  /** How high its embed is in a frame, both in CSS pixels. */
  height: (frame: number) => number;
}

const SHARE = { width: 1200, height: 630 };

export const figureEmbed = (figure: Figure): Embeddable => ({
  path: figure.id,
  title: plain(figure.title, figure.ledger),
  source: sourceLine(figure, figure.ledger.language),
  page: url(`figures/${figure.id}/`, figure.ledger.language),
  embed: url(`embed/${figure.id}/`, figure.ledger.language),
  picture: { url: url(`share/figures/${figure.id}.png`, figure.ledger.language), ...SHARE },
  height: (frame) => figureHeight(figure, frame),
});

export function factEmbed(fact: Fact, ledger: Ledger): Embeddable {
  const { language } = ledger;
  const others = otherAnswers(fact, ledger).map((other) => `${formatFact(other, language)}, ${cite(other, language)}`);
  const asOf = fill(language.messages.card.asOf, { date: formatPeriod(parsePeriod(site.edition), language) });
  const texts = [
    { text: fact.unit ? formatFact(fact, ledger.language, 'full') : '', size: 27, lead: 32 },
    { text: plain(fact.label, ledger), size: 18, lead: 25 },
    { text: fact.phrase ?? '', size: 20, lead: 28 },
    {
      text: `${cite(fact, language)}. ${fill(language.messages.card.statedBy, { who: plain(fact.statedBy, ledger) })}`,
      size: 17,
      lead: 24,
    },
    { text: fact.caveat ? plain(fact.caveat, ledger) : '', size: 17, lead: 24 },
    ...others.map((text) => ({ text, size: 17, lead: 24 })),
    { text: `${asOf} ${site.name}, CC BY 4.0: ${factUrl(fact, language)}`, size: 17, lead: 24 },
  ];
  return {
    path: `facts/${fact.id}`,
    title: statement(fact, ledger),
    source: `${cite(fact, ledger.language)}.`,
    page: factUrl(fact, ledger.language),
    embed: url(`embed/facts/${fact.id}/`, ledger.language),
    picture: { url: url(`share/facts/${fact.id}.png`, ledger.language), ...SHARE },
    height: (frame) =>
      cardHeight(
        texts.filter(({ text }) => text !== ''),
        frame,
      ),
  };
}
