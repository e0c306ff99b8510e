/** References for bibliographies. The formats are citation.js’s. */
import type { Fact, Ledger } from '../ledger/types.ts';
import { parsePeriod } from '../ledger/period.ts';
import type { Source } from '../ledger/schema.ts';
import { workerPool } from '../build/workerPool.ts';
import { site } from '../site.ts';
import { fill, formatDate } from '../i18n/format.ts';
import { factUrl } from '../i18n/paths.ts';
import { cite } from './citation.ts';
import { statement } from './quotation.ts';
import { sharedAddress } from './sharedAddress.ts';
import { DEFAULT, type Language } from '../i18n/locale.ts';

/** What we give of a work, as CSL-JSON names it (https://citationstyles.org). */
export interface Reference {
  id: string;
  type: 'webpage' | 'article-newspaper' | 'dataset';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': number[][] };
  URL: string;
  language?: string;
  note?: string;
}

/** "2026-11-21" as CSL dates are written; a span begins. */
const issued = (date: string) => ({ 'date-parts': [date.split('/')[0]!.split('-').map(Number)] });

/** A page of this site. */
export const pageReference = (
  id: string,
  title: string,
  url: string,
  language: Language,
  note?: string,
): Reference => ({
  id,
  type: 'webpage',
  title,
  author: [{ literal: site.name }],
  'container-title': site.name,
  issued: issued(site.edition),
  URL: url,
  language: language.code,
  ...(note && { note }),
});

/** A fact’s page, with the source that the fact stands in. */
export const factReference = (fact: Fact, ledger: Ledger): Reference =>
  pageReference(
    fact.id.replace('/', '-'),
    statement(fact, ledger),
    factUrl(fact, ledger.language),
    ledger.language,
    fill(ledger.language.messages.files.citation.from, { source: cite(fact, ledger.language) }),
  );

/** A source itself, for those who quote it and not us. */
export function sourceReference(source: Source, language: Language): Reference {
  const date = typeof source.published === 'string' ? source.published : source.published.date;
  return {
    id: source.id,
    type: source.kind === 'series' ? 'dataset' : source.kind === 'report' ? 'article-newspaper' : 'webpage',
    title: source.title,
    ...(source.author && { author: [{ literal: source.author }] }),
    'container-title': source.publisher,
    publisher: source.publisher,
    ...(parsePeriod(date).start && { issued: issued(date) }),
    URL: sharedAddress(source, language),
    ...(source.language && { language: source.language }),
  };
}

/** A reference in BibLaTeX, and as a line of text in the style of the APA. */
export interface Written {
  bibtex: string;
  text: string;
}

/** A reference, and, where its line of text is not in English, its date in the words of that language. */
export interface Asked {
  reference: Reference;
  dated?: string;
}

/** Every fact has a reference of its own: they are written beside the build. */
const write = workerPool<Asked, Written>('src/cite/referenceWorker.ts');

/** "2026, 21 ноября": the style’s order, year first. The style itself knows the months of no language of the region. */
function dated({ issued }: Reference, language: Language): string {
  if (!issued) return language.messages.date.undated;
  const [year, ...rest] = issued['date-parts'][0]!.map((part) => String(part).padStart(2, '0'));
  return rest.length === 0 ? year! : `${year}, ${formatDate([year, ...rest].join('-'), language, false)}`;
}

/** A reference in the formats that programs and people read; what people read has its date in the given language. */
export const formatReference = async (
  reference: Reference,
  language: Language,
): Promise<Written & { csl: string }> => ({
  ...(await write({ reference, ...(language.code !== DEFAULT.code && { dated: dated(reference, language) }) })),
  csl: JSON.stringify([reference], null, 2),
});
