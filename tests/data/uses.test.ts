import { expect, test } from 'vitest';
import { mainCountries, factsOf } from '../../src/data/countries.ts';
import { loadLedger } from '../../src/data/ledger.ts';
import { chapterUses } from '../../src/data/uses.ts';

const ledger = loadLedger();

test('a fact knows the chapters that print it, compute from it or name it in their head', () => {
  const uses = chapterUses();
  expect(uses.get('remittance-shares/tj-2024-update')).toContain('what-the-money-means');
  expect(uses.get('migrant-counts/uz-2023-share-ukraine')).toContain('counting-people-who-cross');
  expect(uses.get('crime-and-rhetoric/crocus-killed')).toContain('after-crocus');
  expect(uses.get('economy/ru-growth-1999')).toEqual(['why-they-go']);
});

test('a country has the facts of its places and of ways from and to it, and no others', () => {
  const uzbekistan = mainCountries(ledger).find(({ id }) => id === 'uzbekistan')!;
  const ids = [...factsOf(uzbekistan, ledger).values()].flat().map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['migrant-counts/uz-2022-crossings', 'places/shamsiddinov-home-termez', 'places/uz-looks-to-israel']));
  expect(ids).not.toContain('migrant-counts/tj-2022-crossings');
  expect(ids.some((id) => id.startsWith('world-bank'))).toBe(false);
});
