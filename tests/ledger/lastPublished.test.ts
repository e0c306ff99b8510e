import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changesOf } from '../../src/ledger/changes.ts';
import { checkCorrected, writePublished } from '../../src/ledger/lastPublished.ts';
import { filesIn } from '../../src/build/projectFiles.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import type { Fact } from '../../src/ledger/types.ts';
import { factProblems, type Lookups } from '../../src/ledger/validate/references.ts';

const root = mkdtempSync(join(tmpdir(), 'northbound-'));
mkdirSync(join(root, 'data'));
afterAll(() => rmSync(root, { recursive: true }));

const ledger = { ...parseLedger(filesIn('.')).ledger, files: filesIn(root) };
writePublished(ledger, '2030-01-01');
const [address, fact] = [...ledger.facts].find(([, { value, omit }]) => typeof value === 'number' && omit === null)!;

/** The fields of which the check says that a correction is missing, with one fact changed. */
function asked(change: Partial<Fact>): string[] {
  const facts = new Map(ledger.facts).set(address, { ...fact, ...change });
  return checkCorrected({ ...ledger, facts }).map(({ place }) => place.replace(`facts.${address}.`, ''));
}
const correction = (field: string, date: string) => ({ date, field, old: 'a', new: 'b', why: 'w' });

describe('a published fact that changes', () => {
  test('is not asked about while it says the same', () => expect(asked({})).toEqual([]));
  test.each<[change: Partial<Fact>, field: string]>([
    [{ value: 123456 }, 'value'],
    [{ words: 'many' }, 'words'],
    [{ statedBy: 'Somebody' }, 'statedBy'],
    [{ paragraph: 999 }, 'paragraph'],
    [{ phrase: 'other words of it' }, 'phrase'],
    [{ caveat: 'Beware of it.' }, 'caveat'],
    [{ label: 'Something' }, 'label'],
    [{ period: { ...fact.period, start: '1999', end: '1999' } }, 'period'],
    [{ place: [...ledger.places.values()].find(({ id }) => id !== fact.place.id)! }, 'place'],
    [{ qualifier: [...ledger.qualifiers.values()].find(({ id }) => id !== fact.qualifier.id)! }, 'qualifier'],
    [{ unit: [...ledger.units.values()].find(({ id }) => id !== fact.unit?.id)! }, 'unit'],
    [{ source: [...ledger.sources.values()].find(({ id }) => id !== fact.source.id)! }, 'report'],
    [{ route: { from: fact.place, to: fact.place } }, 'route'],
  ])('%#: needs a correction of %s', (change, field) => {
    expect(asked(change)).toEqual([field]);
    expect(asked({ ...change, corrections: [correction(field, '2030-01-02')] })).toEqual([]);
    // One of before that publication tells of another change.
    expect(asked({ ...change, corrections: [correction(field, '2029-12-31')] })).toEqual([field]);
    expect(asked({ ...change, corrections: [correction('review', '2030-01-02')] })).toEqual([field]);
  });
  test('is asked about as it stands in the project', () => expect(checkCorrected(ledger)).toEqual([]));
});

test('a fact that is new needs none', () => {
  const facts = new Map(ledger.facts).set('invented/fact', { ...fact, id: 'invented/fact' });
  expect(checkCorrected({ ...ledger, facts })).toEqual([]);
});

test('what is only reworded enters no feed, and only a label or a caveat can be', () => {
  const corrections = [
    { ...correction('caveat', '2030-01-02'), reworded: true as const },
    correction('caveat', '2030-01-03'),
  ];
  const changes = changesOf({ ...fact, corrections }, ledger);
  // It keeps its place among the addresses of corrections.
  expect(changes.map(({ id }) => id)).toEqual([`2030-01-03/${address}/caveat`]);
  const input = { value: 1, corrections: [{ ...correction('value', '2030-01-02'), reworded: true }] };
  const lookups = Object.fromEntries(
    ['measures', 'units', 'qualifiers', 'places', 'people', 'sources', 'fingerprints'].map((name) => [name, new Map()]),
  ) as unknown as Lookups;
  expect(factProblems(input as unknown as Parameters<typeof factProblems>[0], lookups)).toContainEqual([
    'corrections.0.reworded',
    expect.stringContaining('received "value"'),
  ]);
});
