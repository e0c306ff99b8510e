/** A table of the World Bank becomes a reference series, or it is said why not. */
import { describe, expect, test } from 'vitest';
import { withEdits } from '../../src/build/projectFiles.ts';
import { checkDraft } from '../../src/check/checkDraft.ts';
import { series } from '../../src/generators/series.ts';
import { readCountryTable } from '../../src/ledger/editor/countryTable.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import { openProject } from '../../src/project/project.ts';

const { files, ledger } = openProject('.');

/** As it is downloaded: a head of its own, countries that are none of ours, years without a value at both ends. */
const TABLE = `\uFEFF"Data Source","World Development Indicators",

"Last Updated Date","2026-10-07",

"Country Name","Country Code","Indicator Name","Indicator Code","2000","2001","2002","2003","2004",
"Aruba","ABW","Inflation, consumer prices (annual %)","FP.CPI.TOTL.ZG","4.0","2.8","3.3","3.6","2.5",
"Kyrgyz Republic","KGZ","Inflation, consumer prices (annual %)","FP.CPI.TOTL.ZG","","6.9","","2.97168","4.1",
"Russian Federation","RUS","Inflation, consumer prices (annual %)","FP.CPI.TOTL.ZG","20.8","21.5","15.8","13.7","",
`;
const read = (text: string) => readCountryTable(text, ledger.places.values());
const make = (given: Record<string, string | string[]>, upload = TABLE, project = { files, ledger }) =>
  series.make({
    ...project,
    figures: [],
    upload,
    given: new Map(Object.entries({ file: 'table.csv', ...given }).map(([name, text]) => [name, [text].flat()])),
    file: undefined,
    prompt: undefined,
    example: 'npm run new -- series',
  });
const INFLATION = { measure: 'inflation', report: 'world-bank-growth', dataset: 'world-bank-growth' };

describe('a table', () => {
  test('gives countries by the names of either, years with a value, and null between two', () => {
    const expected = new Map([
      ['kyrgyzstan', { 2001: 6.9, 2002: null, 2003: 2.97168, 2004: 4.1 }],
      ['russia', { 2000: 20.8, 2001: 21.5, 2002: 15.8, 2003: 13.7 }],
    ]);
    expect(read(TABLE)).toEqual({ table: expected });
    const chosen =
      'Series Name,Series Code,Country Name,Country Code,2004 [YR2004],2003 [YR2003]\nA,B,Kyrgyzstan,KGZ,4.1,..\n';
    expect(read(chosen)).toEqual({ table: new Map([['kyrgyzstan', { 2004: 4.1 }]]) });
  });
  test.each([
    [
      'no table',
      'A report.\n\nIn two paragraphs.',
      'expected a table with the columns Country Name, Country Code and one for each year, as the World Bank gives it as CSV, received "A report."',
    ],
    ['nothing', '', 'received nothing'],
    ['semicolons', 'Country Name;Country Code;2001\nKyrgyzstan;KGZ;6.9\n', 'received "Country Name;Country Code;2001"'],
    [
      'a decimal comma',
      TABLE.replace('"6.9"', '"6,9"'),
      'Kyrgyzstan, 2001: expected 6.9, with a point, received "6,9"',
    ],
    ['a word', TABLE.replace('"6.9"', '"high"'), 'Kyrgyzstan, 2001: expected a number, or nothing, received "high"'],
    [
      'two indicators',
      TABLE.replace('annual %)","FP.CPI.TOTL.ZG","20', 'monthly)","X","20'),
      'expected one indicator, received 2: Inflation',
    ],
    [
      'a country twice',
      TABLE + TABLE.split('\n').slice(6, 7).join(''),
      'expected a row for each country, received two for Kyrgyzstan',
    ],
    [
      'no country of ours',
      TABLE.split('\n').slice(0, 6).join('\n'),
      'expected values of a country of data/places.json, received none',
    ],
  ])('with %s is refused', (_, text, message) =>
    expect(read(text)).toEqual({ wrong: expect.stringContaining(message) }),
  );
});

describe('a series', () => {
  test('has the values of the countries that the site is about, and holds', async () => {
    const { draft, says } = await make(INFLATION);
    expect(says).toBe('7 values of 2 countries.');
    expect(JSON.parse(draft.get('data/series/inflation.json')!)).toMatchObject({
      measure: 'inflation',
      unit: 'percent',
      // The dataset has growth for the same years.
      suffix: 'inflation',
      qualifier: 'exact',
      places: [
        { place: 'kyrgyzstan', values: { 2002: null } },
        { place: 'russia', values: { 2003: 13.7 } },
      ],
    });
    expect((await checkDraft(draft, files)).brought).toEqual([]);
  });

  test('has years that are less sure, or need another caveat', async () => {
    const { draft } = await make({
      ...INFLATION,
      exceptions: [
        'kyrgyzstan 2003/2004 provisional: The statistical office may revise it.',
        'russia 2000 contested',
        'russia 2001/2002 : Prices of the capital only.',
      ],
    });
    const { places } = JSON.parse(draft.get('data/series/inflation.json')!);
    expect(places.map(({ exceptions }: { exceptions: unknown }) => exceptions)).toEqual([
      [{ years: '2003/2004', qualifier: 'provisional', caveat: 'The statistical office may revise it.' }],
      [
        { years: '2000', qualifier: 'contested' },
        { years: '2001/2002', caveat: 'Prices of the capital only.' },
      ],
    ]);
    const { problems } = parseLedger(withEdits(files, draft));
    expect(problems).toEqual([]);
  });

  test('leaves to facts the years that they have, and says so', async () => {
    const without = withEdits(files, new Map([['data/series/gdp-growth.json', null]]));
    const growth = TABLE.replace('"20.8"', '"10"').replaceAll('2004', '2019').replaceAll('2003', '2018');
    const given = { measure: 'gdp-growth', report: 'world-bank-growth', dataset: 'world-bank-growth' };
    const { draft, says } = await make(given, growth, { files: without, ledger: parseLedger(without).ledger });
    expect(says).toContain('Facts that have their years already, and stay as they are: world-bank-growth/kg-2019');
    const { places } = JSON.parse(draft.get('data/series/gdp-growth.json')!);
    expect(places[0]).toEqual({
      place: 'kyrgyzstan',
      values: expect.objectContaining({ 2001: 6.9, 2002: null, 2018: 2.97168 }),
    });
    expect(places[0].values).not.toHaveProperty('2019');
  });

  test.each<[string, Record<string, string | string[]>, string]>([
    ['of an indicator that has one', { ...INFLATION, measure: 'gdp-growth' }, 'which has data/series/gdp-growth.json'],
    [
      'of what has no unit',
      { ...INFLATION, measure: 'migration-strategy' },
      'expected a measure of data/measures.json that has units',
    ],
    [
      'of a report',
      { ...INFLATION, report: 'timesca-2025' },
      'expected a source of kind series, received "timesca-2025"',
    ],
    [
      'of a country that the table lacks',
      { ...INFLATION, places: 'tajikistan' },
      'expected a country of the table, received "tajikistan"',
    ],
    [
      'that begins behind its end',
      { ...INFLATION, since: '2004' },
      'expected a year with values behind it, received 2004: russia',
    ],
    ...[
      ['russia 2001', 'expected a place, a year or span, and a qualifier or, behind a colon, a caveat'],
      ['tajikistan 2001 contested', 'expected a country that is taken from the table, received "tajikistan"'],
      ['kyrgyzstan 2002 contested', 'expected years with a value of kyrgyzstan, received "2002"'],
      ['russia 2003/2001 contested', 'expected a span from an earlier year to a later one'],
      ['russia 2001 contestd', 'did you mean “contested”?'],
      ['russia 2001 : About 5% too high.', 'received the number “5%”'],
    ].map(([line, message]): [string, Record<string, string>, string] => [
      `with “${line}”`,
      { ...INFLATION, exceptions: line! },
      message!,
    ]),
    [
      'with a year in two exceptions',
      { ...INFLATION, exceptions: ['russia 2001 contested', 'russia 2000/2002 provisional'] },
      'expected years without another exception, received 2000/2002 beside 2001',
    ],
  ])('%s is refused', async (_, given, message) => {
    await expect(make(given)).rejects.toThrow(message);
  });
});
