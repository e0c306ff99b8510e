import { describe, expect, test } from 'vitest';
import { change, difference, ratio, remainder, share, sum } from '../../src/ledger/derivations.ts';
import { derive } from '../../src/ledger/derived.ts';
import { compare } from '../../src/ledger/verdicts.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

test('functions of numbers', () => {
  expect(difference(4.6, -8.6)).toBe(-13.2);
  // In binary fractions 4.5 − 7.4 is −2.9000000000000004.
  expect(difference(7.4, 4.5)).toBe(-2.9);
  expect(sum([19, 34, 40])).toBe(93);
  expect(remainder([57, 15, 10])).toBe(18);
  expect(change(3_000_000, 1_800_000)).toBe(-40);
  expect(share(1, 4)).toBe(25);
  expect(ratio(6, 4)).toBe(1.5);
});

describe('derived from facts', () => {
  test('percentages differ by percentage points', () => {
    expect(derive('difference', ['economy/kg-growth-2019', 'economy/kg-growth-2020'], ledger)).toMatchObject({
      value: -13.2,
      text: '−13.2 percentage points',
    });
  });
  test('what is not described is the remainder', () => {
    const shares = ['russia', 'kazakhstan', 'ukraine'].map((place) => `migrant-counts/uz-2023-share-${place}`);
    expect(derive('remainder', shares, ledger)).toMatchObject({ value: 18, text: '18%' });
  });
  test.each([
    ['diference', ['a/b', 'c/d'], /did you mean “difference”/],
    ['difference', ['economy/kg-growth-2019', 'economy/kg-growth-2O20'], /did you mean “economy\/kg-growth-2020”/],
    ['difference', ['economy/kg-growth-2019', 'migrant-counts/tj-2022-crossings'], /facts of one unit/],
    ['difference', ['economy/kg-growth-2019', 'labour-market/labour-shortage-2030'], /one number each/],
    ['difference', ['economy/kg-growth-2019'], /expected 2 facts/],
  ])('%s of %j is refused', (by, ids, message) => {
    expect(derive(by, ids, ledger)).toMatch(message);
  });
});

describe('checks against a reference series', () => {
  const of = (id: string) =>
    compare(
      ledger.checks.find((check) => check.id === id)!,
      ledger,
    );
  test('rounding explains a small difference', () => {
    expect(of('uz-2024-journey-ahead')).toMatchObject({ tolerance: 0.5, agrees: true });
    expect(of('kg-growth-2019').agrees).toBe(true);
  });
  test('and not a large one', () => {
    expect(of('kg-growth-2020')).toMatchObject({ tolerance: 0.05, agrees: false });
    expect(of('kg-growth-2020').difference).toBeCloseTo(-1.451, 3);
  });
  test('code computes changes and sums', () => {
    expect(of('tj-2015-drop').reference).toBeCloseTo(-33.26, 2);
    expect(of('sent-home-2013').reference).toBeCloseTo(12_758_669_723.6, 0);
  });
});
