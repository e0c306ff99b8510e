import { expect, test } from 'vitest';
import { checkDraft } from '../../src/check/checkDraft.ts';
import { correction } from '../../src/generators/correction.ts';
import { disagreement } from '../../src/generators/disagreement.ts';
import { setField } from '../../src/ledger/editor/jsonField.ts';
import { openProject } from '../../src/project/project.ts';

const { files, ledger } = openProject('.');
const request = (given: Record<string, string>) => ({
  files,
  ledger,
  figures: [],
  given: new Map(Object.entries(given).map(([name, text]) => [name, [text]])),
  file: undefined,
  prompt: undefined,
  example: '',
});
const FACT = 'remittance-shares/tj-2024-update';
const FILE = 'data/datasets/remittance-shares.json';

test('a field is changed where it stands, or added in its place, on a line of its own where its neighbours are', () => {
  const text = '{ "facts": [\n  {\n    "id": "a",\n    "unit": "people"\n  }, { "id": "b", "unit": "people" }\n] }';
  const order = ['id', 'value', 'unit', 'caveat'];
  expect(setField(text, ['facts', 0], 'unit', 'percent', order)).toBe(text.replace('people', 'percent'));
  expect(setField(text, ['facts', 0], 'value', { low: 1, high: 2 }, order)).toBe(
    text.replace('"a",', '"a",\n    "value": { "low": 1, "high": 2 },'),
  );
  expect(setField(text, ['facts', 1], 'caveat', 'x', order)).toBe(
    text.replace('"people" }', '"people", "caveat": "x" }'),
  );
});

test('a caveat is corrected, on record with what it said', async () => {
  const other = `${ledger.facts.get(FACT)!.caveat} In other words.`;
  const { draft } = await correction.make(
    request({ fact: FACT, field: 'caveat', new: other, why: 'They were hard to read.', reworded: 'yes' }),
  );
  expect(await checkDraft(draft, files)).toMatchObject({ brought: [] });
  const { facts } = JSON.parse(draft.get(FILE)!) as { facts: { id: string; caveat: string; corrections: object[] }[] };
  const fact = facts.find(({ id }) => id === 'tj-2024-update')!;
  expect(fact.caveat).toBe(other);
  expect(fact.corrections.at(-1)).toMatchObject({
    field: 'caveat',
    old: ledger.facts.get(FACT)!.caveat,
    new: other,
    reworded: true,
  });
});

test.each([
  [{ fact: 'remittance-shares/tj-2024-updat' }, 'did you mean “remittance-shares/tj-2024-update”'],
  [{ fact: FACT, field: 'values' }, 'did you mean “value”'],
  [{ fact: FACT, field: 'value', new: '4,8' }, 'expected 4.8, with a point'],
  [{ fact: FACT, field: 'place', new: 'TJ' }, 'tajikistan'],
  [{ fact: FACT, field: 'place', new: 'tajikistan' }, 'expected something else than it says now'],
  [{ fact: FACT, field: 'value', new: '3' }, 'expected a value that the phrase gives'],
])('refuses %j', async (given, message) => {
  await expect(correction.make(request({ why: 'Misread.', ...given }))).rejects.toThrow(message);
});

test('a disagreement needs two facts', async () => {
  const given = { facts: FACT, question: 'How much?', reason: 'unknown', why: 'Nobody says.', printed: 'Both.' };
  await expect(disagreement.make(request(given))).rejects.toThrow('expected at least two facts');
  const { draft } = await disagreement.make(
    request({ ...given, facts: `${FACT} remittance-shares/uz-2024-journey-ahead` }),
  );
  expect(draft.get('data/disagreements.json')).toContain('"id": "how-much"');
  expect(await checkDraft(draft, files)).toMatchObject({ brought: [] });
});
