/** npm run new by arguments, from a report to an article, and what it refuses. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeCopy, putReport, SOURCE, type Copy } from './copy.ts';

// Each command tries the whole check, some of them twice.
vi.setConfig({ testTimeout: 180_000 });
let copy: Copy;
let report: string;
let before: Map<string, string>;

beforeAll(() => {
  copy = makeCopy();
  report = putReport(copy);
  before = copy.all();
});
afterAll(() => copy.remove());

/** The lines that a file has gained, if it has lost none but for a comma at an end. */
function gained(file: string): string[] {
  const bare = (text: string) => text.split('\n').map((line) => line.replace(/,$/, ''));
  const old = bare(before.get(file) ?? '');
  const added: string[] = [];
  let at = 0;
  for (const line of bare(copy.read(file)))
    if (at < old.length && line === old[at]) at++;
    else added.push(line);
  expect(at, `${file} lost a line`).toBe(old.length);
  return added;
}

const made = async (args: string[]): Promise<string> => {
  const { status, output } = await copy.make(args);
  expect(output).not.toMatch(/\n\s+at \S/);
  expect(status, output).toBe(0);
  return output;
};

const FACTS = 'migrant-counts/uz-to-kz-2025-seasonal migrant-counts/kg-to-kz-2025-seasonal';

describe('from a report to an article', () => {
  test('a source: its entry, its fingerprint, and the quantities of its text to fill in', async () => {
    const output = await made(['source', report, ...SOURCE]);
    expect(output).toContain(
      '1  ¶2  over 41,000 people 2025\n     “In 2025 more than 41,000 seasonal workers from Uzbekistan came”',
    );
    expect(output).toContain('¶3  $12 to $18');
    expect(gained('data/sources.json')).toEqual([
      '    { "id": "steppe-2026", "kind": "report", "title": "Hands for the harvest", "publisher": "Steppe Review", "short": "Steppe Review", "published": "2026-05-14", "url": "https://steppe.example/harvest", "note": "An invented report.", "risky": false }',
    ]);
    expect(Object.keys(JSON.parse(copy.read('data/fingerprints/steppe-2026.json')).paragraphs)).toHaveLength(4);
    expect(readFileSync(join(copy.beside, 'steppe-2026.numbered.txt'), 'utf8')).toMatch(
      /^\[1\] Hands for the harvest\n\[2\] In 2025 .* farms, an invented/,
    );
    const { facts } = JSON.parse(readFileSync(join(copy.beside, 'steppe-2026.facts.json'), 'utf8'));
    expect(facts[0]).toEqual({
      dataset: '',
      id: '',
      kind: 'quantity',
      measure: '',
      value: 41000,
      unit: 'people',
      qualifier: 'over',
      place: '',
      route: '',
      period: '2025',
      report: 'steppe-2026',
      paragraph: 2,
      phrase: 'In 2025 more than 41,000 seasonal workers from Uzbekistan came',
      statedBy: 'Steppe Review',
      caveat: '',
    });
    for (const text of copy.all().values()) expect(text).not.toContain('southern farms');
  });

  test('a measure, in its place in the order of ids', async () => {
    await made([
      'measure',
      '--label',
      'Seasonal workers',
      '--subject',
      'counts',
      '--units',
      'people',
      '--description',
      'People who come to work for a part of the year.',
    ]);
    expect(gained('data/measures.json')).toContain('      "id": "seasonal-workers"');
    const ids = (JSON.parse(copy.read('data/measures.json')) as { measures: { id: string }[] }).measures.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(ids.toSorted());
  });

  test('facts that are filled in are taken; the rest waits or is left out, and they are told apart next time', async () => {
    const file = join(copy.beside, 'steppe-2026.facts.json');
    const content = JSON.parse(readFileSync(file, 'utf8'));
    content.facts[1].skip = true;
    Object.assign(content.facts[0], {
      id: 'uz-to-kz-2025-seasonal',
      measure: 'seasonal-workers',
      place: 'uzbekistan',
      caveat: 'The ministry’s own count.',
    });
    Object.assign(content.facts[2], { id: 'kg-to-kz-2025-seasonal', measure: 'seasonal-worker', place: 'kyrgyzstan' });
    writeFileSync(file, JSON.stringify(content, null, 2));
    const refused = await copy.make(['facts', file]);
    expect(refused.status).toBe(1);
    expect(refused.output).toMatch(
      /facts\.2\.measure: expected a measure of data\/measures\.json, received "seasonal-worker"; did you mean “seasonal-workers”\? \(kg-to-kz-2025-seasonal, line \d+\)/,
    );
    expect(refused.output).toMatch(/facts\.2\.period: .*received nothing/);
    expect(refused.output).toMatch(/facts\.0\.dataset: expected a dataset/);
    expect(copy.read('data/datasets/migrant-counts.json')).toBe(before.get('data/datasets/migrant-counts.json'));

    Object.assign(content.facts[2], { measure: 'seasonal-workers', period: '2025' });
    writeFileSync(file, JSON.stringify(content, null, 2));
    expect(await made(['facts', file, '--dataset', 'migrant-counts'])).toContain('Still to fill in: 3 of 6');
    const added = gained('data/datasets/migrant-counts.json');
    expect(added).toContain('      "id": "kg-to-kz-2025-seasonal"');
    expect(added.join('\n')).not.toMatch(/dataset|skip|""/);
    expect((await copy.make(['facts', file, '--dataset', 'migrant-counts'])).output).toMatch(
      /expected an entry that is filled in/,
    );
  });

  test('a fact, and the disagreement that it makes', async () => {
    const fact = [
      'fact',
      '--dataset',
      'migrant-counts',
      '--report',
      'steppe-2026',
      '--paragraph',
      '3',
      '--phrase',
      'From Kyrgyzstan came 12,500 people in the same year',
      '--measure',
      'seasonal-workers',
      '--value',
      '12500',
      '--unit',
      'people',
      '--qualifier',
      'exact',
      '--place',
      'uzbekistan',
      '--period',
      '2025',
      '--id',
      'uz-other',
    ];
    const doubted = await copy.make(fact);
    expect(doubted.status).toBe(1);
    expect(doubted.output).toContain(
      '--place: expected a place that the phrase names (kyrgyzstan), received "uzbekistan"',
    );
    fact.push('--override', 'The example needs a number that differs.');
    const refused = await copy.make(fact);
    expect(refused.status).toBe(1);
    expect(refused.output).toMatch(/--disagreement: .*differs from migrant-counts\/uz-to-kz-2025-seasonal/);
    expect(refused.output).toMatch(/--why: .*\n--printed: /);
    await made([
      ...fact,
      '--disagreement',
      'seasonal-workers-2025',
      '--question',
      'How many came?',
      '--reason',
      'unknown',
      '--why',
      'No source says why.',
      '--printed',
      'Both, each with its source.',
    ]);
    expect(gained('data/disagreements.json')).toContain(
      '      "facts": ["migrant-counts/uz-to-kz-2025-seasonal", "migrant-counts/uz-other"]',
    );
  });

  test('a figure of facts, with their caveats and their words', async () => {
    await made([
      'figure',
      '--facts',
      FACTS,
      '--title',
      'Seasonal work in Kazakhstan: {migrant-counts/uz-to-kz-2025-seasonal} from Uzbekistan',
      '--id',
      'seasonal-2025',
    ]);
    const choices = JSON.parse(copy.read('data/figures/seasonal-2025.json')) as Record<string, unknown>;
    expect(choices).toMatchObject({
      $schema: '../schema/figure.schema.json',
      form: 'bars',
      subtitle: 'Seasonal workers, Uzbekistan and Kyrgyzstan, 2025, according to Steppe Review',
      rows: [
        { fact: 'migrant-counts/uz-to-kz-2025-seasonal', label: 'Uzbekistan' },
        { fact: 'migrant-counts/kg-to-kz-2025-seasonal', label: 'Kyrgyzstan' },
      ],
    });
    expect(choices.caveats).toContain('The ministry’s own count.');
    await made([
      'figure',
      '--form',
      'dots',
      '--facts',
      'remittance-shares/tj-2024-update,remittance-shares/tj-2024-journey-ahead',
      '--title',
      'Money from abroad: estimates for Tajikistan differ',
    ]);
    expect(copy.read('data/figures/money-from-abroad-estimates-for-tajikistan-differ.json')).toContain(
      '"label": "World Bank"',
    );
  });

  test('a ninth article, a term and a system', async () => {
    await made([
      'article',
      '--title',
      'Hands for the harvest',
      '--facts',
      FACTS,
      '--standfirst',
      'From Uzbekistan came {migrant-counts/uz-to-kz-2025-seasonal}: a first count.',
      '--figure',
      'seasonal-2025',
      '--published',
      '2026-11-30',
    ]);
    expect(copy.read('content/articles/hands-for-the-harvest.mdx')).toBe(`---
chapter: 9
title: Hands for the harvest
standfirst: "From Uzbekistan came {migrant-counts/uz-to-kz-2025-seasonal}: a first count."
description: "From Uzbekistan came {migrant-counts/uz-to-kz-2025-seasonal}: a first count."
figure: seasonal-2025
countries: [uzbekistan, kyrgyzstan]
period: "2025"
published: 2026-11-30
updated: 2026-11-30
---

Uzbekistan, 2025: <Fact id="migrant-counts/uz-to-kz-2025-seasonal" form="full" /> (seasonal workers), according to Steppe Review. Kyrgyzstan, 2025: <Fact id="migrant-counts/kg-to-kz-2025-seasonal" form="full" /> (seasonal workers), according to Steppe Review.

<Figure id="seasonal-2025" />
`);
    await made([
      'term',
      '--term',
      'Seasonal work',
      '--meaning',
      'Work that is done in one part of the year.',
      '--also',
      'сезонная работа',
      '--also',
      'seasonal labour',
    ]);
    expect(copy.read('content/glossary/seasonal-work.mdx')).toBe(
      '---\nterm: Seasonal work\nalso: [сезонная работа, seasonal labour]\nmeaning: Work that is done in one part of the year.\n---\n',
    );
    await made([
      'system',
      '--title',
      'Seasonal permit',
      '--facts',
      FACTS.split(' ')[0]!,
      '--lead',
      'Farms of Kazakhstan took {migrant-counts/uz-to-kz-2025-seasonal full} from Uzbekistan.',
      '--summary',
      'A paper.',
      '--since',
      'No day is named.',
      '--whom',
      'Farm hands.',
      '--sure',
      'It rests on one report.',
      '--checked',
      '2026-11-29',
      '--review',
      '2027-06-01',
      '--unknown',
      'What does it cost?',
      '--group',
      'Papers and work',
    ]);
    const system = copy.read('content/systems/seasonal-permit.mdx');
    expect(system).toContain('## Whom it concerns\n\nFarm hands.\n');
    expect(system).toContain(
      '## Background\n\nFarms of Kazakhstan took <Fact id="migrant-counts/uz-to-kz-2025-seasonal" form="full" /> from Uzbekistan.',
    );
  });

  test('a unit, a place, a person, and a source without a text', async () => {
    await made(['unit', '--one', 'farm', '--other', 'farms']);
    await made([
      'place',
      '--name',
      'Shymkent',
      '--kind',
      'city',
      '--country',
      'kazakhstan',
      '--lat',
      '42.3',
      '--lon',
      '69.6',
    ]);
    await made(['person', '--name', 'Aigul Example', '--as', 'a farmer', '--report', 'steppe-2026']);
    await made(['source', '--kind', 'corroboration', '--id', 'steppe-office', ...SOURCE]);
    expect(gained('data/places.json').join(' ')).toMatch(
      /"id": "shymkent" +"kind": "city" +"name": "Shymkent" +"country": "kazakhstan" +"lat": 42\.3 +"lon": 69\.6/,
    );
    expect(gained('data/people.json')).toContain('      "name": "Aigul Example"');
  });

  test('the check holds for all of it', async () => {
    expect(await copy.check()).toEqual([]);
  });
});
