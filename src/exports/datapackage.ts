/** All datasets as one Frictionless “tabular data package”, version 1 of its specification. */
import { createHash } from 'node:crypto';
import { site } from '../site.ts';
import { url } from '../i18n/paths.ts';
import { describe } from './csvw.ts';
import { columnsIn, shownIn } from './factTable.ts';
import type { Dataset, Fact, Ledger } from '../ledger/types.ts';
import type { Language } from '../i18n/locale.ts';
import { LICENCE } from '../ledger/licence.ts';

const TYPES = {
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  address: { type: 'string', format: 'uri' },
} as const;

const licenses = [{ name: LICENCE.name, title: LICENCE.title, path: LICENCE.url }];

const sourcesOf = (facts: Fact[]) =>
  [...new Set(facts.map((fact) => fact.source))].map(({ title, publisher, url: path }) => ({
    title: `${publisher}: ${title}`,
    path,
  }));

/** A dataset’s CSV and what its columns hold. */
function resource(dataset: Dataset, csv: string, language: Language) {
  return {
    profile: 'tabular-data-resource',
    name: dataset.id,
    path: `facts/${dataset.id}.csv`,
    title: dataset.title,
    description: dataset.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columnsIn(language).map((column) => ({
        name: column.name,
        ...TYPES[column.type],
        description: describe(column, dataset, language),
        constraints: {
          required: column.required,
          ...(column.name === 'id' && { unique: true }),
          ...(column.pattern && { pattern: `^(${column.pattern})$` }),
        },
      })),
      missingValues: [''],
      primaryKey: 'id',
    },
    licenses,
    sources: sourcesOf(shownIn(dataset)),
  };
}

/** What /datapackage.json says. @param toCsv writes a dataset’s file, of which size and hash are told */
export function datapackage(ledger: Ledger, toCsv: (facts: Fact[], ledger: Ledger) => string) {
  const datasets = [...ledger.datasets.values()];
  return {
    profile: 'tabular-data-package',
    name: site.name.toLowerCase(),
    title: `${site.name}: ${ledger.language.messages.site.tagline}`,
    description:
      'The ledger’s facts, a file for each dataset and a row for each fact, with source, paragraph, date, who states it and its caveat.',
    homepage: url('facts/', ledger.language),
    version: site.edition,
    created: `${site.edition}T00:00:00Z`,
    licenses,
    contributors: [{ title: site.name, path: url('', ledger.language), role: 'publisher' }],
    sources: sourcesOf(datasets.flatMap(shownIn)),
    resources: datasets.map((dataset) => resource(dataset, toCsv(shownIn(dataset), ledger), ledger.language)),
  };
}
