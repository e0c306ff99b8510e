import { describe, expect, test } from 'vitest';
import { distance, nearest } from '../../src/ledger/nearest.ts';

describe('the distance of two words', () => {
  test.each([
    ['', '', 0],
    ['share', 'share', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['share', 'shares', 1],
    ['shares', 'share', 1],
    ['share', 'shore', 1],
    ['share', 'shrae', 1],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['ca', 'abc', 3],
    ['abc', 'cba', 2],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
  ])('%s to %s is %d', (a, b, least) => {
    expect(distance(a, b)).toBe(least);
    expect(distance(b, a)).toBe(least);
  });
});

describe('the nearest of several', () => {
  test.each([
    ['caveats', ['caveat', 'value'], 'caveat'],
    ['CAVEAT', ['caveat'], 'caveat'],
    ['xyz', ['caveat', 'value'], undefined],
    // Two letters of a short word, a third of a long one.
    ['ab', ['cd'], 'cd'],
    ['abc', ['def'], undefined],
    ['remittances-gdp', ['remittances-xyz'], 'remittances-xyz'],
    // The nearer one, not the first.
    ['shares', ['shore', 'share'], 'share'],
    // The fact’s own name counts more than its dataset.
    ['orchards/tj-2024', ['remittance-shares/tj-2024', 'orchards/tj-2025'], 'remittance-shares/tj-2024'],
    // A longer word that begins so.
    ['placeholders-and-more', ['place'], 'place'],
  ])('of %s among %j', (word, candidates, found) => expect(nearest(word, candidates)).toBe(found));
});
