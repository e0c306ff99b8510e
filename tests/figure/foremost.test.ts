import { expect, test } from 'vitest';
import { byRank, FOREMOST, isForemost } from '../../src/figure/foremost.ts';
import { figureIds } from '../../src/figure/registry.ts';
import { openProject } from '../../src/project/project.ts';

test.each(FOREMOST)('%s, which is shown first, is a figure', (id) => {
  expect(figureIds(openProject('.').files)).toContain(id);
});

test('they stand in their order before all others, which stay in theirs', () => {
  const [first, second] = FOREMOST as [string, string];
  const ids = ['other', second, 'another', first].map((id) => ({ id }));
  expect(ids.toSorted(byRank).map(({ id }) => id)).toEqual([first, second, 'other', 'another']);
  expect(ids.filter(isForemost).map(({ id }) => id)).toEqual([second, first]);
});
