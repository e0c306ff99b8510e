import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { quotation, statement } from '../../src/cite/quotation.ts';
import { factReference, formatReference, sourceReference } from '../../src/cite/reference.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { shownFacts } from '../../src/ledger/publicFact.ts';
import { factUrl } from '../../src/i18n/paths.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');

describe('a quotation', () => {
  test('says what, who says so, what to beware of, from where, and its address', () => {
    expect(quotation(findFact('remittance-shares/tj-2024-journey-ahead', ledger), ledger)).toMatch(
      /^Remittances as a share of GDP, Tajikistan, 2024: 45% of GDP\. Stated by: World Bank, The Journey Ahead, .*\. Note: .*\. Source: Russia’s Crackdown .*, The Times of Central Asia, 2025 \(inferred\), ¶5\. Northbound, as of .*: https:\/\/northbound\.example\/facts\/remittance-shares\/tj-2024-journey-ahead\/$/,
    );
  });
  test('keeps a floor a floor, and what was announced announced', () => {
    expect(statement(findFact('war-and-recruitment/killed-ca-2023-09', ledger), ledger)).toContain(
      'at least 93 people',
    );
    expect(statement(findFact('systems/kz-migrant-id-card', ledger), ledger)).toMatch(/\(announced, /);
  });
  test('of every fact holds no mark of ours and ends with its address', () => {
    for (const fact of shownFacts(ledger)) {
      const text = quotation(fact, ledger);
      expect(text).not.toMatch(/[{}]|undefined|\bnull\b|\.\./);
      expect(text.endsWith(`: ${factUrl(fact, language)}`)).toBe(true);
    }
  });
});

describe('a reference', () => {
  test.each(['remittance-shares/tj-2024-update', 'economy/ru-key-rate-2014', 'systems/amina-globalpulse'])(
    'of %s is read again by a program',
    async (id) => {
      const reference = factReference(findFact(id, ledger), ledger);
      const { bibtex, csl, text } = await formatReference(reference, language);
      const [again] = new Cite(bibtex).data as { title: string; URL: string; issued: { 'date-parts': number[][] } }[];
      expect(again!.URL).toBe(reference.URL);
      expect(again!.title).toBe(reference.title);
      expect(again!.issued['date-parts']).toEqual(reference.issued!['date-parts']);
      expect(JSON.parse(csl)).toEqual([reference]);
      expect(text).toContain(reference.title);
      expect(text).toContain(reference.URL);
    },
  );
  test('of a source leaves out an author that is not known, and a date that nobody gives', async () => {
    expect(sourceReference(ledger.sources.get('diplomat-2025')!, language)).toMatchObject({
      author: [{ literal: 'Sher Khashimov' }],
      issued: { 'date-parts': [[2025, 3]] },
    });
    const unknown = sourceReference(ledger.sources.get('globalpulse-2026')!, language);
    expect(unknown.author).toBeUndefined();
    expect(sourceReference(ledger.sources.get('world-bank-definition')!, language).issued).toBeUndefined();
    for (const source of ledger.sources.values())
      expect((await formatReference(sourceReference(source, language), language)).text.length).toBeGreaterThan(20);
  });
  test('is found by a key of its own, which is its id', async () => {
    const references = [
      ...shownFacts(ledger).map((fact) => factReference(fact, ledger)),
      ...[...ledger.sources.values()].map((source) => sourceReference(source, language)),
    ];
    expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
    for (const id of ['remittance-shares/tj-2024-journey-ahead', 'remittance-shares/tj-2024-update']) {
      const { bibtex } = await formatReference(factReference(findFact(id, ledger), ledger), language);
      expect(/^@\w+\{(.*),/.exec(bibtex)![1]).toBe(id.replace('/', '-'));
    }
  });
  test('of a source says the language of its title', async () => {
    const source = ledger.sources.get('24kg-2025')!;
    expect(sourceReference(source, language).language).toBe('ru');
    const { bibtex } = await formatReference(sourceReference(source, language), language);
    expect(bibtex).toContain('language = {ru}');
    // Braces around names keep their capitals.
    expect(bibtex.replaceAll(/[{}]/g, '')).toContain(`title = ${source.title}`);
    const silent = [...ledger.sources.values()].filter(
      ({ title, language }) => /\p{sc=Cyrl}/u.test(title) && !language,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

test('a publisher’s name in Cyrillic keeps its small letters, in a work in English too', async () => {
  const { ledger: russian, language: own } = openProject('.').in('ru');
  const source = russian.sources.get('iwpr-2023')!;
  const { text, bibtex } = await formatReference(sourceReference(source, own), own);
  expect(source.publisher).toMatch(/ [а-я]/);
  for (const written of [text, bibtex]) expect(written).toContain(source.publisher);
});

test.each([
  ['diplomat-2025', '(2025, март)'],
  ['moscow-times-2023', '(2023, 7 сентября)'],
  ['world-bank-definition', '(без даты)'],
])('a reference on a Russian page has the date of %s in Russian, for people alone', async (id, dated) => {
  const { ledger: russian, language: own } = openProject('.').in('ru');
  const reference = sourceReference(russian.sources.get(id)!, own);
  const { text, bibtex, csl } = await formatReference(reference, own);
  expect(text).toContain(dated);
  expect(JSON.parse(csl)).toEqual([reference]);
  expect(bibtex).not.toMatch(/март|июля|без даты/);
});
