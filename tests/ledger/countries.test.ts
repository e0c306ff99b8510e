import { expect, test } from 'vitest';
import { newest } from '../../src/ledger/countries.ts';
import type { Fact } from '../../src/ledger/types.ts';
import { parsePeriod } from '../../src/ledger/period.ts';

const of = (...periods: string[]) =>
  periods.map((period, id) => ({ id, period: parsePeriod(period) }) as unknown as Fact);
const kept = (count: number, ...periods: string[]) => newest(of(...periods), count).map(({ id }) => id);

test('the newest facts stay in their order', () => {
  expect(kept(2, '2019', '2024-03', '2001/2011', '2024-01-22')).toEqual([1, 3]);
});

test('what is undated goes first, and of equals those that stand first stay', () => {
  expect(kept(2, 'undated', '1999', '2020', '2020')).toEqual([2, 3]);
  expect(kept(2, '2020', '2020', '2020')).toEqual([0, 1]);
  expect(kept(5, 'undated', '1999')).toEqual([0, 1]);
});
