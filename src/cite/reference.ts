/** References for bibliographies. The formats are citation.js’s. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Fact, Ledger } from '../ledger/ledger.ts';
import { parsePeriod } from '../ledger/period.ts';
import type { Source } from '../ledger/schema.ts';
import { textCache } from '../build/diskCache.ts';
import { language } from '../i18n/locale.ts';
import { factUrl, site } from '../site.ts';
import { cite } from './citation.ts';
import { statement } from './quotation.ts';

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
export const pageReference = (id: string, title: string, url: string, note?: string): Reference => ({
  id,
  type: 'webpage',
  title,
  author: [{ literal: site.name }],
  'container-title': site.name,
  issued: issued(site.edition),
  URL: url,
  language: language().code,
  ...(note && { note }),
});

/** A fact’s page, with the source that the fact stands in. */
export const factReference = (fact: Fact, ledger: Ledger): Reference =>
  pageReference(fact.id.replace('/', '-'), statement(fact, ledger), factUrl(fact.id), `From: ${cite(fact)}`);

/** A source itself, for those who quote it and not us. */
export function sourceReference(source: Source): Reference {
  const date = typeof source.published === 'string' ? source.published : source.published.date;
  return {
    id: source.id,
    type: source.kind === 'series' ? 'dataset' : source.kind === 'report' ? 'article-newspaper' : 'webpage',
    title: source.title,
    ...(source.author && { author: [{ literal: source.author }] }),
    'container-title': source.publisher,
    publisher: source.publisher,
    ...(parsePeriod(date).start && { issued: issued(date) }),
    URL: source.url,
  };
}

interface Formatted {
  bibtex: string;
  csl: string;
  text: string;
}

/** The formats are slow to write, and every fact has a reference of its own. */
const written = textCache(
  'references',
  ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', 'citeproc'],
  ['src/cite/reference.ts'],
);

/** A reference in the formats that programs and people read. */
export function formatReference(reference: Reference): Formatted {
  const csl = JSON.stringify([reference], null, 2);
  return {
    bibtex: written(() => String(new Cite(reference).format('biblatex')).trim(), 'biblatex', csl),
    csl,
    text: written(
      () =>
        String(new Cite(reference).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })).trim(),
      'apa',
      csl,
    ),
  };
}
