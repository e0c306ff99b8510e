/** npm run new by questions: each answer is checked as it is given. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeCopy, putReport, SOURCE, type Copy } from './copy.ts';

// Each command tries the whole check, some of them twice.
vi.setConfig({ testTimeout: 180_000 });
let copy: Copy;
beforeAll(() => {
  copy = makeCopy();
});
afterAll(() => copy.remove());

describe('asked', () => {
  test('for a source: what is wrong is said and asked again', async () => {
    const { status, output } = await copy.make(
      ['source', putReport(copy)],
      [
        '',
        '',
        'Hands for the harvest',
        '',
        'Steppe Review',
        '',
        '14 May 2026',
        '2026-05-14',
        'steppe.example',
        'https://steppe.example/harvest',
        'A report of 5 pages.',
        'An invented report.',
        '',
        'no',
        '',
      ],
    );
    expect(status, output).toBe(0);
    expect(output).toContain('expected a year, month or day, as 2024, 2024-03 or 2024-03-22, received "14 May 2026"');
    expect(output).toContain('expected a web address, received "steppe.example"');
    expect(output).toContain('expected a fact, received the number “5”');
    expect(copy.read('data/sources.json')).toContain('"short": "Steppe Review"');
  });

  test('what to make, and for a fact: each answer against the report and the lists, with what can be guessed', async () => {
    const { status, output } = await copy.make(
      [],
      [
        'fakt',
        'fact',
        'migrant-count',
        'migrant-counts',
        'steppe-2026',
        '9',
        '2',
        'Uzbekistan came',
        'In 2025 more than 41,000 seasonal worker',
        'In 2025 more than 41,000 seasonal workers',
        '',
        '?seasonal',
        'arrivals-to-work',
        '',
        '42000',
        '',
        '',
        'kyrgyzstan',
        'back',
        'uzbekistann',
        'uzbekistan',
        'uzbekistan/russia',
        '',
        '',
        '',
        '40 farms said so.',
        'Not those who stay.',
        'uz-2022-crossings',
        'uz-2025-arrivals',
      ],
    );
    expect(output).toContain('expected one of these, received "fakt"; did you mean “fact”?');
    expect(output).toContain('did you mean “migrant-counts”?');
    expect(output).toContain('expected a paragraph of steppe-2026, received "9"');
    expect(output).toContain('expected a phrase of 3 to 12 words, received "2 words"');
    expect(output).toContain('it departs from ¶2 at word 7, “worker”');
    // Found by what it is called, too, and shown with it.
    expect(output).toMatch(/ {2}seasonal-trips: .+\n/);
    expect(output).toContain('expected a value that the phrase gives (41000), received 42000');
    expect(output).toContain('did you mean “uzbekistan”?; a new one is made with npm run new place');
    expect(output).toContain('received the number “40”');
    expect(output).toContain('received “uz-2022-crossings”, which a fact of migrant-counts has');
    expect(status, output).toBe(0);
    const { facts } = JSON.parse(copy.read('data/datasets/migrant-counts.json'));
    expect(facts.at(-1)).toEqual({
      id: 'uz-2025-arrivals',
      kind: 'quantity',
      measure: 'arrivals-to-work',
      value: 41000,
      unit: 'people',
      qualifier: 'over',
      place: 'uzbekistan',
      route: { from: 'uzbekistan', to: 'russia' },
      period: '2025',
      report: 'steppe-2026',
      paragraph: 2,
      phrase: 'In 2025 more than 41,000 seasonal workers',
      statedBy: 'Steppe Review',
      caveat: 'Not those who stay.',
    });
  });

  test('for a figure and an article', async () => {
    const figure = await copy.make(
      ['figure'],
      ['migrant-counts/uz-2025-arrivals', '', 'bar', 'people', 'bars', '', '', '', '', 'arrivals-2025'],
    );
    expect(figure.output).toContain('(bars, dots, numbers, corridor-map, place-map, share-map) [bars]');
    expect(figure.output).toContain('received "bar"; did you mean “bars”?');
    expect(figure.output).toContain(
      'expected a whole number of at most 200 people, received "migrant-counts/uz-2025-arrivals"',
    );
    expect(figure.status, figure.output).toBe(0);
    expect(copy.read('data/figures/arrivals-2025.json')).toContain(
      '"title": "People who came to work: {migrant-counts/uz-2025-arrivals} (Uzbekistan)"',
    );
    const article = await copy.make(
      ['article'],
      [
        'Hands for the harvest',
        'migrant-counts/uz-2025-arrivals',
        '',
        '',
        'Many came.',
        '',
        '',
        '8',
        '',
        '',
        '2026-11-30',
      ],
    );
    expect(article.output).toContain('expected a chapter of its own, received 8');
    expect(article.status, article.output).toBe(0);
    expect(copy.read('content/articles/hands-for-the-harvest.mdx')).toMatch(
      /chapter: 9\n[\s\S]*figure: arrivals-2025\n/,
    );
  });

  test('the check holds for all of it', async () => {
    expect(await copy.check()).toEqual([]);
  });
});

describe('whoever goes away leaves nothing behind', () => {
  test('when the answers end', async () => {
    const before = copy.all();
    const { status, output } = await copy.make(['term'], ['Harvest']);
    expect(status).toBe(1);
    expect(output).toContain('Stopped; nothing was written.');
    expect(copy.all()).toEqual(before);
  });
  test('with Ctrl-C', async () => {
    const before = copy.all();
    const { status, output } = await copy.interrupt(['source', putReport(copy, 'other-2026.txt'), ...SOURCE]);
    expect(output).toContain('Stopped; nothing was written.');
    expect(status).not.toBe(0);
    expect(copy.all()).toEqual(before);
  });
});
