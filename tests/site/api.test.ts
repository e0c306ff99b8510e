import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { API_EXAMPLES } from '../../src/exports/apiExamples.ts';
import { apiSchema, factSetSchema } from '../../src/exports/factSets.ts';
import { factsAbout, mainCountries } from '../../src/ledger/countries.ts';
import { shownFacts } from '../../src/ledger/publicFact.ts';
import { seriesOf } from '../../src/ledger/series.ts';
import { openProject } from '../../src/project/project.ts';
import { defaultUrl, site } from '../../src/site.ts';
import { files, read } from './built.ts';

const { ledger } = openProject('.');
const all = new Set(files('dist'));
const fileOf = (address: string): string => address.replace(defaultUrl(''), '');
const index = apiSchema.parse(JSON.parse(read('dist', 'api/index.json')));

describe('the API', () => {
  test('lists what is there, as of the edition', () => {
    expect(index.edition).toBe(site.edition);
    for (const { json, csv } of index.sets) for (const each of [json, csv]) expect(all).toContain(fileOf(each));
    for (const each of [index.facts, index.changes]) expect(all).toContain(fileOf(each));
  });
  test('gives every fact by its source, page by page', () => {
    const ids = index.sets
      .filter(({ kind }) => kind === 'sources')
      .flatMap(({ json, total }) => {
        const found: string[] = [];
        let address: string | null = json;
        while (address) {
          const page: z.infer<typeof factSetSchema> = factSetSchema.parse(JSON.parse(read('dist', fileOf(address))));
          found.push(...page.facts.map(({ id }) => id));
          address = page.next;
        }
        expect(found).toHaveLength(total);
        return found;
      });
    expect(ids.toSorted()).toEqual(
      shownFacts(ledger)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
  test('has schemas where its files say', () => {
    for (const name of ['api', 'fact-set']) expect(all).toContain(`schema/${name}.schema.json`);
    expect(fileOf(index.$schema)).toBe('schema/api.schema.json');
  });
  test('has examples on its page, which ask for what is there', () => {
    const page = read('dist', 'api/index.html');
    for (const { code } of API_EXAMPLES) {
      const [address] = /https?:\/\/[^\s"]+/.exec(code)!;
      expect(page).toContain(address);
      expect(all).toContain(fileOf(address));
    }
  });
});

test.each(mainCountries(ledger).map(({ id }) => id))('%s has as many facts on its page as in its files', (id) => {
  const facts = factsAbout(ledger.places.get(id)!, ledger);
  const page = read('dist', `countries/${id}/index.html`);
  expect(Number(/data-derived="count of facts">([\d,]+)</.exec(page)![1]!.replace(',', ''))).toBe(facts.length);
  expect(csvParse(read('dist', `countries/${id}.csv`)).map((row) => row.id)).toEqual(facts.map((fact) => fact.id));
  for (const type of ['xlsx', 'json', 'zip']) expect(all).toContain(`countries/${id}.${type}`);
});

test('of many facts of a dataset a profile shows the newest, and leads to all', () => {
  const page = read('dist', 'countries/russia/index.html');
  const shown = Array.from(page.matchAll(/data-derived="count of facts shown">(\d+)<\/data>[^<]*<a href="([^"]+)"/g));
  expect(shown.length).toBeGreaterThan(2);
  for (const [, count, address] of shown) expect([count, address]).toEqual(['10', '/facts/?country=russia']);
  const tables = Array.from(
    page.matchAll(/<table class="facts[^]*?<\/table>/g),
    ([rows]) => rows.match(/<tr\b/g)!.length - 1,
  );
  expect(Math.max(...tables)).toBeLessThanOrEqual(15);
});

test('each year of a series has its anchor, and each fact of data/series/ leads to one', () => {
  for (const { measure, places } of seriesOf(ledger))
    for (const { place, points } of places) {
      const page = read('dist', `explore/${measure.id}/${place.id}/index.html`);
      for (const { year, fact } of points) {
        expect(page).toContain(`id="y${year}"`);
        expect(page).toContain(`data-fact="${fact.id}"`);
        if (fact.series) expect(fact.page).toBe(`explore/${measure.id}/${place.id}/#y${year}`);
        expect(all.has(`facts/${fact.id}/index.html`)).toBe(fact.series === null);
      }
    }
});
