/** A sixth report goes from its text to facts, a figure and an article, as docs/recipes tells, by whoever has a clone. */
import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parseLedger } from '../../src/ledger/ledger.ts';
import { copyProject } from '../support/copyProject.ts';
import { errorsIn, RecipeRunner } from './recipe.ts';
import { filesIn } from '../../src/build/projectFiles.ts';

vi.setConfig({ testTimeout: 180_000 });
let copy: string;
let runner: RecipeRunner;
beforeAll(() => {
  copy = copyProject('.', { languages: ['ru'] });
  runner = new RecipeRunner(copy);
});
afterAll(() => {
  runner.clear();
  rmSync(copy, { recursive: true });
});

const LISTED = '../sixth-report.facts.json';
const facts = () => parseLedger(filesIn(copy)).ledger.facts;

/** What a person reads out of the text, in the order of the numbers that are found; two say too little of what is counted. */
const READ = [
  {
    id: 'kg-2025-orchards',
    measure: 'organised-departures',
    place: 'kyrgyzstan',
    period: '2025',
    statedBy: 'A labour office, cited by Orchard Review',
    caveat: 'Contracts are counted.',
  },
  {
    id: 'kg-2025-orchards-union',
    measure: 'organised-departures',
    place: 'kyrgyzstan',
    statedBy: 'A union of pickers, cited by Orchard Review',
  },
  {
    id: 'uz-2025-orchards',
    measure: 'organised-departures',
    place: 'uzbekistan',
    unit: 'people',
    statedBy: 'A labour office, cited by Orchard Review',
  },
  { id: 'orchards-pay', measure: 'pay-for-a-day', place: 'turkey', period: 'undated' },
  { skip: true },
  { id: 'orchards-left-early', measure: 'departures', place: 'turkey', unit: 'people', period: 'undated' },
  {
    id: 'tj-2023-orchards',
    dataset: 'remittance-shares',
    measure: 'remittances-gdp-share',
    place: 'tajikistan',
    statedBy: 'A labour office, cited by Orchard Review',
  },
  { skip: true },
];

test('its text leaves a source, a fingerprint, and its quantities of every kind', async () => {
  const output = await runner.run(
    'npm run new -- source ../sixth-report.txt --title "The Apple Road" --publisher "Orchard Review" --published 2026-10-01 --url https://orchard.example/apple-road --risky no --note "An invented report."',
  );
  expect(output).toContain('about 15,000 people 2025');
  const { facts: listed } = JSON.parse(runner.read(LISTED)) as { facts: Record<string, unknown>[] };
  expect(listed.map(({ value, words, qualifier, period }) => [value ?? words, qualifier, period])).toEqual([
    [11900, 'exact', ''],
    [15000, 'about', '2025'],
    [4200, 'at-least', '2025'],
    [{ low: 12, high: 18 }, 'exact', ''],
    [70, 'over', ''],
    ['Dozens', 'vague', ''],
    [38, 'exact', '2023'],
    ['half', 'exact', ''],
  ]);
});

const fillIn = (read: object[]) => {
  const listed = JSON.parse(runner.read(LISTED)) as { facts: object[] };
  writeFileSync(
    runner.path(LISTED),
    JSON.stringify({ ...listed, facts: listed.facts.map((entry, i) => ({ ...entry, ...read[i] })) }),
  );
};

test('filled in, all that differs from others is told at once; the rest become facts', async () => {
  runner.put(
    'data/measures.json',
    JSON.stringify({
      id: 'pay-for-a-day',
      label: 'Pay for a day',
      subject: 'economy',
      units: ['us-dollars'],
      description: 'What a day of work earns.',
    }),
  );
  fillIn(READ);
  const take = () => runner.run('npm run new -- facts ../sixth-report.facts.json --dataset labour-market');
  // The union’s number differs from the office’s; 38% agrees with the series, which gives one digit more.
  const refusal = /facts\.1\.value: expected the same as labour-market\/kg-2025-orchards, or a reason/;
  await expect(take()).rejects.toThrow(refusal);
  expect([...facts().values()].filter(({ source }) => source.id === 'sixth-report')).toEqual([]);
  fillIn(READ.map((entry, i) => (i === 1 || i === 6 ? { skip: true } : entry)));
  expect(await take()).toContain('Every entry is added or left out.');
});

test('those that differ become facts with what is to be said of it', async () => {
  await runner.run(
    'npm run new -- fact --dataset labour-market --report sixth-report --paragraph 5 --phrase "speaks of some 15,000 people in 2025" --measure organised-departures --qualifier about --value 15000 --unit people --place kyrgyzstan --period 2025 --statedBy "A union of pickers, cited by Orchard Review" --id kg-2025-orchards-union --disagreement orchards-2025 --question "How many left Kyrgyzstan for the orchards?" --reason definition --why "The office counts contracts, the union people." --printed "Both."',
  );
  // A claim that a series can be set beside, by hand: the fact and its check.
  const claim = 'remittance-shares/tj-2023-orchards';
  runner.put(
    'data/datasets/remittance-shares.json',
    JSON.stringify({
      id: 'tj-2023-orchards',
      kind: 'quantity',
      measure: 'remittances-gdp-share',
      value: 38,
      unit: 'percent-of-gdp',
      qualifier: 'exact',
      place: 'tajikistan',
      period: '2023',
      report: 'sixth-report',
      paragraph: 10,
      phrase: 'was worth 38% of Tajikistan’s GDP in 2023',
      statedBy: 'A labour office, cited by Orchard Review',
    }),
  );
  runner.put(
    'data/checks.json',
    JSON.stringify({
      id: 'tj-2023-orchards',
      claim,
      against: ['world-bank-remittances/tj-2023-share'],
      compute: 'value',
      verdict: 'agrees',
      why: 'It rounds to the same.',
    }),
  );
  // Who is quoted, and what of him.
  runner.put(
    'data/people.json',
    JSON.stringify({ id: 'orchard-foreman', name: 'The foreman', as: 'a foreman, not named', report: 'sixth-report' }),
  );
  runner.put(
    'data/datasets/labour-market.json',
    JSON.stringify({
      id: 'orchards-no-papers',
      kind: 'event',
      measure: 'document-check',
      label: 'In the orchards nobody asks pickers for papers',
      qualifier: 'claimed',
      status: 'ongoing',
      place: 'turkey',
      period: 'undated',
      report: 'sixth-report',
      paragraph: 12,
      phrase: 'Nobody asks for papers among the trees',
      statedBy: 'The foreman, quoted by Orchard Review',
    }),
  );
  expect(parseLedger(filesIn(copy)).problems).toEqual([]);
  const read = [...facts().values()].filter(({ source }) => source.id === 'sixth-report');
  expect(read.map(({ qualifier, period }) => `${qualifier.id} ${period.start ?? 'undated'}`).sort()).toEqual([
    'about 2025',
    'at-least 2025',
    'claimed undated',
    'exact 2023',
    'exact 2025',
    'exact undated',
    'vague undated',
  ]);
});

test('a figure and an article print them, and the check holds', async () => {
  await runner.run(
    'npm run new -- figure --facts "labour-market/kg-2025-orchards labour-market/kg-2025-orchards-union" --title "The union counts more pickers than the office" --id orchard-counts',
  );
  await runner.run(
    'npm run new -- article --title "The apple road" --facts "labour-market/kg-2025-orchards labour-market/orchards-pay" --standfirst "Pickers went south. Nobody agrees how many." --figure orchard-counts',
  );
  const text = runner.read('content/articles/the-apple-road.mdx');
  expect(text).toContain('<Fact id="labour-market/kg-2025-orchards" form="full" />');
  writeFileSync(
    runner.path('content/articles/the-apple-road.mdx'),
    `${text}
By a union’s count it was <Fact id="labour-market/kg-2025-orchards-union" />; <Fact id="labour-market/orchards-left-early" /> went home early. Most are <Term id="labour-migrant">labour migrants</Term>.

<Quote by="The foreman" report="sixth-report" paragraph="12">Nobody asks for papers among the trees</Quote>
`,
  );
  expect(await errorsIn(copy)).toEqual([]);
});
