/** The ledger for programs, cut by country, indicator, source and year: what lies below /api/. */
import { z } from 'zod';
import { oncePer } from '../build/oncePer.ts';
import { MAIN, countriesOf } from '../ledger/countries.ts';
import { LICENCE } from '../ledger/licence.ts';
import { laterPages, pagePath, pagesOf } from '../ledger/listPages.ts';
import { yearsOf } from '../ledger/period.ts';
import { publicFact, publicFactSchema, shownFacts } from '../ledger/publicFact.ts';
import { seriesOf } from '../ledger/series.ts';
import { UNDATED } from '../ledger/timelineYears.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { url } from '../i18n/paths.ts';
import { defaultUrl, site } from '../site.ts';

/** Raised when a field goes or comes to mean something else; a new field does not raise it. */
const VERSION = 1 as const;
const FOLDER = 'api/';

export const KINDS = ['countries', 'indicators', 'sources', 'years'] as const;
type Kind = (typeof KINDS)[number];

/** Facts that have something in common. A fact is in several. */
export interface FactSet {
  kind: Kind;
  id: string;
  /** The name of the country, indicator or source; the year. */
  title: string;
  /** Its page for readers, by its path, where it has one. */
  page: string | null;
  /** In the order of the ledger. */
  facts: Fact[];
}

const address = z.url();
const head = {
  $schema: z.string(),
  version: z.literal(VERSION).describe('Raised when a field goes or changes its meaning.'),
  edition: z.string().describe('The day to which the facts are as they stand.'),
  licence: z.string(),
};
const about = {
  kind: z.enum(KINDS),
  id: z.string().describe('That of the ledger; of a year its digits, or “undated”.'),
  title: z.string(),
  about: address.nullable().describe('Its page for readers; null where it has none.'),
  total: z.int().describe('How many facts there are on all pages.'),
};

export const factSetSchema = z.strictObject({
  ...head,
  ...about,
  page: z.int().describe('The number of this page, from 1.'),
  pages: z.int(),
  next: address.nullable().describe('The next page; null on the last.'),
  csv: address.describe('All of them as one table.'),
  facts: z.array(publicFactSchema),
});

export const apiSchema = z.strictObject({
  ...head,
  facts: address.describe('Every fact of the ledger in one file.'),
  changes: address.describe('What was corrected, as a JSON feed.'),
  sets: z.array(z.strictObject({ ...about, json: address.describe('The first page.'), csv: address })),
});

/** Facts by the keys that they have; a fact may have several. */
function grouped(facts: Fact[], keysOf: (fact: Fact) => string[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const key of new Set(keysOf(fact))) groups.set(key, [...(groups.get(key) ?? []), fact]);
  return groups;
}

/** Every set that has a fact. */
export const factSets = oncePer((ledger: Ledger): FactSet[] => {
  const facts = shownFacts(ledger);
  const series = new Set(seriesOf(ledger).map(({ measure }) => measure.id));
  const sets = (
    kind: Kind,
    keysOf: (fact: Fact) => string[],
    titleOf: (id: string) => string,
    pageOf: (id: string) => string | null,
  ): FactSet[] =>
    [...grouped(facts, keysOf)]
      .map(([id, own]) => ({ kind, id, title: titleOf(id), page: pageOf(id), facts: own }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...sets(
      'countries',
      countriesOf,
      (id) => ledger.places.get(id)!.name,
      (id) => (MAIN.includes(id) ? `countries/${id}/` : null),
    ),
    ...sets(
      'indicators',
      ({ measure }) => [measure.id],
      (id) => ledger.measures.get(id)!.label,
      (id) => (series.has(id) ? `explore/${id}/` : null),
    ),
    ...sets(
      'sources',
      ({ source }) => [source.id],
      (id) => ledger.sources.get(id)!.title,
      (id) => `sources/${id}/`,
    ),
    ...sets(
      'years',
      ({ period }) => (period.start === null ? [UNDATED] : yearsOf(period)),
      (id) => id,
      () => null,
    ),
  ];
});

const own = ({ kind, id }: FactSet): string => `${FOLDER}${kind}/${id}`;
const jsonPath = (set: FactSet, page: number): string =>
  page === 1 ? `${own(set)}.json` : `${pagePath(`${own(set)}/`, page).slice(0, -1)}.json`;

/** The numbers of the pages behind a set’s first. */
export const pagesAfter = ({ facts }: FactSet): number[] => laterPages(facts);

const headOf = (schema: string) => ({
  $schema: defaultUrl(`schema/${schema}.schema.json`),
  version: VERSION,
  edition: site.edition,
  licence: LICENCE.short,
});
const aboutOf = ({ kind, id, title, page, facts }: FactSet, { language }: Ledger) => ({
  kind,
  id,
  title,
  about: page && url(page, language),
  total: facts.length,
});

/** A page of a set as JSON says it, by its number from 1. */
export function publicFactSet(set: FactSet, page: number, ledger: Ledger): z.infer<typeof factSetSchema> {
  const pages = pagesOf(set.facts);
  const { language } = ledger;
  return {
    ...headOf('fact-set'),
    ...aboutOf(set, ledger),
    page,
    pages: pages.length,
    next: page < pages.length ? url(jsonPath(set, page + 1), language) : null,
    csv: url(`${own(set)}.csv`, language),
    facts: pages[page - 1]!.map((fact) => publicFact(fact, ledger)),
  };
}

/** What there is below /api/. */
export function publicApi(ledger: Ledger): z.infer<typeof apiSchema> {
  const { language } = ledger;
  return {
    ...headOf('api'),
    facts: url('facts.json', language),
    changes: url('corrections.json', language),
    sets: factSets(ledger).map((set) => ({
      ...aboutOf(set, ledger),
      json: url(jsonPath(set, 1), language),
      csv: url(`${own(set)}.csv`, language),
    })),
  };
}
