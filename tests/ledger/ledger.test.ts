import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../src/ledger/fingerprint.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import { openProject } from '../../src/project/project.ts';
import { filesIn } from '../../src/build/projectFiles.ts';

const { ledger } = openProject('.');

const facts = [...ledger.facts.values()];
const REPORTS = ['timesca-2025', 'diplomat-2025', 'moscow-times-2023', 'iwpr-2023', 'globalpulse-2026'];

describe('the ledger', () => {
  test('has no problem', () => {
    expect(parseLedger(filesIn('.')).problems).toEqual([]);
  });

  test('holds the quantities of the five reports', () => {
    const quantities = facts.filter((fact) => fact.kind === 'quantity' && REPORTS.includes(fact.source.id));
    expect(quantities.length).toBeGreaterThanOrEqual(115);
    for (const report of REPORTS) expect(quantities.some((fact) => fact.source.id === report)).toBe(true);
  });

  test.each([
    ['remittance-shares/tj-2024-journey-ahead', 45, 'exact'],
    ['remittance-shares/tj-2024-update', 49, 'exact'],
    ['migrant-counts/tj-2022-crossings', 3_500_000, 'over'],
    ['migrant-counts/kg-2022-went-to-work', 978_216, 'claimed'],
    ['labour-market/labour-shortage-2030', { low: 2_000_000, high: 4_000_000 }, 'could'],
    ['economy/ru-key-rate-2014', { from: 10.5, to: 17 }, 'exact'],
    ['war-and-recruitment/killed-ca-2023-09', 93, 'at-least'],
  ])('%s is %j, %s', (id, value, qualifier) => {
    expect(ledger.facts.get(id)).toMatchObject({ value, qualifier: { id: qualifier } });
  });

  test('invents no value for a vague word', () => {
    const vague = facts.filter((fact) => fact.qualifier.id === 'vague' && fact.unit);
    expect(vague.length).toBeGreaterThan(10);
    for (const fact of vague) expect(fact).toMatchObject({ value: null, words: expect.any(String) });
  });

  test('says of each fact from a report where it stands', () => {
    for (const fact of facts.filter(({ source }) => source.kind === 'report')) {
      expect(fact.paragraph, fact.id).toBeGreaterThan(0);
      expect(fact.phrase!.split(/\s+/).length, fact.id).toBeLessThanOrEqual(12);
      expect(fact.statedBy, fact.id).toMatch(/\S/);
    }
  });

  test('has a caveat wherever the value is not exact or not dated', () => {
    const unsure = facts.filter(
      (fact) =>
        fact.unit &&
        fact.omit === null &&
        (fact.qualifier.certainty !== 'exact' || fact.period.precision === 'undated'),
    );
    expect(unsure.filter((fact) => fact.caveat === null).map(({ id }) => id)).toEqual([]);
  });

  const folder = process.env.REPORTS ?? '../shared/reports';
  test.runIf(existsSync(folder))('quotes the reports to the letter', () => {
    for (const report of REPORTS) {
      const text = paragraphs(readFileSync(`${folder}/${report}.txt`, 'utf8'));
      for (const fact of facts.filter(({ source }) => source.id === report))
        expect(text.get(fact.paragraph!), fact.id).toContain(fact.phrase!);
    }
  });
});
