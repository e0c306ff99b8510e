import { describe, expect, test } from 'vitest';
import { findFact } from '../../src/ledger/ledger.ts';
import type { Fact } from '../../src/ledger/types.ts';
import { shownFacts } from '../../src/ledger/publicFact.ts';
import type { Correction } from '../../src/ledger/schema.ts';
import { allChanges, changesOf, changeUrl } from '../../src/ledger/changes.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const { language, ledger } = project;

const on = (date: string, field: string, old: Correction['old'], put: Correction['new']): Correction => ({
  date,
  field,
  old,
  new: put,
  why: 'Because.',
});
const corrected = (id: string, ...corrections: Correction[]): Fact => ({ ...findFact(id, ledger), corrections });
const pairs = (fact: Fact) => changesOf(fact, ledger).map(({ old, new: put }) => [old, put]);

describe('a change', () => {
  test('says a number with its unit and how sure it is', () => {
    expect(pairs(corrected('war-and-recruitment/killed-ca-2023-09', on('2026-12-01', 'value', 91, 93)))).toEqual([
      ['at least 91 people', 'at least 93 people'],
    ]);
    expect(pairs(corrected('remittance-shares/tj-2024-update', on('2026-12-01', 'value', 48.5, 49)))).toEqual([
      ['48.5% of GDP', '49% of GDP'],
    ]);
  });
  test('is told as the fact stood then: later corrections of unit, certainty or number are undone first', () => {
    const fact = corrected(
      'war-and-recruitment/killed-ca-2023-09',
      on('2026-12-01', 'value', 90, 92),
      on('2026-12-02', 'qualifier', 'exact', 'at-least'),
      on('2026-12-03', 'value', 92, 93),
    );
    expect(pairs(fact)).toEqual([
      ['at least 92 people', 'at least 93 people'],
      ['92 people', 'at least 92 people'],
      ['90 people', '92 people'],
    ]);
  });
  test('says ranges, and words that became a number', () => {
    const range = {
      ...corrected('remittance-shares/tj-2024-update', on('2026-12-01', 'value', '40/48', '40/49')),
      value: { low: 40, high: 49 },
    };
    expect(pairs(range)).toEqual([['40 to 48% of GDP', '40 to 49% of GDP']]);
    const worded = corrected(
      'remittance-shares/tj-2024-update',
      on('2026-12-01', 'words', 'a half', null),
      on('2026-12-01', 'value', null, 49),
    );
    expect(pairs(worded)).toEqual([
      ['nothing', '49% of GDP'],
      ['a half of GDP', 'nothing'],
    ]);
  });
  test('says dates, places, sources and paragraphs as readers know them', () => {
    const fact = corrected(
      'remittance-shares/tj-2024-update',
      on('2026-12-01', 'period', '2024-03', '2024'),
      on('2026-12-01', 'place', 'uzbekistan', 'tajikistan'),
      on('2026-12-01', 'report', 'diplomat-2025', 'timesca-2025'),
      on('2026-12-01', 'paragraph', 4, 5),
      on('2026-12-01', 'caveat', null, 'Of {remittance-shares/tj-2024-journey-ahead}.'),
    );
    expect(pairs(fact).toReversed()).toEqual([
      ['March 2024', '2024'],
      ['Uzbekistan', 'Tajikistan'],
      ['The Diplomat', 'The Times of Central Asia'],
      ['¶4', '¶5'],
      ['nothing', 'Of 45%.'],
    ]);
  });
  test('of a text is in English with its numbers in another language too', () => {
    const russian = project.in('ru').ledger;
    const was = { ...findFact('remittance-shares/tj-2024-update', russian) };
    was.corrections = [on('2026-12-01', 'caveat', null, '{systems/amina-72-hours full} later.')];
    expect(changesOf(was, russian)[0]!.new).toBe('72 hours later.');
  });
  test('keeps its address when others follow, on the same day and field too', () => {
    const one = on('2026-12-01', 'value', 47, 48);
    const [first] = changesOf(corrected('remittance-shares/tj-2024-update', one), ledger);
    const later = changesOf(
      corrected(
        'remittance-shares/tj-2024-update',
        one,
        on('2026-12-01', 'value', 48, 49),
        on('2026-12-01', 'label', 'a', 'b'),
      ),
      ledger,
    );
    expect(later.at(-1)!.id).toBe(first!.id);
    expect(later.map(({ id }) => id.replace('2026-12-01/remittance-shares/tj-2024-update/', ''))).toEqual([
      'label',
      'value/2',
      'value',
    ]);
    expect(changeUrl(first!, language)).toBe(
      'https://northbound.example/corrections/2026-12-01/#2026-12-01/remittance-shares/tj-2024-update/value',
    );
  });
});

describe('all changes', () => {
  const changes = allChanges(ledger);
  test('are every correction of a fact that is shown but a rewording, newest first, each with an address of its own', () => {
    const corrected = shownFacts(ledger).flatMap(({ corrections }) => corrections);
    const expected = corrected.filter(({ reworded }) => !reworded).length;
    expect(expected).toBeGreaterThan(0);
    expect(changes).toHaveLength(expected);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(expected);
    const dates = changes.map(({ correction }) => correction.date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    for (const { id, old, new: put } of changes) {
      expect(id).toMatch(/^[a-zA-Z0-9/-]+$/);
      expect(old).not.toBe(put);
      expect(`${old}${put}`).not.toMatch(/undefined|NaN|[{}]/);
    }
  });
  test('leave out facts that are not shown', () => {
    const fact = corrected('remittance-shares/tj-2024-update', on('2027-01-01', 'value', 48, 49));
    const withOne = (omit: string | null) => ({
      ...ledger,
      facts: new Map(ledger.facts).set(fact.id, { ...fact, omit }),
    });
    expect(allChanges(withOne(null))[0]!.fact.id).toBe(fact.id);
    expect(allChanges(withOne('Not ours to tell.'))).toHaveLength(changes.length);
  });
});
