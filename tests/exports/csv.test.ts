import { expect, test } from 'vitest';
import { csvCell, toCsv } from '../../src/exports/csv.ts';
import { openProject } from '../../src/project/project.ts';

test.each([
  ['of GDP; not of exports', '"of GDP; not of exports"'],
  ['a “quoted” "word"', '"a “quoted” ""word"""'],
  ['=1+1', '"\'=1+1"'],
  ['+7 495', '"\'+7 495"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['\tx', '"\'\tx"'],
  ['-2+3', '"\'-2+3"'],
  [-4.5, '-4.5'],
  [null, ''],
])('%j is written as %s', (cell, written) => expect(csvCell(cell)).toBe(written));

test('every text of the ledger stands in quotation marks, so that no other sign parts it', () => {
  const { ledger } = openProject('.');
  const csv = toCsv([...ledger.facts.values()], ledger);
  const bare = csv.replaceAll(/"(?:[^"]|"")*"/g, '');
  expect(csv).toContain(';');
  expect(bare).toMatch(/^[\d.,\r\n-]*$/);
});
