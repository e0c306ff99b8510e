/** What a dataset’s CSV holds, as the W3C’s “Metadata Vocabulary for Tabular Data” says it. */
import { site } from '../site.ts';
import { fill, ofMany } from '../i18n/format.ts';
import { url } from '../i18n/paths.ts';
import { columnsIn, shownIn, type Column } from './factTable.ts';
import type { Dataset } from '../ledger/types.ts';
import { sharedAddress } from '../cite/sharedAddress.ts';
import { LICENCE } from '../ledger/licence.ts';
import type { Language } from '../i18n/locale.ts';

const DATATYPES = { string: 'string', number: 'decimal', integer: 'integer', address: 'anyURI' } as const;

/** A column’s description, and where it holds numbers the units in which they are. */
export function describe({ type, description }: Column, dataset: Dataset, language: Language): string {
  const units = [...new Set(shownIn(dataset).flatMap(({ unit }) => (unit ? ofMany(unit, language) : [])))];
  return type === 'number' && units.length > 0
    ? fill(language.messages.files.unitsHere, { description, units: units.join('; ') })
    : description;
}

/** The metadata for /facts/<dataset>.csv, to lie beside it. Names are the same in every language, titles are its own. */
export function csvw(dataset: Dataset, language: Language) {
  const sources = [...new Set(shownIn(dataset).map((fact) => fact.source))];
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language.code }],
    url: `${dataset.id}.csv`,
    'dc:title': dataset.title,
    'dc:description': dataset.description,
    'dc:creator': site.name,
    'dc:publisher': { '@id': url('', language), 'schema:name': site.name },
    'dc:license': { '@id': LICENCE.url },
    'dc:modified': { '@value': site.edition, '@type': 'xsd:date' },
    'dc:source': sources.map((source) => ({
      '@id': sharedAddress(source, language),
      'dc:title': source.title,
      'dc:publisher': source.publisher,
    })),
    dialect: {
      encoding: 'utf-8',
      header: true,
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
    },
    tableSchema: {
      columns: columnsIn(language).map((column) => ({
        name: column.name.replaceAll(' ', '_'),
        titles: column.head,
        'dc:description': describe(column, dataset, language),
        datatype: column.pattern ? { base: DATATYPES[column.type], format: column.pattern } : DATATYPES[column.type],
        required: column.required,
        null: '',
      })),
      primaryKey: 'id',
    },
  };
}
