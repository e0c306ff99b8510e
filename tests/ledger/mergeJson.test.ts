import { expect, test } from 'vitest';
import { mergeJson } from '../../src/ledger/editor/mergeJson.ts';

const entry = (id: string, value: number, more = ''): string =>
  `    {\n      "id": "${id}",\n      "value": ${value}${more}\n    }`;
const file = (...entries: string[]): string => `{\n  "title": "Pay",\n  "facts": [\n${entries.join(',\n')}\n  ]\n}\n`;
const BASE = file(entry('b', 1), entry('a', 2));

test('entries and fields of both are kept, written as they were', () => {
  const ours = file(entry('b', 1), entry('a', 2, ',\n      "caveat": "A."'), entry('x', 3));
  const theirs = file(entry('b', 7), entry('a', 9), entry('y', 4)).replace('Pay', 'Wages');
  expect(mergeJson(BASE, ours, theirs)).toEqual({
    text: file(entry('b', 7), entry('a', 9, ',\n      "caveat": "A."'), entry('x', 3), entry('y', 4)).replace(
      'Pay',
      'Wages',
    ),
    clashes: [],
  });
});

test('a list in the order of its ids keeps it; what one side took away is gone', () => {
  const base = file(entry('a', 1), entry('c', 2));
  expect(
    mergeJson(base, file(entry('a', 1), entry('c', 2), entry('d', 3)), file(entry('b', 4), entry('c', 2))).text,
  ).toBe(file(entry('b', 4), entry('c', 2), entry('d', 3)));
});

test('what both have changed is left to a person', () => {
  const { clashes } = mergeJson(BASE, file(entry('b', 5), entry('a', 2)), file(entry('b', 6), entry('a', 2)));
  expect(clashes).toEqual([{ place: 'facts.b.value', ours: '5', theirs: '6' }]);
  expect(mergeJson(BASE, file(entry('b', 1)), file(entry('b', 1), entry('a', 3))).clashes).toEqual([
    { place: 'facts.a', ours: 'nothing', theirs: '{"id":"a","value":3}' },
  ]);
});

test('entries without an id are joined only where none was changed', () => {
  const list = (...texts: string[]) => JSON.stringify({ caveats: texts });
  expect(mergeJson(list('A.'), list('A.', 'B.'), list('A.', 'C.')).text).toBe(list('A.', 'B.', 'C.'));
  expect(mergeJson(list('A.'), list('B.'), list('C.')).clashes).toHaveLength(1);
  expect(mergeJson(list(), list('B.'), list('C.')).text).toBe(list('B.', 'C.'));
});

test('two files of which there was none before are joined alike', () =>
  expect(mergeJson(undefined, file(entry('b', 1)), file(entry('c', 2))).text).toBe(file(entry('b', 1), entry('c', 2))));
