import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locateInCode } from '../../src/check/locateInCode.ts';
import { filesIn } from '../../src/build/projectFiles.ts';
import { locate } from '../../src/ledger/locate.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'northbound-'));
  writeFileSync(join(root, 'list.json'), '{\n  "facts": [\n    { "id": "one",\n      "unit": "percnt" }\n  ]\n}\n');
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['a field', 'facts.0.unit', 4, 15],
  ['a field that is missing, as its entry', 'facts.0.value', 3, 5],
  ['an entry named by its id', 'facts.set/one.unit', 4, 15],
  ['a place in the text', '2:7', 2, 7],
  ['what the file lacks', 'title', 1, 1],
])('%s has a line and a column', (_, place, line, column) => {
  expect(locate(filesIn(root), [{ file: 'list.json', place, message: '' }])[0]).toMatchObject({ line, column });
});
test('a file that is not there has none', () => {
  expect(locate(filesIn(root), [{ file: 'gone.json', place: '', message: '' }])[0]!.line).toBeUndefined();
});
test('a figure’s field is found in its file, and what it names before that', () => {
  const file = 'figure.ts';
  const files = filesIn(root);
  writeFileSync(join(root, file), "export default defineFigure({\n  title: 'T',\n  facts: [\n    'a/b',\n  ],\n});\n");
  expect(locateInCode({ file, place: 'title', message: '' }, files)).toMatchObject({ line: 2, column: 3 });
  expect(locateInCode({ file, place: 'facts', message: 'expected x, received "a/b"' }, files)).toMatchObject({
    line: 4,
    column: 5,
  });
});
