/** Every file of a dataset is opened and held against the ledger, and what describes its table against the table. */
import { createHash } from 'node:crypto';
import { csvParse, csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { csvw } from '../../src/exports/csvw.ts';
import { sharedAddress } from '../../src/cite/sharedAddress.ts';
import { datapackage } from '../../src/exports/datapackage.ts';
import type { Fact } from '../../src/ledger/types.ts';
import { publicFact } from '../../src/ledger/publicFact.ts';
import { plain } from '../../src/ledger/texts.ts';
import { toCsv } from '../../src/exports/csv.ts';
import { datasetFiles } from '../../src/exports/datasetFiles.ts';
import { site } from '../../src/site.ts';
import { factUrl, url } from '../../src/i18n/paths.ts';
import { readXlsx, type Cell } from './readXlsx.ts';
import { readZip } from './readZip.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');

const datasets = [...ledger.datasets.values()];
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const numbersOf = ({ value }: Fact): Record<string, number> => (typeof value === 'number' ? { value } : (value ?? {}));
const NUMBERS = ['value', 'low', 'high', 'from', 'to'];

/** A table’s cells under their heads. */
const table = (csv: string) => {
  const [head, ...rows] = csvParseRows(csv);
  return { head: head!, rows };
};

// https://www.w3.org/TR/tabular-metadata/: what a description of one table must and may hold.
const common = z.record(z.string().regex(/^(dc|schema):/), z.unknown());
const format = z.string().refine((pattern) => RegExp(`^(?:${pattern})$`, 'u'), 'a regular expression');
const columnRules = z.intersection(
  z.looseObject({
    // § 5.6: a name is a variable of a URI template and does not begin with an underscore.
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.]*$/),
    titles: z.string().min(1),
    datatype: z.union([
      z.enum(['string', 'decimal', 'integer', 'anyURI']),
      z.strictObject({ base: z.enum(['string', 'decimal', 'integer', 'anyURI']), format }),
    ]),
    required: z.boolean(),
    null: z.literal(''),
    'dc:description': z.string().min(1),
  }),
  z.record(
    z.union([z.enum(['name', 'titles', 'datatype', 'required', 'null']), z.string().regex(/^dc:/)]),
    z.unknown(),
  ),
);
const csvwRules = z.intersection(
  z.looseObject({
    // § 5.2: exactly this, and in an array no more than language and base beside it.
    '@context': z.tuple([
      z.literal('http://www.w3.org/ns/csvw'),
      z.strictObject({ '@language': z.string().regex(/^[a-z]{2}$/) }),
    ]),
    url: z.string().min(1),
    dialect: z.strictObject({
      encoding: z.literal('utf-8'),
      header: z.literal(true),
      delimiter: z.literal(','),
      quoteChar: z.literal('"'),
      doubleQuote: z.literal(true),
      lineTerminators: z.array(z.string()),
    }),
    tableSchema: z.strictObject({ columns: z.array(columnRules).min(1), primaryKey: z.string() }),
    'dc:license': z.strictObject({ '@id': z.url() }),
    'dc:modified': z.strictObject({ '@value': z.iso.date(), '@type': z.literal('xsd:date') }),
    'dc:source': z
      .array(z.strictObject({ '@id': z.url(), 'dc:title': z.string().min(1), 'dc:publisher': z.string().min(1) }))
      .min(1),
  }),
  z.record(
    z.union([z.enum(['@context', 'url', 'dialect', 'tableSchema']), z.string().regex(/^(dc|schema):/)]),
    z.unknown(),
  ),
);

// https://specs.frictionlessdata.io/tabular-data-package/, version 1.
const licences = z
  .array(z.strictObject({ name: z.string().regex(/^[\w.-]+$/), path: z.url(), title: z.string() }))
  .min(1);
const sources = z.array(z.strictObject({ title: z.string().min(1), path: z.url() })).min(1);
const packageRules = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  version: z.string(),
  created: z.iso.datetime(),
  licenses: licences,
  contributors: z.array(
    z.strictObject({
      title: z.string(),
      path: z.url(),
      role: z.enum(['author', 'publisher', 'maintainer', 'wrangler', 'contributor']),
    }),
  ),
  sources,
  resources: z
    .array(
      z.strictObject({
        profile: z.literal('tabular-data-resource'),
        name: z.string().regex(/^[a-z0-9._-]+$/),
        // Relative, and neither above the package nor hidden.
        path: z.string().regex(/^(?!\/|\.|.*\/\.)[\w./-]+\.csv$/),
        title: z.string(),
        description: z.string(),
        format: z.literal('csv'),
        mediatype: z.literal('text/csv'),
        encoding: z.literal('utf-8'),
        bytes: z.int().positive(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        dialect: z.strictObject({
          delimiter: z.literal(','),
          lineTerminator: z.literal('\r\n'),
          quoteChar: z.literal('"'),
          doubleQuote: z.literal(true),
          header: z.literal(true),
        }),
        schema: z.strictObject({
          fields: z
            .array(
              z.strictObject({
                name: z.string().min(1),
                type: z.enum(['string', 'number', 'integer']),
                format: z.literal('uri').optional(),
                description: z.string().min(1),
                constraints: z.strictObject({
                  required: z.boolean(),
                  unique: z.literal(true).optional(),
                  pattern: z.string().optional(),
                }),
              }),
            )
            .min(1),
          missingValues: z.tuple([z.literal('')]),
          primaryKey: z.string(),
        }),
        licenses: licences,
        sources,
      }),
    )
    .min(1),
});

/** Whether a text is of a datatype, as XML Schema writes values. */
const FITS: Record<string, (text: string) => boolean> = {
  string: () => true,
  decimal: (text) => /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text),
  number: (text) => /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text),
  integer: (text) => /^[+-]?\d+$/.test(text),
  anyURI: (text) => URL.canParse(text),
  uri: (text) => URL.canParse(text),
};

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))('%s', (id, dataset) => {
  const files = new Map(datasetFiles(dataset, ledger).map((file) => [file.extension, file]));
  const bytes = (extension: string) => files.get(extension)!.bytes();
  const facts = dataset.facts.filter(({ omit }) => omit === null);
  const used = [...new Set(facts.map(({ source }) => source))];

  test('CSV: the ledger’s values, units, sources and caveats', async () => {
    const text = decode(await bytes('csv'));
    // A byte order mark would be a part of the first column’s name.
    expect(text.startsWith('"id"')).toBe(true);
    const rows = csvParse(text);
    expect(rows.map((row) => row.id)).toEqual(facts.map((fact) => fact.id));
    rows.forEach((row, i) => {
      const fact = facts[i]!;
      expect(Object.fromEntries(NUMBERS.flatMap((name) => (row[name] ? [[name, Number(row[name])]] : [])))).toEqual(
        numbersOf(fact),
      );
      expect(row).toMatchObject({
        place: fact.place.name,
        unit: fact.unit?.other ?? '',
        source: fact.source.id,
        caveat: fact.caveat ? plain(fact.caveat, ledger) : '',
        address: factUrl(fact, language),
      });
    });
  });

  test('CSVW: by the rules, and each column and value of the CSV is as it says', async () => {
    const metadata = JSON.parse(decode(await bytes('csv-metadata.json'))) as ReturnType<typeof csvw>;
    csvwRules.parse(metadata);
    common.parse(Object.fromEntries(Object.entries(metadata).filter(([key]) => key.includes(':'))));
    expect(metadata.url).toBe(`${id}.csv`);
    const { head, rows } = table(decode(await bytes('csv')));
    const { columns, primaryKey } = metadata.tableSchema;
    expect(columns.map(({ titles }) => titles)).toEqual(head);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    columns.forEach(({ titles, datatype, required, null: nothing }, i) => {
      const { base, format: pattern } = typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
      for (const row of rows) {
        const cell = row[i]!;
        if (cell === nothing) expect(required, `${row[0]}: ${titles}`).toBe(false);
        else
          expect(
            FITS[base]!(cell) && (!pattern || RegExp(`^(?:${pattern})$`, 'u').test(cell)),
            `${row[0]}: ${titles}: ${cell}`,
          ).toBe(true);
      }
    });
    const key = columns.findIndex(({ name }) => name === primaryKey);
    expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    expect(metadata['dc:source'].map((source) => source['@id'])).toEqual(
      used.map((source) => sharedAddress(source, language)),
    );
    const units = [...new Set(facts.flatMap(({ unit }) => unit?.other ?? []))];
    for (const unit of units) expect(columns.find(({ name }) => name === 'value')!['dc:description']).toContain(unit);
  });

  test('JSON: facts and sources', async () => {
    const read = JSON.parse(decode(await bytes('json'))) as {
      facts: unknown[];
      sources: { id: string; address: string }[];
    };
    expect(read.facts).toEqual(facts.map((fact) => publicFact(fact, ledger)));
    expect(read.sources.map((source) => [source.id, source.address])).toEqual(
      used.map((source) => [source.id, sharedAddress(source, language)]),
    );
  });

  test('XLSX: what the CSV holds, numbers as numbers, and its sources and caveats', async () => {
    const sheets = readXlsx(await bytes('xlsx'));
    const { head, rows } = table(decode(await bytes('csv')));
    const [names, ...read] = sheets.get('Data')! as [string[], ...Cell[][]];
    expect(names).toEqual(head);
    const typed = [...NUMBERS, 'paragraph'];
    expect(read.map((row) => head.map((_, i) => row[i] ?? null))).toEqual(
      rows.map((row) => row.map((cell, i) => (cell === '' ? null : typed.includes(head[i]!) ? Number(cell) : cell))),
    );
    const notes = sheets.get('Sources and caveats')!;
    for (const source of used)
      expect(notes.find(([name]) => name === source.id)).toContain(sharedAddress(source, language));
    for (const fact of facts.filter(({ caveat }) => caveat))
      expect(notes).toContainEqual([fact.id, plain(fact.caveat!, ledger)]);
    for (const unit of new Set(facts.flatMap((fact) => fact.unit?.other ?? [])))
      expect(notes.find(([name]) => name === 'Units')![1]).toContain(unit);
  });

  test('ZIP: every other file, byte for byte, with readme, licence and citation', async () => {
    const inside = readZip(await bytes('zip'), site.edition);
    const single = ['csv', 'csv-metadata.json', 'json', 'xlsx'];
    expect(Object.keys(inside).sort()).toEqual(
      ['CITATION.txt', 'LICENCE.txt', 'README.txt', ...single.map((extension) => `${id}.${extension}`)].sort(),
    );
    for (const extension of single)
      expect(Buffer.compare(inside[`${id}.${extension}`]!, await bytes(extension)), extension).toBe(0);
    const readme = decode(inside['README.txt']!);
    for (const text of [
      dataset.title,
      url(`facts/${id}/`, language),
      ...used.map((source) => sharedAddress(source, language)),
    ])
      expect(readme).toContain(text);
    for (const text of used.flatMap(({ licence }) => licence ?? []))
      expect(decode(inside['LICENCE.txt']!)).toContain(text);
  });
});

describe('datapackage.json', () => {
  const read = JSON.parse(JSON.stringify(datapackage(ledger, toCsv))) as ReturnType<typeof datapackage>;

  test('keeps the rules, and holds every dataset and source', () => {
    packageRules.parse(read);
    expect(read.resources.map(({ name }) => name)).toEqual(datasets.map(({ id }) => id));
    const used = new Set(
      datasets.flatMap((dataset) => dataset.facts.filter(({ omit }) => omit === null).map(({ source }) => source.url)),
    );
    expect(new Set(read.sources.map(({ path }) => path))).toEqual(used);
  });
  test.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    '%s: size, hash, fields and values are the file’s',
    async (id, dataset) => {
      const resource = read.resources.find(({ name }) => name === id)!;
      expect(resource.path).toBe(`facts/${id}.csv`);
      const bytes = await datasetFiles(dataset, ledger)
        .find(({ extension }) => extension === 'csv')!
        .bytes();
      expect(decode(bytes)).toBe(
        toCsv(
          dataset.facts.filter(({ omit }) => omit === null),
          ledger,
        ),
      );
      expect(resource.bytes).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
      const { head, rows } = table(decode(bytes));
      expect(resource.schema.fields.map(({ name }) => name)).toEqual(head);
      resource.schema.fields.forEach((field, i) => {
        const { required, pattern, unique } = field.constraints;
        const cells = rows.map((row) => row[i]!);
        for (const cell of cells) {
          if (cell === '') expect(required, field.name).toBe(false);
          else
            expect(
              FITS['format' in field && field.format ? field.format : field.type]!(cell) &&
                (!pattern || RegExp(pattern).test(cell)),
              `${field.name}: ${cell}`,
            ).toBe(true);
        }
        if (unique) expect(new Set(cells).size).toBe(cells.length);
      });
      expect(head).toContain(resource.schema.primaryKey);
    },
  );
});
