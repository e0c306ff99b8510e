import { expect, test } from 'vitest';
import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';

const FILE = 'data/datasets/economy.json';
const files = filesIn('.');

test('what follows from a fact that its phrase contradicts is not told', () => {
  const data = JSON.parse(files.text(FILE)) as { facts: { id: string; period: string }[] };
  const fact = data.facts.find(({ id }) => id === 'kz-growth-2019')!;
  // In that year another series has another number.
  fact.period = '2018';
  const { problems } = parseLedger(withEdits(files, new Map([[FILE, JSON.stringify(data)]])));
  expect(problems.map(({ file, message }) => [file, message])).toEqual([
    [FILE, expect.stringContaining('expected a period in 2019, which the phrase names, received "2018"')],
  ]);
});
