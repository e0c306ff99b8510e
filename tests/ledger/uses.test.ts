import { expect, test } from 'vitest';
import { mainCountries, factsOf } from '../../src/ledger/countries.ts';
import { textUses, usedIn } from '../../src/ledger/uses.ts';
import { unusedFacts } from '../../src/check/unused.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

const slugs = (id: string) =>
  textUses(ledger)
    .get(id)
    ?.map(({ slug }) => slug);

test('a fact knows the texts that print it, compute from it or name it in their head', () => {
  expect(slugs('remittance-shares/tj-2024-update')).toContain('what-the-money-means');
  expect(slugs('migrant-counts/uz-2023-share-ukraine')).toContain('counting-people-who-cross');
  expect(slugs('crime-and-rhetoric/crocus-killed')).toContain('after-crocus');
  expect(slugs('economy/ru-growth-1999')).toEqual(['why-they-go']);
  expect(usedIn('articles', 'why-they-go', ledger)).toContain('economy/ru-growth-1999');
  expect(usedIn('articles', 'watched', ledger)).not.toContain('economy/ru-growth-1999');
});

test('a country has the facts of its places and of ways from and to it, and no others', () => {
  const uzbekistan = mainCountries(ledger).find(({ id }) => id === 'uzbekistan')!;
  const ids = [...factsOf(uzbekistan, ledger).values()].flat().map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'migrant-counts/uz-2022-crossings',
      'places/shamsiddinov-home-termez',
      'places/uz-looks-to-israel',
    ]),
  );
  expect(ids).not.toContain('migrant-counts/tj-2022-crossings');
  expect(ids.some((id) => id.startsWith('world-bank'))).toBe(false);
});

test('every quantity is used, or left out with a reason', async () => {
  const unused = unusedFacts(ledger, await loadFigures(ledger));
  expect(unused.filter(({ kind }) => kind === 'quantity').map(({ id }) => id)).toEqual([]);
});

test('a fact that nothing uses is found', async () => {
  const without = { ...ledger, disagreements: [], checks: [] };
  expect(unusedFacts(without, []).map(({ id }) => id)).toContain('world-bank-remittances/tm-1996-share');
});
