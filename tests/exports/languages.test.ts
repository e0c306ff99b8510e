/** Files of a language that has the ledger: its heads, notes and labels, and the keys and ids of English. */
import { csvParse, csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import type { csvw } from '../../src/exports/csvw.ts';
import type { Download } from '../../src/exports/download.ts';
import { countryFiles, datasetFiles } from '../../src/exports/datasetFiles.ts';
import { figureFiles } from '../../src/exports/figureFiles.ts';
import { latinWordsIn, wordsOfNames } from '../../src/check/latinWords.ts';
import { mainCountries } from '../../src/ledger/countries.ts';
import { LICENCE } from '../../src/ledger/licence.ts';
import { openProject } from '../../src/project/project.ts';
import { site } from '../../src/site.ts';
import { readProperties } from './readPdf.ts';
import { readXlsx } from './readXlsx.ts';
import { readZip } from './readZip.ts';

const project = openProject('.');
const whole = project.languages.filter(({ code, isBegun }) => code !== 'en' && !isBegun);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (files: Download[]) => (extension: string) =>
  files.find((file) => file.extension === extension)!.bytes();

describe.each(whole.map((language) => [language.code, project.in(language.code)] as const))('%s', (code, own) => {
  const { ledger, messages } = own;
  const { columns, sheets, notes, readme } = messages.files;
  const heads = Object.values(columns).map(({ head }) => head);

  test('a figure: heads and notes of its language, ids of English', async () => {
    const figure = (await own.figures()).find(({ id }) => id === 'remittance-shares-2024')!;
    const english = (await project.figures()).find(({ id }) => id === figure.id)!;
    const bytes = bytesOf(figureFiles(figure));
    const csv = decode(await bytes('csv')).replace('\uFEFF', '');
    expect(csvParseRows(csv)[0]).toEqual(heads);
    const idsIn = (text: string, head: string) => csvParse(text).map((row) => row[head]);
    expect(idsIn(csv, columns.id.head)).toEqual(english.facts.map(({ id }) => id));
    for (const address of idsIn(csv, columns.address.head)) expect(address).toContain(`/${code}/`);
    const book = readXlsx(await bytes('xlsx'));
    expect([...book.keys()]).toEqual([sheets.data, sheets.notes]);
    expect(book.get(sheets.data)![0]).toEqual(heads);
    const names = book.get(sheets.notes)!.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining([notes.title, notes.indicator, notes.asOf, notes.source, notes.fact]));
    expect(readProperties(await bytes('pdf'))).toMatchObject({ language: code, info: { Author: site.name } });
    const text = decode(readZip(await bytes('zip'), site.edition)['README.txt']!);
    for (const head of [readme.caveats, readme.files, readme.sources]) expect(text).toContain(`\r\n${head}\r\n`);
    expect(decode(await bytes('svg'))).toContain(`/${code}/figures/`);
  });

  test('a dataset: what describes the table names columns as English does, by titles of the language', async () => {
    const id = 'remittance-shares';
    const described = async ({ ledger: of }: typeof own) =>
      JSON.parse(decode(await bytesOf(datasetFiles(of.datasets.get(id)!, of))('csv-metadata.json'))) as ReturnType<
        typeof csvw
      >;
    const [first, second] = [await described(project), await described(own)];
    const names = ({ tableSchema }: typeof first) => tableSchema.columns.map(({ name }) => name);
    expect(names(second)).toEqual(names(first));
    expect(second['@context'][1]).toEqual({ '@language': code });
    expect(second.tableSchema.columns.map(({ titles }) => titles)).toEqual(heads.slice(0, -1));
  });

  test('a country: its facts under heads of the language', async () => {
    const country = mainCountries(ledger)[0]!;
    const csv = decode(await bytesOf(countryFiles(country, ledger))('csv'));
    expect(csvParseRows(csv)[0]).toEqual(heads.slice(0, -1));
    expect(new Set(csvParse(csv).map((row) => row[columns.place.head]))).toContain(country.name);
  });
});

/** Written in Cyrillic, so that an English word is seen. */
const cyrillic = whole.filter(({ code }) => new Intl.Locale(code).maximize().script === 'Cyrl');

test.each(cyrillic.map(({ code }) => code))('readmes and licences of %s have no English words', async (code) => {
  const own = project.in(code);
  const names = wordsOfNames(own.ledger.sources.values());
  const titles = [...own.ledger.sources.values()].map(({ title }) => title);
  const packs = [
    figureFiles((await own.figures()).find(({ id }) => id === 'lives')!),
    datasetFiles(own.ledger.datasets.get('remittance-shares')!, own.ledger),
    countryFiles(mainCountries(own.ledger)[0]!, own.ledger),
  ];
  for (const files of packs) {
    const pack = readZip(await bytesOf(files)('zip'), site.edition);
    const texts = ['README.txt', 'LICENCE.txt'].map((name) => decode(pack[name]!)).join('\n');
    expect(texts).toMatch(/[а-яё]/);
    expect(latinWordsIn(texts.replace(LICENCE.title, ''), names, titles)).toEqual([]);
  }
});

test('Russian has the ledger', () => {
  expect(whole.map(({ code }) => code)).toContain('ru');
});
