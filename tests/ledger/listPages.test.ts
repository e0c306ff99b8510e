import { expect, test } from 'vitest';
import { laterPages, pagePath, pagePaths, pagesOf } from '../../src/ledger/listPages.ts';

const items = Array.from({ length: 201 }, (_, i) => i);

test('a list is cut into pages of a hundred, in its order', () => {
  expect(pagesOf(items).map(({ length }) => length)).toEqual([100, 100, 1]);
  expect(pagesOf(items).flat()).toEqual(items);
  expect(pagesOf(items.slice(0, 100))).toHaveLength(1);
});
test('an empty list has a page', () => expect(pagesOf([])).toEqual([[]]));
test('pages behind the first are counted from two', () => {
  expect(laterPages(items)).toEqual([2, 3]);
  expect(laterPages([])).toEqual([]);
});
test('the first page is the list’s own', () => {
  expect(pagePath('timeline/2014/', 1)).toBe('timeline/2014/');
  expect(pagePaths('timeline/2014/', items)).toEqual([
    'timeline/2014/',
    'timeline/2014/page/2/',
    'timeline/2014/page/3/',
  ]);
});
