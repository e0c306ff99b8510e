/** Titles and descriptions of pages: for their heads, search results and pictures for links. */
import { cite, published } from '../cite/citation.ts';
import { statement } from '../cite/quotation.ts';
import { formatFact } from '../ledger/format.ts';
import type { Dataset, Fact, Ledger } from '../ledger/types.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { UNDATED } from '../ledger/timelineYears.ts';
import type { Check, Disagreement, Measure, Place, Source } from '../ledger/schema.ts';
import { plain } from '../ledger/texts.ts';
import { capital, fill } from '../i18n/format.ts';
import type { Figure } from '../figure/figure.ts';
import { site } from '../site.ts';
import type { Language } from '../i18n/locale.ts';
import type { StaticPage } from '../i18n/routes.ts';

export interface Head {
  title: string;
  description: string;
}

/**
 * Pages that are neither a text of `content/` nor an entry of the ledger, by their path on the site: all that
 * src/i18n/routes.ts lists. Their pictures for links, search and the addresses that texts may link to follow from this.
 */
export function staticHeads(language: Language): Record<string, Head> {
  const { heads } = language.messages;
  return {
    '': { title: site.name, description: language.messages.site.tagline },
    'explore/': heads.explore,
    'facts/': heads.ledger,
    'figures/': heads.figures,
    'timeline/': heads.timeline,
    'countries/': heads.countries,
    'systems/': heads.systems,
    'disagreements/': heads.disagreements,
    'sources/': heads.sources,
    'corrections/': heads.changes,
    'propose/fact/': heads.proposeFact,
    'propose/correction/': heads.proposeCorrection,
    'all/': heads.all,
    'api/': heads.api,
    'search/': heads.search,
    'keep/': heads.keep,
    'glossary/': heads.glossary,
  } satisfies Record<StaticPage | `propose/${string}/`, Head>;
}

export function factHead(fact: Fact, ledger: Ledger): Head {
  const label = plain(fact.label, ledger);
  const full = fact.unit && formatFact(fact, ledger.language, 'full');
  const value = full && capital(full, ledger.language);
  return {
    title: value ? `${value}: ${label}` : label,
    description: `${label}: ${value ?? ledger.language.messages.kinds[fact.kind]}. ${cite(fact, ledger.language)}.`,
  };
}

export const datasetHead = ({ title, description }: Dataset): Head => ({ title, description });

export const sourceHead = (source: Source, language: Language): Head => ({
  title: source.title,
  description: `${source.publisher}, ${published(source, language)}: ${source.note}`,
});

export const disagreementHead = ({ question, why }: Disagreement, ledger: Ledger): Head => ({
  title: question,
  description: plain(why, ledger),
});

/** A checked claim: what it is about, and the verdict. */
export function checkHead({ claim, verdict }: Check, ledger: Ledger): Head {
  const fact = ledger.facts.get(claim)!;
  const { language } = ledger;
  return {
    title: `${fact.measure.label}, ${fact.place.name}, ${formatPeriod(fact.period, language)}`,
    description: `${statement(fact, ledger)}. ${language.messages.disagreements.heads[verdict]}.`,
  };
}

/** The head of a page of a list, by its number from 1. */
export const pageHead = (head: Head, page: number, language: Language): Head =>
  page === 1 ? head : { ...head, title: fill(language.messages.heads.page, { title: head.title, page: String(page) }) };

/** A year of the timeline, or what has no date. */
export function yearHead(year: string, language: Language): Head {
  const { timeline, heads } = language.messages;
  const title = year === UNDATED ? timeline.undated : year;
  return { title: fill(heads.year.title, { year: title }), description: fill(heads.year.description, { year: title }) };
}

/** The corrections of a day, by its date. */
export function correctionsHead(date: string, language: Language): Head {
  const day = formatPeriod(parsePeriod(date), language);
  const { correctionsOf } = language.messages.heads;
  return { title: fill(correctionsOf.title, { day }), description: fill(correctionsOf.description, { day }) };
}

/** The page of a reference series in one place. */
export const seriesHead = ({ title, alt, ledger }: Figure): Head => ({
  title: plain(title, ledger),
  description: plain(alt, ledger),
});

export const countryHead = ({ name }: Place, language: Language): Head => ({
  title: name,
  description: fill(language.messages.heads.country, { country: name }),
});

/** A page of the explorer, by its indicator. */
export const indicatorHead = ({ label, description }: Measure, language: Language): Head => ({
  title: fill(language.messages.explore.of, { indicator: label }),
  description,
});
