/** Files of what is shown, read back. */
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { COLUMNS, csvOf, jsonOf, rowsOf, svgOf } from '../../src/client/explore/fileTexts.ts';
import { select } from '../../src/client/explore/selection.ts';
import type { State } from '../../src/client/explore/data.ts';
import { defaultState, formatState } from '../../src/client/explore/state.ts';
import { xlsxOf } from '../../src/client/explore/xlsx.ts';
import { exploreData } from '../../src/explore/exploreData.ts';
import { findIndicator } from '../../src/explore/indicator.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { openProject } from '../../src/project/project.ts';
import { readXlsx } from '../exports/readXlsx.ts';

const project = openProject('.');
const { ledger } = project;
function shown(change: Partial<State>, { messages, ledger: own } = project) {
  const data = exploreData(findIndicator('remittances-gdp-share', own), own);
  const heads = { ...messages.files.shown, ...messages.files.sheets };
  const state = { ...defaultState(data), ...change };
  return { selection: select(state, data), data, address: `https://host.example/explore/${formatState(state)}`, heads };
}
const chosen = shown({ countries: ['KG', 'TJ'], from: 2021, to: 2023 });

describe('a file', () => {
  test('has the chosen countries and years, and no other', () => {
    expect(rowsOf(chosen).map(([code, , year]) => [code, year])).toEqual([
      ['KG', 2021],
      ['KG', 2022],
      ['KG', 2023],
      ['TJ', 2021],
      ['TJ', 2022],
      ['TJ', 2023],
    ]);
  });
  test('has the values of the ledger', () => {
    for (const row of rowsOf(chosen)) {
      const fact = findFact(String(row[COLUMNS.indexOf('fact')]), ledger);
      expect(row[COLUMNS.indexOf('value')]).toBe(fact.value);
      expect(Number(fact.period.start)).toBe(row[COLUMNS.indexOf('year')]);
    }
  });
  test('says what is provisional, where it comes from, and what was chosen', () => {
    const kg = rowsOf(chosen).find(([code, , year]) => code === 'KG' && year === 2023)!;
    expect(kg[COLUMNS.indexOf('note')]).toBe('provisional');
    expect(kg[COLUMNS.indexOf('source')]).toContain('World Bank');
    expect(kg[COLUMNS.indexOf('address')]).toContain('countries=KG,TJ&from=2021&to=2023');
  });
  test('has the claims where they are shown', () => {
    const claims = rowsOf(shown({ countries: ['TJ'], claims: true })).filter((row) =>
      String(row[COLUMNS.indexOf('fact')]).startsWith('remittance-shares/'),
    );
    expect(claims.map((row) => row[COLUMNS.indexOf('value')]).sort()).toEqual([33.3, 45, 49]);
  });
});

test('as CSV', () => {
  const [head, ...rows] = csvOf(chosen).trimEnd().split('\r\n');
  expect(head).toBe(COLUMNS.map((name) => `"${name}"`).join(','));
  expect(rows).toHaveLength(6);
  expect(rows[0]).toMatch(/^"KG","Kyrgyzstan",2021,[\d.]+,"[\d.]+%",,"Remittances from all countries/);
});

test('as JSON', () => {
  const file = JSON.parse(jsonOf(chosen)) as { title: string; caveats: string[]; address: string; values: object[] };
  expect(file).toMatchObject({
    title: 'Remittances as a share of GDP: Kyrgyzstan and Tajikistan, 2021–2023',
    address: chosen.address,
    licence: 'Northbound, CC BY 4.0',
  });
  expect(file.caveats.join()).toContain('provisional');
  expect(file.values).toHaveLength(6);
});

test('as SVG, which needs no page: title, drawing, caveats, source, address', () => {
  const { svg, width, height } = svgOf(chosen)!;
  expect(svg).not.toMatch(/var\(|paint-order|currentColor"? stroke/);
  const texts = JSON.stringify(parse(svg), (key, value: unknown) => (key === 'parentNode' ? undefined : value));
  for (const text of ['Kyrgyzstan and Tajikistan', 'World Bank', 'https://host.example/explore/', 'CC BY 4.0'])
    expect(texts).toContain(text);
  expect([width > 700, height > 400]).toEqual([true, true]);
  expect(svgOf(shown({ view: 'table' }))).toBeNull();
});

test('as a workbook', async () => {
  const book = await xlsxOf(chosen);
  const sheets = readXlsx(new Uint8Array(await book.arrayBuffer()));
  const [sheet, about] = ['Data', 'Sources and caveats'].map((name) => sheets.get(name));
  expect(sheet![0]).toEqual([...COLUMNS]);
  expect(sheet!.slice(1).map((row) => row[3])).toEqual(rowsOf(chosen).map((row) => row[3]));
  expect(about!.flat()).toContain(chosen.address);
});

test('in another language has its heads and words, and the same keys for programs', async () => {
  const own = shown({ countries: ['KG', 'TJ'], from: 2021, to: 2023 }, project.in('ru'));
  const { messages } = project.in('ru');
  const [head, first] = csvOf(own).split('\r\n');
  expect(head).toBe(COLUMNS.map((name) => `"${messages.files.shown[name]}"`).join(','));
  expect(head).not.toMatch(/[a-z]/);
  expect(first).toContain('"Кыргызстан"');
  const sheets = readXlsx(new Uint8Array(await (await xlsxOf(own)).arrayBuffer()));
  expect([...sheets.keys()]).toEqual(Object.values(messages.files.sheets));
  expect([...sheets.values()].map(([row]) => row![0])).toEqual(['код', 'название']);
  const keys = (text: string) => Object.keys((JSON.parse(text) as { values: [object] }).values[0]);
  expect(keys(jsonOf(own))).toEqual(keys(jsonOf(chosen)));
});
