import { describe, expect, test } from 'vitest';
import { findUndeclared } from '../../src/ledger/disagreements.ts';
import { formatFact } from '../../src/ledger/format.ts';
import { roundingOf } from '../../src/ledger/ledger.ts';
import type { Fact } from '../../src/ledger/types.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';
import { openProject } from '../../src/project/project.ts';
import { sameValue } from '../../src/ledger/sameValue.ts';
import { inventedFact } from './inventedFact.ts';

const number = (value: number, rounding = roundingOf(value)): Fact =>
  inventedFact({ id: `orchards/${value}`, value, rounding });

describe('two values are the same as far as they are rounded', () => {
  test.each([
    [45, 45, true],
    [45, 46, false],
    [45, 45.3, true],
    [45, 45.6, false],
    [4.6, 4.64, true],
    [4.6, 4.66, false],
    [-8.6, -8.6, true],
    [8.6, -8.6, false],
    [1_234_567, 1_234_999, false],
    [1_200_000, 1_234_567, true],
    [1_200_000, 1_251_000, false],
    [13_500_000_000, 13_540_000_000, true],
  ])('%f and %f: %s', (a, b, same) => {
    expect(sameValue(number(a), number(b))).toBe(same);
    expect(sameValue(number(b), number(a))).toBe(same);
  });

  test('what is declared of the rounding counts, not the digits', () => {
    expect(sameValue(number(33.3, 5), number(35))).toBe(true);
    expect(sameValue(number(33.3), number(35))).toBe(false);
  });

  test('both ends of a range and of a change count, and which of the two it is', () => {
    const of = (value: Fact['value']) => inventedFact({ value, rounding: null });
    expect(sameValue(of({ low: 2, high: 4 }), of({ low: 2, high: 4 }))).toBe(true);
    expect(sameValue(of({ low: 2, high: 4 }), of({ low: 2, high: 5 }))).toBe(false);
    expect(sameValue(of({ low: 1, high: 4 }), of({ low: 2, high: 4 }))).toBe(false);
    expect(sameValue(of({ from: 2, to: 4 }), of({ low: 2, high: 4 }))).toBe(false);
    expect(sameValue(of({ low: 2, high: 4 }), number(4))).toBe(false);
  });

  test('without values the words count', () => {
    const of = (words: string) => inventedFact({ value: null, words, rounding: null });
    expect(sameValue(of('hundreds'), of('hundreds'))).toBe(true);
    expect(sameValue(of('hundreds'), of('dozens'))).toBe(false);
    expect(sameValue(of('hundreds'), number(200))).toBe(false);
  });
});

test('numbers that are printed alike and differ must be declared', () => {
  const facts = [number(1_234_567), number(1_234_999)];
  expect(new Set(facts.map((fact) => formatFact(fact, DEFAULT, 'bare')))).toEqual(new Set(['1.23 million']));
  const ledger = { ...openProject('.').ledger, facts: new Map(facts.map((fact) => [fact.id, fact])) };
  expect(findUndeclared(ledger, { disagreements: [], checks: [] }).map(({ place }) => place)).toEqual([
    'orchards/1234567, orchards/1234999',
  ]);
});

test.each([
  [45, 1],
  [4.6, 0.1],
  [0.08, 0.01],
  [978_216, 1],
  [500_000, 1],
  [999_999, 1],
  [1_000_000, 1_000_000],
  [3_500_000, 100_000],
  [1_234_567, 1],
  [13_500_000_000, 100_000_000],
  [-8.6, 0.1],
  [-2_400_000, 100_000],
  [0, 1],
])('%f is rounded to %f', (value, step) => expect(roundingOf(value)).toBeCloseTo(step, 10));
