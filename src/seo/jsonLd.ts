/**
 * What pages say to programs, in the words of schema.org: the types of `schema-dts` know which properties each thing has,
 * and what they may be. Whether a claim is true is not rated.
 */
import type {
  Article,
  BreadcrumbList,
  Claim,
  CreativeWork,
  DataCatalog,
  DataDownload,
  Dataset as DatasetThing,
  ImageObject,
  Organization,
  Person,
  QuantitativeValue,
  Thing as AnyThing,
  WebSite,
} from 'schema-dts';
import { cite } from '../cite/citation.ts';
import { statement } from '../cite/quotation.ts';
import type { Dataset, Fact, Ledger } from '../ledger/types.ts';
import { LICENCE } from '../ledger/licence.ts';
import { parsePeriod, periodKey } from '../ledger/period.ts';
import type { Source } from '../ledger/schema.ts';
import { plain } from '../ledger/texts.ts';
import { XLSX } from '../exports/download.ts';
import type { Figure } from '../figure/figure.ts';
import { site } from '../site.ts';
import { factUrl, url } from '../i18n/paths.ts';
import { staticHeads } from './head.ts';
import { sharePath } from './og/sharePath.ts';
import type { Language } from '../i18n/locale.ts';

/** A thing of schema.org with its properties, not the address of one. */
export type Thing = Exclude<AnyThing, string>;

const publisher = (language: Language): Organization => ({
  '@type': 'Organization',
  name: site.name,
  url: url('', language),
});
const claimId = ({ id }: Fact, language: Language): string => `${url(`facts/${id}/`, language)}#claim`;
/** E37 is the pixel in the codes of the UN/CEFACT. */
const pixels = (value: number): QuantitativeValue => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' });
const image = (page: string, language: Language): ImageObject => ({
  '@type': 'ImageObject',
  url: url(sharePath(page), language),
  width: pixels(1200),
  height: pixels(630),
});

/** The files that hold the data of a dataset or a figure. */
const distribution = (path: string, language: Language): DataDownload[] =>
  [
    ['csv', 'text/csv'],
    ['json', 'application/json'],
    ['xlsx', XLSX],
  ].map(([extension, encodingFormat]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: url(`${path}.${extension}`, language),
  }));

/** When a source was published; a date that we inferred is left out, since no program would see that it is ours. */
function publishedDate({ published }: Source): string | undefined {
  return typeof published === 'string' ? (parsePeriod(published).start ?? undefined) : undefined;
}

/** What is known of a work of any kind. */
type Work = Omit<Extract<CreativeWork, { '@type': 'CreativeWork' }>, '@type'>;

/** Each property is there, though it be undefined, so that its type is checked; JSON leaves it out. */
const work = (source: Source): Work => ({
  name: source.title,
  inLanguage: source.language,
  description: source.kind === 'series' ? source.note : undefined,
  author: source.author
    ? { '@type': source.author.startsWith(source.publisher) ? 'Organization' : 'Person', name: source.author }
    : undefined,
  publisher: { '@type': 'Organization', name: source.publisher },
  datePublished: publishedDate(source),
  url: source.url,
});

const kindOf = ({ kind }: Source) => (kind === 'series' ? 'Dataset' : 'CreativeWork');

/** A source as what others are based on. */
const basis = (source: Source): DatasetThing | CreativeWork => ({ '@type': kindOf(source), ...work(source) });

const sourceId = ({ id }: Source, language: Language): string => `${url(`sources/${id}/`, language)}#work`;

/** A source on its own page, by the name that chapters call it by. */
export const sourceWork = (source: Source, language: Language): DatasetThing | CreativeWork => ({
  '@type': kindOf(source),
  '@id': sourceId(source, language),
  ...work(source),
});

/** Who states a fact: a person or a publisher where the ledger knows one of that name, else the bare words. */
function claimant(fact: Fact, ledger: Ledger): Person | Organization | string {
  const name = plain(fact.statedBy, ledger);
  const isOne = (names: string[]) =>
    names.some((each) => name === each || name.startsWith(`${each},`) || name.startsWith(`${each} (`));
  if (isOne([...ledger.people.values()].flatMap((person) => [person.name, ...(person.variants ?? [])])))
    return { '@type': 'Person', name };
  const publishers = [...ledger.sources.values()].flatMap(({ publisher, short, kind }) =>
    kind === 'report' ? [publisher, short] : [publisher, publisher.split(',')[0]!],
  );
  return isOne(publishers) ? { '@type': 'Organization', name } : name;
}

/** A fact as a claim of whoever states it, and where it appears. */
export function claim(fact: Fact, ledger: Ledger): Claim {
  const { source } = fact;
  return {
    '@type': 'Claim',
    '@id': claimId(fact, ledger.language),
    url: factUrl(fact, ledger.language),
    name: plain(fact.label, ledger),
    text: statement(fact, ledger),
    author: claimant(fact, ledger),
    datePublished: publishedDate(source),
    // A work in general has no pages.
    appearance: fact.paragraph
      ? { '@type': 'Article', ...work(source), pagination: `¶${fact.paragraph}` }
      : { '@type': 'CreativeWork', ...work(source) },
    citation: cite(fact, ledger.language),
    disambiguatingDescription: fact.caveat ? plain(fact.caveat, ledger) : undefined,
    temporalCoverage: fact.period.start && !fact.period.inferred ? periodKey(fact.period) : undefined,
    spatialCoverage: { '@type': 'Place', name: fact.place.name },
    isPartOf: {
      '@type': 'Dataset',
      name: ledger.datasets.get(fact.dataset)!.title,
      description: ledger.datasets.get(fact.dataset)!.description,
      url: url(`facts/${fact.dataset}/`, ledger.language),
    },
    image: image(`facts/${fact.id}/`, ledger.language),
  };
}

/** A file of the ledger. */
export function dataset(entry: Dataset, language: Language): DatasetThing {
  const shown = entry.facts.filter(({ omit }) => omit === null);
  return {
    '@type': 'Dataset',
    '@id': url(`facts/${entry.id}/`, language),
    url: url(`facts/${entry.id}/`, language),
    name: entry.title,
    description: `${entry.description} Each fact with its source, date, certainty and caveat.`,
    license: LICENCE.url,
    creator: publisher(language),
    dateModified: site.edition,
    version: site.edition,
    isAccessibleForFree: true,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: `${site.name}: ${staticHeads(language)['facts/']!.title}`,
      url: url('facts/', language),
    },
    isBasedOn: [...new Set(shown.map(({ source }) => source))].map(basis),
    distribution: distribution(`facts/${entry.id}`, language),
    image: image(`facts/${entry.id}/`, language),
  };
}

/** The ledger as a whole. */
export const catalogue = (ledger: Ledger): DataCatalog => ({
  '@type': 'DataCatalog',
  '@id': url('facts/', ledger.language),
  url: url('facts/', ledger.language),
  name: `${site.name}: ${staticHeads(ledger.language)['facts/']!.title}`,
  description: staticHeads(ledger.language)['facts/']!.description,
  license: LICENCE.url,
  publisher: publisher(ledger.language),
  dateModified: site.edition,
  dataset: [...ledger.datasets.values()].map(({ id, title, description }) => ({
    '@type': 'Dataset',
    '@id': url(`facts/${id}/`, ledger.language),
    name: title,
    description,
    url: url(`facts/${id}/`, ledger.language),
  })),
});

/** A figure as the data that it draws. */
export function figureDataset(figure: Figure, ledger: Ledger): DatasetThing {
  return {
    '@type': 'Dataset',
    '@id': url(figure.page, ledger.language),
    url: url(figure.page, ledger.language),
    name: plain(figure.title, ledger),
    description: `${plain(figure.subtitle, ledger)}. ${plain(figure.alt, ledger)}`,
    license: LICENCE.url,
    creator: publisher(ledger.language),
    dateModified: site.edition,
    isAccessibleForFree: true,
    isBasedOn: figure.sources.map(basis),
    citation: figure.facts.map((fact) => factUrl(fact, ledger.language)),
    distribution: distribution(figure.page.slice(0, -1), ledger.language),
    image: image(figure.page, ledger.language),
  };
}

/** What an article’s head says of it. */
export interface ArticleHead {
  slug: string;
  chapter: number;
  title: string;
  description: string;
  published: string;
  updated: string;
}

/** A chapter, with the claims that it rests on and the works that hold them. */
export function article(head: ArticleHead, facts: Fact[], sources: Source[], ledger: Ledger): Article {
  const page = `articles/${head.slug}/`;
  return {
    '@type': 'Article',
    '@id': url(page, ledger.language),
    mainEntityOfPage: url(page, ledger.language),
    url: url(page, ledger.language),
    headline: plain(head.title, ledger),
    description: plain(head.description, ledger),
    image: image(page, ledger.language),
    position: head.chapter,
    datePublished: head.published,
    dateModified: head.updated,
    inLanguage: ledger.language.code,
    author: publisher(ledger.language),
    publisher: publisher(ledger.language),
    isPartOf: { '@type': 'WebSite', name: site.name, url: url('', ledger.language) },
    license: LICENCE.url,
    // By what each is called on its own page, which says the rest: a chapter has some sixty claims, of some twenty works.
    isBasedOn: [...new Set([...facts.map(({ source }) => source), ...sources])].map((source) => ({
      '@type': kindOf(source),
      '@id': sourceId(source, ledger.language),
    })),
    citation: facts.map((fact) => ({ '@type': 'Claim', '@id': claimId(fact, ledger.language) })),
  };
}

/** The site, for its home page. */
export const website = (language: Language): WebSite => ({
  '@type': 'WebSite',
  '@id': url('', language),
  url: url('', language),
  name: site.name,
  description: language.messages.site.tagline,
  inLanguage: language.code,
  license: LICENCE.url,
  publisher: publisher(language),
  dateModified: site.edition,
  image: image('', language),
});

/**
 * The way from the home page to a page, or null of the home page itself.
 * @param page its path on the site: `facts/economy/growth-2024/`
 */
export function breadcrumbs(page: string, title: string, ledger: Ledger): BreadcrumbList | null {
  if (page === '') return null;
  const parts = page.replace(/\/$/, '').split('/');
  const above = parts.slice(0, -1).flatMap((_, i) => {
    const path = `${parts.slice(0, i + 1).join('/')}/`;
    const name =
      staticHeads(ledger.language)[path]?.title ??
      (parts[0] === 'facts' && i === 1 ? ledger.datasets.get(parts[1]!)?.title : undefined);
    return name ? [{ name, path }] : [];
  });
  const steps = [{ name: site.name, path: '' }, ...above, { name: title, path: page }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: url(path, ledger.language),
    })),
  };
}

/** Things as the content of a script element, which no text in them can end. */
export const writeJsonLd = (things: Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
