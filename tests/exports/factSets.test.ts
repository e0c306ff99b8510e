import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/exports/csv.ts';
import { API_EXAMPLES } from '../../src/exports/apiExamples.ts';
import {
  apiSchema,
  factSets,
  factSetSchema,
  KINDS,
  pagesAfter,
  publicApi,
  publicFactSet,
} from '../../src/exports/factSets.ts';
import { countriesOf } from '../../src/ledger/countries.ts';
import { yearsOf } from '../../src/ledger/period.ts';
import { shownFacts } from '../../src/ledger/publicFact.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');
const sets = factSets(ledger);
const shown = shownFacts(ledger);

test.each(KINDS)('%s hold every fact that has one, and no other', (kind) => {
  const keysOf = {
    countries: countriesOf,
    indicators: ({ measure }) => [measure.id],
    sources: ({ source }) => [source.id],
    years: ({ period }) => (period.start === null ? ['undated'] : yearsOf(period)),
  } satisfies Record<(typeof KINDS)[number], (fact: (typeof shown)[number]) => string[]>;
  for (const { id, facts } of sets.filter((set) => set.kind === kind))
    expect(facts, id).toEqual(shown.filter((fact) => keysOf[kind](fact).includes(id)));
  const all = new Set(sets.filter((set) => set.kind === kind).flatMap(({ facts }) => facts));
  expect([...all].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    shown.filter((fact) => keysOf[kind](fact).length > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
});

describe('a set', () => {
  test('is read page by page by “next”, under its schema', () => {
    for (const set of sets) {
      const pages = [1, ...pagesAfter(set)].map((page) => factSetSchema.parse(publicFactSet(set, page, ledger)));
      expect(pages.flatMap(({ facts }) => facts.map(({ id }) => id))).toEqual(set.facts.map(({ id }) => id));
      for (const [i, page] of pages.entries()) {
        expect(page).toMatchObject({ page: i + 1, pages: pages.length, total: set.facts.length });
        expect(page.next?.endsWith(`/api/${set.kind}/${set.id}/page/${i + 2}.json`) ?? null).toBe(
          i < pages.length - 1 ? true : null,
        );
      }
    }
    expect(sets.some((set) => pagesAfter(set).length > 0)).toBe(true);
  });
  test('is whole as CSV', () => {
    const set = sets.find(({ kind, id }) => kind === 'countries' && id === 'tajikistan')!;
    const rows = csvParse(toCsv(set.facts, ledger));
    expect(rows.map((row) => row.id)).toEqual(set.facts.map(({ id }) => id));
    expect(rows.every((row) => row.address!.startsWith('https://'))).toBe(true);
  });
});

test('the index lists each set with what it holds', () => {
  const index = apiSchema.parse(publicApi(ledger));
  expect(index.sets.map(({ kind, id, total }) => [kind, id, total])).toEqual(
    sets.map(({ kind, id, facts }) => [kind, id, facts.length]),
  );
  expect(new Set(index.sets.flatMap(({ json, csv }) => [json, csv])).size).toBe(sets.length * 2);
});

test('examples ask for addresses that there are', () => {
  const known = new Set(publicApi(ledger).sets.flatMap(({ json, csv }) => [json, csv]));
  for (const { name, code } of API_EXAMPLES) {
    const addresses = Array.from(code.matchAll(/https?:\/\/[^\s"]+/g), ([address]) => address);
    expect(addresses, name).toHaveLength(1);
    for (const address of addresses) expect(known.has(address), address).toBe(true);
  }
});
