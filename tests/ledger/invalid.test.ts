import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/ledger/problem.ts';
import { problemsAfter, problemsOfFact } from './problemsAfter.ts';

const FACT = 'remittance-shares/tj-2024-journey-ahead';
const SHARES = 'data/datasets/remittance-shares.json';
const FACT_PLACE = /^facts\.[47]/;

/** Each invalid fact: what is changed, and the message that is expected. */
const INVALID: [name: string, change: Record<string, unknown>, place: RegExp, message: RegExp][] = [
  [
    'one letter of a phrase',
    { phrase: 'remittances in 2024 acounted for 45% of Tajikistan’s GDP' },
    /phrase$/,
    /verbatim from timesca-2025 ¶5.*departs from ¶5 at word 4, “acounted”/,
  ],
  [
    'the last letter of a phrase',
    { phrase: 'remittances in 2024 accounted for 45% of Tajikistan’s GDQ' },
    /phrase$/,
    /at word 9, “GDQ”/,
  ],
  [
    'the first letter of a phrase',
    { phrase: 'semittances in 2024 accounted for 45% of Tajikistan’s GDP' },
    /phrase$/,
    /at word 1, “semittances”/,
  ],
  [
    'a digit of a phrase',
    { phrase: 'remittances in 2024 accounted for 46% of Tajikistan’s GDP' },
    /phrase$/,
    /at word 6, “46%”/,
  ],
  [
    'a phrase from another report',
    { phrase: 'approximately the equivalent of a third of its annual GDP' },
    /phrase$/,
    /no run of its words stands in ¶5|departs/,
  ],
  [
    'a phrase that is too long',
    { phrase: 'remittances in 2024 accounted for 45% of Tajikistan’s GDP, the highest ratio globally. In' },
    /phrase$/,
    /3 to 12 words.*14 words/,
  ],
  ['a phrase that is too short', { phrase: '45% of' }, /phrase$/, /3 to 12 words.*2 words/],
  ['no phrase', { phrase: undefined }, /phrase$/, /words of timesca-2025 that hold the fact, received nothing/],
  ['a paragraph number', { paragraph: 6 }, /phrase$/, /it stands in ¶5, not in ¶6/],
  ['a paragraph that is not there', { paragraph: 77 }, /phrase$/, /it stands in ¶5, not in ¶77/],
  ['no paragraph', { paragraph: undefined }, /paragraph$/, /a paragraph of timesca-2025, received nothing/],
  [
    'a unit that does not exist',
    { unit: 'percent-of-gpd' },
    /unit$/,
    /a unit of data\/units\.json, received "percent-of-gpd"; did you mean “percent-of-gdp”\?/,
  ],
  [
    'a unit that the measure does not allow',
    { unit: 'people' },
    /unit$/,
    /a unit of the measure remittances-gdp-share \(percent-of-gdp\), received "people"/,
  ],
  ['no unit', { unit: undefined }, /unit$/, /a unit, since the fact is a quantity/],
  [
    'a report’s id',
    { report: 'timesca-2024' },
    /report$/,
    /a source of data\/sources\.json, received "timesca-2024"; did you mean “timesca-2025”\?/,
  ],
  ['a measure', { measure: 'remittance-gdp-share' }, /measure$/, /did you mean “remittances-gdp-share”\?/],
  ['a place', { place: 'tajikstan' }, /place$/, /did you mean “tajikistan”\?/],
  ['a qualifier', { qualifier: 'exakt' }, /qualifier$/, /did you mean “exact”\?/],
  [
    'a kind',
    { kind: 'quanity' },
    /kind$/,
    /one of quantity, event, policy, system, place, received "quanity"; did you mean “quantity”\?/,
  ],
  [
    'a period in words',
    { period: 'sometime' },
    /period$/,
    /^expected a year, month or day, as 2024, 2024-03 or 2024-03-22, received "sometime"$/,
  ],
  [
    'a day that is not in the calendar',
    { period: '2024-02-30' },
    /period$/,
    /a year, month or day, as .*, received "2024-02-30"/,
  ],
  ['a span that runs backwards', { period: '2024/2021' }, /period$/, /received "2024\/2021"/],
  ['a value in words', { value: '45' }, /value$/, /a number, a range .* received "45"/],
  ['a reversed range', { value: { low: 49, high: 45 } }, /value$/, /a range whose low is below its high/],
  ['a value that is not the phrase’s', { value: 46 }, /value$/, /a value that the phrase gives \(45\), received 46/],
  ['a value for a vague word', { qualifier: 'vague' }, /value$/, /no value, since the source is vague, received 45/],
  ['no value', { value: undefined }, /value$/, /a value, or words where the source is vague/],
  [
    'an unknown field',
    { caveats: 'x' },
    /^facts\.4\.caveats$/,
    /only fields of the schema, received "caveats"; did you mean “caveat”\?/,
  ],
  [
    'a number in a caveat',
    { caveat: 'An update says 49%.' },
    /caveat$/,
    /received the number “49%” in “An update says 49%\.”/,
  ],
  [
    'a brace that does not close',
    { caveat: 'An update says {remittance-shares/tj-2024-update.' },
    /caveat$/,
    /received “\{”.*both braces/,
  ],
  [
    'a dead reference in a caveat',
    { caveat: 'An update says {remittance-shares/tj-2024-updat}.' },
    /caveat$/,
    /did you mean “remittance-shares\/tj-2024-update”\?/,
  ],
  ['an id in use', { id: 'tj-2024-update' }, /id$/, /an id of its own, received “tj-2024-update” a second time/],
  ['an id with a capital', { id: 'TJ-2024' }, /id$/, /small letters, digits and hyphens/],
  ['a review that is no day', { review: '2027' }, /review$/, /a day as 2026-01-31, received "2027"/],
];

describe('an invalid fact is refused', () => {
  test.each(INVALID)('%s', (_, change, place, message) => {
    const problems = problemsOfFact(FACT, change);
    const found = problems.find((problem) => place.test(problem.place) && message.test(problem.message));
    expect(found, formatProblems(problems)).toBeDefined();
    expect([SHARES, 'data/disagreements.json', 'data/checks.json']).toContain(found!.file);
    expect(found!.file === SHARES ? FACT_PLACE.test(found!.place) : true).toBe(true);
    expect(formatProblems(problems)).not.toMatch(/\n\s+at /);
  });

  test('all problems of a file are reported at once', () => {
    const problems = problemsOfFact(FACT, { kind: 'quanity', unit: 3, period: 'sometime' });
    expect(problems.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['facts.4.kind', 'facts.4.unit', 'facts.4.period']),
    );
  });
});

describe('an invalid file is refused', () => {
  test('broken JSON, with line and column', () => {
    const [problem] = problemsAfter(SHARES, (text) => text.replace('"kind": "quantity",', '"kind": "quantity"'));
    expect(problem).toMatchObject({
      file: SHARES,
      place: expect.stringMatching(/^\d+:\d+$/),
      message: expect.stringContaining('expected a comma'),
    });
  });
  test('a duplicate key', () => {
    const [problem] = problemsAfter(SHARES, (text) => text.replace('"value": 45,', '"value": 45,\n      "value": 54,'));
    expect(problem).toMatchObject({
      file: SHARES,
      place: expect.stringMatching(/^\d+:7$/),
      message: expect.stringContaining('each key once'),
    });
  });
  test('with the entry and the line, for whoever has to find it', () => {
    const problems = problemsAfter(SHARES, (text) =>
      text.replace('"value": 45,\n      "unit": "percent-of-gdp"', '"value": 45,\n      "unit": "people"'),
    );
    expect(formatProblems(problems)).toMatch(
      /^data\/datasets\/remittance-shares\.json: facts\.4\.unit: .* \(tj-2024-journey-ahead, line \d+\)/,
    );
  });
  test('an empty file', () => {
    expect(problemsAfter(SHARES, () => '')).toContainEqual(
      expect.objectContaining({ file: SHARES, place: '', message: 'expected JSON, received an empty file' }),
    );
  });
  test('a byte-order mark', () => {
    expect(problemsAfter(SHARES, (text) => `\uFEFF${text}`)[0]).toMatchObject({
      file: SHARES,
      message: expect.stringContaining('byte-order mark'),
    });
  });
  test('a disagreement that is taken away', () => {
    const problems = problemsAfter('data/disagreements.json', (text) => {
      const data = JSON.parse(text) as { disagreements: { id: string }[] };
      data.disagreements = data.disagreements.filter(({ id }) => id !== 'tajikistan-remittances-2024');
      return JSON.stringify(data);
    });
    expect(formatProblems(problems)).toContain('expected an entry that says why they differ (45% and 49%');
  });
  test('a verdict that the numbers exclude', () => {
    const problems = problemsAfter('data/checks.json', (text) =>
      text.replace('"verdict": "revised since"', '"verdict": "agrees"'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: 'data/checks.json',
      place: 'checks.0.verdict',
      message: expect.stringMatching(
        /received “agrees”: claim and reference are 2\.89 apart, and rounding allows 0\.5/,
      ),
    });
  });
  test('a unit taken away that only derived numbers have', () => {
    const problems = problemsAfter('data/units.json', (text) => {
      const data = JSON.parse(text) as { units: { id: string }[] };
      return JSON.stringify({ units: data.units.filter(({ id }) => id !== 'percentage-points') });
    });
    expect(formatProblems(problems)).toBe(
      'data/units.json: units: expected the unit percentage-points, in which derived numbers are counted, received none; put it back (line 1)',
    );
  });
  test('a fingerprint of another report', () => {
    const problems = problemsAfter('data/fingerprints/timesca-2025.json', (text) =>
      text.replace('"timesca-2025"', '"timesca-2026"'),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'data/fingerprints/timesca-2025.json',
        place: 'report',
        message: 'expected timesca-2025, as the file is called, received "timesca-2026"',
      }),
    ]);
  });
});
