import type { Fact, Ledger } from '../ledger/types.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { site } from '../site.ts';
import { fill } from '../i18n/format.ts';
import { published } from './citation.ts';
import { paragraphSign } from '../ledger/format.ts';
import { wikitext } from './markup.ts';
import { sentences, write } from './quotation.ts';
import { sharedAddress } from './sharedAddress.ts';
import type { Language } from '../i18n/locale.ts';

/** A date as the citation templates take it, which know no “inferred”. */
function templateDate(date: string, language: Language): string {
  const period = parsePeriod(date);
  return period.start ? formatPeriod(period, language) : language.messages.cite.noDate;
}

/**
 * The source of a fact in Wikipedia’s template for it (https://en.wikipedia.org/wiki/Help:Citation_Style_1):
 * {{cite news |title=… |newspaper=… |date=March 2025 |url=… |access-date=… |at=¶15 |quote=… |via=Northbound}}
 */
export function citeTemplate({ source, paragraph, phrase }: Fact, language: Language): string {
  const { words: wiki, link } = wikitext;
  const news = source.kind === 'report';
  const date = typeof source.published === 'string' ? source.published : source.published.date;
  const address = sharedAddress(source, language);
  const parameters = {
    title: wiki(source.title),
    language: source.language,
    // In two brackets a name with commas is one name.
    author: source.author && (source.author.includes(',') ? `((${wiki(source.author)}))` : wiki(source.author)),
    [news ? 'newspaper' : 'publisher']: wiki(source.publisher),
    date: templateDate(date, language),
    url: link(address, address),
    'access-date': formatPeriod(parsePeriod(site.edition), language),
    at: paragraph && paragraphSign(paragraph, language),
    quote: phrase && wiki(phrase),
    via: wiki(site.name),
  };
  const given = Object.entries(parameters).filter(([, value]) => value);
  return `{{cite ${news ? 'news' : 'web'} ${given.map(([name, value]) => `|${name}=${value}`).join(' ')}}}`;
}

/** A fact as an article of Wikipedia can hold it: the statement, and in its reference the source and all that goes with it. */
export function wikipediaCitation(fact: Fact, ledger: Ledger): string {
  const { what, who, note, address } = sentences(fact, ledger);
  const inferred =
    typeof fact.source.published === 'string'
      ? []
      : [{ text: fill(ledger.language.messages.fact.publishedOn, { date: published(fact.source, ledger.language) }) }];
  return `${write([what], wikitext)}<ref>${citeTemplate(fact, ledger.language)} ${write([inferred, who, note, address], wikitext)}</ref>`;
}
