/** What npm run new refuses: all at once, in plain words, with nothing written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeCopy, putReport, SOURCE, type Copy } from './copy.ts';

// Each command tries the whole check, some of them twice.
vi.setConfig({ testTimeout: 180_000 });
let copy: Copy;
beforeAll(() => {
  copy = makeCopy();
});
afterAll(() => copy.remove());

async function refused(args: string[]): Promise<string> {
  const before = copy.all();
  const { status, output } = await copy.make(args);
  expect(status, output).toBe(1);
  expect(output).toContain('Nothing was written.');
  expect(output).not.toMatch(/\n\s+at \S/);
  expect(copy.all()).toEqual(before);
  return output;
}

test('nothing asked for, and something unknown', async () => {
  expect(await refused([])).toMatch(/expected one of source, facts, fact,.*\n[\s\S]*source report\.txt/);
  expect(await refused(['soruce'])).toContain('received "soruce"; did you mean “source”?');
});

test('all that is missing at once, with a line that would do', async () => {
  const output = await refused(['fact']);
  for (const name of [
    'dataset',
    'report',
    'paragraph',
    'phrase',
    'measure',
    'qualifier',
    'unit',
    'place',
    'period',
    'id',
    'words',
  ])
    expect(output).toMatch(new RegExp(`^--${name}: expected something(?:, or a value)?, received nothing`, 'm'));
  expect(output).toMatch(/npm run new -- fact --dataset labour-market --report timesca-2025 .*--value 14 /);
});

test('all that is wrong at once, with the near misses', async () => {
  const output = await refused([
    'fact',
    '--dataset',
    'economy',
    '--report',
    'timesca-2025',
    '--paragraph',
    '4',
    '--phrase',
    'while in Uzbekistan the figure was 14%',
    '--measure',
    'remittances-gdp-shar',
    '--value',
    '15',
    '--qualifier',
    'abot',
    '--unit',
    'percent',
    '--place',
    'uzbekistan',
    '--period',
    'someday',
    '--id',
    'UZ',
    '--caveat',
    'Only 5 of them.',
    '--valeu',
    '3',
  ]);
  expect(output).toContain('--valeu: expected a field, received "valeu"; did you mean “value”?');
  expect(output).toContain(
    '--phrase: expected words verbatim from timesca-2025 ¶4, received “while in Uzbekistan the figure was 14%”: it stands in ¶5, not in ¶4',
  );
  expect(output).toContain('did you mean “remittances-gdp-share”?; a new one is made with npm run new measure');
  expect(output).toContain('did you mean “about”?');
  expect(output).toContain(
    '--period: expected a year, month or day, as 2024, 2024-03 or 2024-03-22, received "someday"',
  );
  expect(output).toContain('--id: expected an id of small letters, digits and hyphens, received "UZ"');
  expect(output).toContain('--caveat: expected a fact, received the number “5”');
});

test('what is there already', async () => {
  expect(await refused(['term', '--term', 'Patent', '--meaning', 'A paper.'])).toContain(
    '--term: expected a term of its own, received “Patent”, which content/glossary/patent.mdx has',
  );
  expect(await refused(['term', '--term', 'Patents', '--meaning', 'A paper.', '--id', 'patent'])).toContain(
    '--id: expected an id of its own, received “patent”, which content/glossary/patent.mdx has; nothing is overwritten',
  );
  expect(
    await refused(['figure', '--facts', 'remittance-shares/tj-2024-update', '--title', 'x', '--id', 'six-numbers']),
  ).toContain('data/figures/six-numbers.json has; nothing is overwritten');
  expect(await refused(['source', putReport(copy), '--id', 'timesca-2025', ...SOURCE])).toContain(
    'received “timesca-2025”, which data/sources.json has already',
  );
  putReport(copy, 'steppe-2026.facts.json', '{}');
  expect(await refused(['source', putReport(copy), ...SOURCE])).toMatch(
    /steppe-2026\.facts\.json: expected a file that is not there yet/,
  );
});

test('the text of a report inside the project, two numbers for one paragraph, and no text', async () => {
  mkdirSync(join(copy.root, 'notes'));
  writeFileSync(join(copy.root, 'notes/report.txt'), '[1] A text.\n');
  expect(await refused(['source', join(copy.root, 'notes/report.txt'), ...SOURCE])).toMatch(
    /expected a file outside the project.*received notes.report\.txt; move it/,
  );
  expect(await refused(['source', putReport(copy, 'twice.txt', '[1] One.\n[1] Two.\n'), ...SOURCE])).toContain(
    'expected each paragraph’s number once, received [1] a second time',
  );
  expect(await refused(['source', putReport(copy, 'empty.txt', '\n'), ...SOURCE])).toContain(
    'expected paragraphs, received an empty file',
  );
  expect(await refused(['source', join(copy.beside, 'none.txt'), ...SOURCE])).toContain('which is not there');
});

test('facts that no axis can share, or that the site leaves out', async () => {
  const output = await refused([
    'figure',
    '--title',
    'x',
    '--form',
    'bars',
    '--facts',
    'remittance-shares/tj-2024-update migrant-counts/tj-2022-crossings',
  ]);
  expect(output).toContain(
    'expected facts of one unit, received remittance-shares/tj-2024-update in % of GDP and migrant-counts/tj-2022-crossings in border crossings',
  );
  expect(
    await refused([
      'article',
      '--title',
      'x',
      '--facts',
      'migrant-counts/ca-countless-workers',
      '--standfirst',
      'x',
      '--figure',
      'six-numbers',
    ]),
  ).toContain('which is left out: A rhetorical word');
});

test('what the check would refuse, though every answer is right by itself', async () => {
  expect(
    await refused(['term', '--term', 'Harvest', '--meaning', 'Work.', '--id', 'harvest', '--also', '<Fact']),
  ).toMatch(/expected words|content\/glossary\/harvest\.mdx/);
});

test('a project whose data do not hold, with what is wrong in it', async () => {
  const file = join(copy.root, 'data/places.json');
  const text = copy.read('data/places.json');
  writeFileSync(file, text.replace('"kind": "country"', '"kind": "contry"'));
  expect(await refused(['term', '--term', 'Harvest', '--meaning', 'Work.'])).toContain(
    'data/places.json: places.0.kind: expected one of country, region, city, site, received "contry"; did you mean “country”?',
  );
  writeFileSync(file, text);
});

test('a text that begins without a fact that it is to begin with', async () => {
  const [one, other] = ['economy/kg-growth-2019', 'economy/kg-growth-2020'];
  const lead = `Kyrgyzstan grew by {${one}}.`;
  const output = await refused(['article', '--title', 'Growth', '--facts', `${one} ${other}`, '--lead', lead]);
  expect(output).toContain(`--lead: expected {${other}}, a fact that it begins with`);
});
