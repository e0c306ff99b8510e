/** The studio of npm run dev: who may ask it, where it writes, and what its forms say. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWritable, refusal, TOKEN } from '../../src/dev/studio/guard.ts';
import { lineDiff } from '../../src/dev/studio/lineDiff.ts';
import { studio } from '../../src/dev/studio/plugin.ts';
import { Workshop, type Outcome } from '../../src/dev/studio/workshop.ts';
import { copyProject } from '../support/copyProject.ts';

const REPORT = readFileSync('tests/recipes/sixth-report.txt', 'utf8');

let copy: string;
let workshop: Workshop;
beforeAll(() => {
  copy = copyProject('.', { languages: ['ru'] });
  workshop = new Workshop(copy);
});
afterAll(() => rmSync(copy, { recursive: true }));

test('it is served in development only', () => expect(studio().apply).toBe('serve'));

describe('a request', () => {
  const own = {
    host: '127.0.0.1:4321',
    origin: 'http://127.0.0.1:4321',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    [TOKEN]: 'secret',
  };
  test('of its own page is answered', () => {
    expect(refusal('POST', own, 'secret')).toBeUndefined();
    expect(refusal('GET', { host: own.host, 'sec-fetch-site': 'none' }, 'secret')).toBeUndefined();
  });
  test('of a window that a link has opened is answered, but writes nothing', () => {
    const link = { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect(refusal('GET', { ...link, origin: undefined }, 'secret')).toBeUndefined();
    expect(refusal('POST', link, 'secret')).toMatch(/^expected/);
  });
  test.each([
    [
      'of a frame in another site',
      'GET',
      { host: own.host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
    ['of another site', 'POST', { ...own, origin: 'https://elsewhere.example' }],
    ['of another port, which may read what it gets', 'GET', { host: own.host, origin: 'http://127.0.0.1:8080' }],
    ['that a browser says is of another site', 'POST', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['that a page of the same site sends', 'GET', { host: own.host, 'sec-fetch-site': 'same-site' }],
    ['without an origin', 'POST', { ...own, origin: undefined }],
    ['with an origin that is no address', 'POST', { ...own, origin: 'null' }],
    ['without the token', 'POST', { ...own, [TOKEN]: undefined }],
    ['with another server’s token', 'POST', { ...own, [TOKEN]: 'other' }],
    ['that a form of another page could send', 'POST', { ...own, 'content-type': 'text/plain' }],
  ])('%s is refused', (_, method, headers) => expect(refusal(method, headers, 'secret')).toMatch(/^expected/));
});

describe('it writes', () => {
  test.each(['data/sources.json', 'data/fingerprints/new.json', 'content/articles/new.mdx', 'data/new/folder/a.json'])(
    'to %s',
    (file) => expect(isWritable(file, copy)).toBe(true),
  );
  test.each([
    'src/site.ts',
    'package.json',
    'data',
    'data/../src/site.ts',
    '../data/a.json',
    join(tmpdir(), 'data/a.json'),
  ])('not to %s', (file) => expect(isWritable(file, copy)).toBe(false));
  test('not through a link that leads out of them', () => {
    mkdirSync(join(copy, 'elsewhere'));
    symlinkSync(join(copy, 'elsewhere'), join(copy, 'data/linked'), 'junction');
    expect(isWritable('data/linked/a.json', copy)).toBe(false);
    rmSync(join(copy, 'data/linked'));
  });
});

test('a difference shows what goes and what comes, with the lines around', () => {
  const before = Array.from({ length: 20 }, (_, i) => `line ${i}`);
  const after = before.with(4, 'other').toSpliced(15, 0, 'more');
  expect(lineDiff(`${before.join('\n')}\n`, `${after.join('\n')}\n`).map(([sign, text]) => sign + text)).toEqual([
    ' line 2',
    ' line 3',
    '-line 4',
    '+other',
    ' line 5',
    ' line 6',
    '…',
    ' line 13',
    ' line 14',
    '+more',
    ' line 15',
    ' line 16',
  ]);
  expect(lineDiff('', 'a\n')).toEqual([['+', 'a']]);
});

describe('a form', () => {
  const SOURCE = {
    file: ['sixth-report.txt'],
    title: ['The Apple Road'],
    publisher: ['Orchard Review'],
    published: ['2026-03-02'],
    url: ['https://orchard.example/road'],
    note: ['An invented report.'],
    risky: ['no'],
  };
  const FACT = {
    dataset: ['labour-market'],
    report: ['sixth-report'],
    paragraph: ['4'],
    phrase: ['counted 11,900 people from Kyrgyzstan'],
    measure: ['organised-departures'],
    value: ['11900'],
    unit: ['people'],
    qualifier: ['exact'],
    place: ['kyrgyzstan'],
    period: ['2025'],
    id: ['kg-2025-orchards'],
  };

  test('says at each field what is wrong there, and nothing of what is not filled in yet', async () => {
    const { fields } = await workshop.view({ kind: 'fact', given: { dataset: ['labor-market'], place: ['KG'] } });
    const wrong = Object.fromEntries(fields.flatMap(({ name, wrong: said }) => (said ? [[name, said]] : [])));
    expect(wrong).toEqual({
      dataset: expect.stringContaining('did you mean “labour-market”?'),
      place: expect.stringContaining('kyrgyzstan'),
    });
    expect(fields.find(({ name }) => name === 'measure')!.choices!.length).toBeGreaterThan(100);
  });

  test('says all that is missing at its field when it is to be written', async () => {
    const { wrong, files } = await workshop.submit({ kind: 'term', given: { term: ['Seasonal work'] } });
    expect(wrong).toEqual({ meaning: expect.stringContaining('expected something, received nothing') });
    expect(files).toBeUndefined();
  });

  test('adds a source with its text, of which the project keeps a fingerprint', async () => {
    const filled = { kind: 'source', given: SOURCE, upload: REPORT };
    const { files, digest } = await workshop.submit(filled);
    expect(files!.map(({ file }) => file)).toEqual(['data/sources.json', 'data/fingerprints/sixth-report.json']);
    expect(await workshop.submit({ ...filled, digest: 'other' })).toMatchObject({ digest });
    const { written } = await workshop.submit({ ...filled, digest: digest! });
    expect(written).toBe(true);
    expect(readFileSync(join(copy, 'data/sources.json'), 'utf8')).toContain('"title": "The Apple Road"');
  });

  test('holds a phrase against the report, and offers what it says', async () => {
    const given = { report: ['sixth-report'], paragraph: ['3'], phrase: FACT.phrase };
    const wrong = await workshop.view({ kind: 'fact', given });
    expect(wrong.fields.find(({ name }) => name === 'phrase')!.wrong).toContain('it stands in ¶4, not in ¶3');
    const right = await workshop.view({ kind: 'fact', given: { ...given, paragraph: ['4'], measure: FACT.measure } });
    const field = (name: string) => right.fields.find((each) => each.name === name)!;
    expect([field('value').guess, field('unit').guess, field('statedBy').suggested]).toEqual([
      '11900',
      'people',
      'Orchard Review',
    ]);
  });

  describe('for several facts', () => {
    const UNION = {
      ...FACT,
      paragraph: ['5'],
      phrase: ['speaks of some 15,000 people in 2025'],
      value: ['15000'],
      qualifier: ['about'],
      id: ['kg-2025-orchards-union'],
    };
    const FACTS = { kind: 'facts', given: {} };

    test('finds the numbers of the text, whenever it is there', async () => {
      const { found } = await workshop.view({ kind: 'facts', given: { report: ['sixth-report'] }, upload: REPORT });
      expect(found!.map(({ phrase }) => phrase)).toContainEqual(
        expect.stringContaining('11,900 people from Kyrgyzstan'),
      );
      expect((await workshop.view({ kind: 'facts', given: { report: ['sixth-report'] } })).found).toEqual([]);
    });

    test('says what is wrong with each at its fields, also with one beside another', async () => {
      const { place: _, ...unplaced } = FACT;
      expect(await workshop.submit({ ...FACTS, rows: [FACT, { ...unplaced, id: ['other'] }, UNION] })).toEqual({
        rows: [
          {},
          { place: expect.stringContaining('expected something') },
          expect.objectContaining({ disagreement: expect.stringContaining('kg-2025-orchards') }),
        ],
      });
      const twice = await workshop.submit({ ...FACTS, rows: [FACT, { ...FACT, paragraph: ['5'] }] });
      expect(twice.rows![1]).toMatchObject({ id: expect.stringContaining('expected an id of its own') });
    });
  });

  test('adds a fact, corrects it, draws it', async () => {
    const added = await workshop.submit({ kind: 'fact', given: FACT });
    expect(added).toMatchObject({ digest: expect.any(String) });
    expect(await workshop.submit({ kind: 'fact', given: FACT, digest: added.digest! })).toMatchObject({
      written: true,
    });

    const address = 'labour-market/kg-2025-orchards';
    const correction = {
      fact: [address],
      field: ['statedBy'],
      new: ['A labour office'],
      why: ['The report names it.'],
    };
    const corrected = await workshop.submit({ kind: 'correction', given: correction });
    expect(corrected.files).toHaveLength(1);
    expect(corrected.files![0]!.lines.filter(([sign]) => sign !== ' ' && sign !== '…')).toEqual([
      ['-', '      "statedBy": "Orchard Review"'],
      ['+', '      "statedBy": "A labour office",'],
      [
        '+',
        expect.stringMatching(
          /^ {6}"corrections": \[\{ "date": "[\d-]+", "field": "statedBy", "old": "Orchard Review"/,
        ),
      ],
    ]);

    const drawn = await workshop.view({ kind: 'figure', given: { facts: [address], form: ['bars'] } });
    expect(drawn.pictures).toHaveLength(2);
    expect(drawn.pictures![0]).toContain(`data-fact="${address}"`);
  });

  test('writes for two editors one after the other, and over nothing that came in between', async () => {
    const place = (name: string) => ({
      kind: 'place',
      given: { id: [name], name: [`${name[0]!.toUpperCase()}${name.slice(1)}`], kind: ['region'] },
    });
    const [one, other] = [place('orchardia'), place('appleland')];
    const shown = await Promise.all([one, other].map((each) => workshop.submit(each)));
    expect(shown.map(({ digest }) => digest)).toEqual([expect.any(String), expect.any(String)]);
    const write = (each: typeof one, { digest }: Outcome) => workshop.submit({ ...each, digest: digest! });
    const [written, kept] = await Promise.all([write(one, shown[0]!), write(other, shown[1]!)]);
    expect([written.written, kept.written]).toEqual([true, undefined]);
    expect([written.isOther, kept.isOther]).toEqual([undefined, true]);
    expect(kept.digest).not.toBe(shown[1]!.digest);

    const file = join(copy, 'data/places.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Orchardia"', '"Orchards"'));
    const again = await write(other, kept);
    expect(again.written).toBeUndefined();
    expect(await write(other, again)).toMatchObject({ written: true });
    expect(readFileSync(file, 'utf8')).toMatch(/"Orchards"[^]*"Appleland"|"Appleland"[^]*"Orchards"/);
  });

  test('refuses what only the whole check sees, at the field if there is one', async () => {
    const given = {
      ...FACT,
      id: ['kg-2025-again'],
      value: ['12000'],
      phrase: ['counted 11,900 people from Kyrgyzstan'],
    };
    const { wrong } = await workshop.submit({ kind: 'fact', given });
    expect(wrong).toEqual({ value: expect.stringContaining('11900') });
  });
});
