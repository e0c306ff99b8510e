import { expect, test } from 'vitest';
import { interleave } from '../../src/build/prerender.ts';

test.each([
  [
    [1, 2, 3, 4],
    ['a', 'b'],
    [1, 2, 'a', 3, 4, 'b'],
  ],
  [
    [1, 2, 3],
    ['a', 'b'],
    [1, 2, 'a', 3, 'b'],
  ],
  [[1], ['a', 'b', 'c'], ['a', 1, 'b', 'c']],
  [[1, 2], [], [1, 2]],
  [[], ['a'], ['a']],
])('%j and %j are spread among each other, each in its order', (numbers, letters, mixed) => {
  expect(interleave<string | number>(numbers, letters)).toEqual(mixed);
});
