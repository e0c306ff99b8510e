/** Figures that are files of choices: what they draw, and how each mistake in one is told. */
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, withEdits, type ProjectFiles } from '../../src/build/projectFiles.ts';
import { overlap } from '../../src/charts/labelBox.ts';
import { check } from '../../src/check/check.ts';
import { WIDTHS, type Figure } from '../../src/figure/figure.ts';
import { loadFigures, loadValidFigures } from '../../src/figure/registry.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import type { Problem } from '../../src/ledger/problem.ts';
import { openProject } from '../../src/project/project.ts';

type Json = Record<string, unknown>;

const files = filesIn('.');
const FILE = 'data/figures/sample.json';
const UZ = 'migrant-counts/uz-to-kz-after-pandemic';
const KG = 'migrant-counts/kg-to-kz-after-pandemic';

/** A figure’s file; where its choices say “sample” they mean its id. */
const written = (choices: Json, id = 'sample'): string =>
  JSON.stringify({ ...SAMPLE, ...choices }, null, 2).replaceAll('"id": "sample"', `"id": "${id}"`);
/** The project with a figure besides its own. */
const withSample = (choices: Json): ProjectFiles => withEdits(files, new Map([[FILE, written(choices)]]));
const SAMPLE = { form: 'bars', title: 'A sample', subtitle: 'People', alt: 'Bars.', caveats: [] };
const rows = [{ fact: UZ }, { fact: KG }];

async function sample(choices: Json): Promise<Figure> {
  const { figures, problems } = await loadValidFigures(parseLedger(withSample(choices)).ledger);
  expect(problems).toEqual([]);
  return figures.find(({ id }) => id === 'sample')!;
}
const drawn = (figure: Figure, width = WIDTHS.wide): string => figure.draw({ width, id: 'x' }).body;
const factsOf = ({ facts }: Figure): string[] => facts.map(({ id }) => id);

describe('a file of choices', () => {
  test('names its facts, and the others that its texts rest on', async () => {
    const figure = await sample({ rows, also: ['corroborations/entries-work-2022'] });
    expect(figure.file).toBe(FILE);
    expect(factsOf(figure)).toEqual([UZ, KG, 'corroborations/entries-work-2022']);
    expect(drawn(figure)).toContain('>Uzbekistan<');
  });

  test('asks for facts by measure, places and years', async () => {
    const measure = 'remittances-gdp-share';
    const source = 'world-bank-remittances-share';
    const query = { measure, source, places: ['tajikistan', 'kyrgyzstan'], years: [2022, 2023] };
    const figure = await sample({ query, labels: 'dates' });
    expect(factsOf(figure)).toEqual(
      ['tj-2022', 'tj-2023', 'kg-2022', 'kg-2023'].map((id) => `world-bank-remittances/${id}-share`),
    );
    expect(drawn(figure)).toMatch(/>2022<[^]*>2023</);
  });

  test('draws lines that no claim stands beside', async () => {
    const series = [{ measure: 'remittances-gdp-share', place: 'tajikistan', source: 'world-bank-remittances-share' }];
    const body = drawn(await sample({ form: 'line', series }));
    expect(body).toContain('data-series="TJ"');
    expect(body).not.toMatch(/NaN|Infinity/);
  });

  test('says a fact’s value in a label', async () => {
    const cells = [{ fact: UZ, label: `Over ${'{'}${KG}${'}'}`, notes: [] }];
    expect(drawn(await sample({ form: 'numbers', cells, columns: 1 }))).toMatch(/Over over 35,000/);
  });
});

describe('is refused with the place, what was expected and what was received', () => {
  const ARROW = { fact: UZ, from: 'uzbekistan', to: 'kazakhstan', bend: 0, labelAt: 'start' };
  const map = { window: 'central-asia', highlight: ['UZB'] };
  const corridor = { form: 'corridor-map', map, widest: { value: 200_000, width: 20 } };

  const cases: [what: string, choices: Json, place: string, message: RegExp, line: string][] = [
    [
      'a fact misspelt',
      { rows: [{ fact: 'migrant-counts/uz-to-kz-after-pandemi' }] },
      'rows.0.fact',
      /^expected the address of a fact, received "migrant-counts\/uz-to-kz-after-pandemi"; did you mean “migrant-counts\/uz-to-kz-after-pandemic”\?$/,
      '"fact": "migrant-counts/uz-to-kz-after-pandemi"',
    ],
    [
      'a fact without its dataset',
      { rows: [{ fact: 'uz-to-kz-after-pandemic' }] },
      'rows.0.fact',
      /^expected a fact’s address, dataset\/fact, received "uz-to-kz-after-pandemic"/,
      '"fact": "uz-to-kz-after-pandemic"',
    ],
    [
      'a form that there is not',
      { form: 'bar', rows },
      'form',
      /^expected one of bars, dots, .*, received "bar"; did you mean “bars”\?$/,
      '"form": "bar",',
    ],
    [
      'an option that there is not',
      { rows, lables: 'dates' },
      'lables',
      /^expected only fields of the schema, received "lables"; did you mean “labels”\?$/,
      '"lables": "dates"',
    ],
    [
      'a choice that there is not',
      { rows, labels: 'years' },
      'labels',
      /^expected one of places, dates, sources, received "years"/,
      '"labels": "years"',
    ],
    ['no title', { rows, title: undefined }, 'title', /^expected a text, received nothing$/, '{'],
    [
      'a title without words',
      { rows, title: ' ' },
      'title',
      /^expected a text that is not empty, received " "$/,
      '"title": " ",',
    ],
    [
      'a number in the title',
      { rows, title: 'Of 45 people' },
      'title',
      /received the number “45”/,
      '"title": "Of 45 people",',
    ],
    [
      'a number in a caveat',
      { rows, caveats: ['A million left.'] },
      'caveats.0',
      /received the number “million”/,
      '"A million left."',
    ],
    [
      'a fact misspelt in a label',
      { rows: [{ fact: UZ, label: '{economy/kz-growth-2019x}' }] },
      'rows.0.label',
      /^\{economy\/kz-growth-2019x\}: expected the address of a fact/,
      '"label": "{economy/kz-growth-2019x}"',
    ],
    [
      'rows and a query',
      { rows, query: { measure: 'arrivals-to-work' } },
      'query',
      /^expected rows or a query, received both$/,
      '"query": {',
    ],
    ['neither rows nor a query', {}, 'rows', /^expected rows, or a query for facts, received nothing$/, '{'],
    [
      'a query that finds nothing',
      { query: { measure: 'remittances-gdp-share', places: ['russia'] } },
      'query',
      /^expected a query that finds facts with one number, received one that finds none$/,
      '"query": {',
    ],
    [
      'a measure misspelt',
      { query: { measure: 'remittance-gdp-share' } },
      'query.measure',
      /^expected a measure of data\/measures\.json, received "remittance-gdp-share"; did you mean “remittances-gdp-share”\?$/,
      '"measure": "remittance-gdp-share"',
    ],
    [
      'a place by its code',
      { ...corridor, arrows: [ARROW], names: [{ place: 'KG' }] },
      'names.0.place',
      /^expected a place of data\/places\.json, received "KG"; did you mean “kyrgyzstan”\?$/,
      '"place": "KG"',
    ],
    [
      'a fact without a number',
      { rows: [{ fact: 'policy-timeline/uz-exit-permits' }] },
      'rows.0.fact',
      /expected a fact with one number/,
      '"fact": "policy-timeline/uz-exit-permits"',
    ],
    [
      'a point outside the map',
      { ...corridor, arrows: [{ ...ARROW, to: [169.2, 39] }] },
      'arrows.0.fact',
      /expected a place on the map, received 169\.2, 39$/,
      `"fact": "${UZ}",`,
    ],
    [
      'a country’s code with two letters',
      { ...corridor, map: { ...map, highlight: ['UZ'] }, arrows: [ARROW] },
      'map.highlight.0',
      /^expected the three-letter code of a country, as KGZ, received "UZ"$/,
      '"UZ"',
    ],
    [
      'a code that is no country’s',
      { ...corridor, map: { ...map, highlight: ['UZX'] }, arrows: [ARROW] },
      'map.highlight.0',
      /^expected the three-letter code of a country, received "UZX"; did you mean “UZB”\?$/,
      '"UZX"',
    ],
    [
      'a point of one number',
      { ...corridor, arrows: [{ ...ARROW, from: [63.5] }] },
      'arrows.0.from',
      /^expected a place, or longitude and latitude as \[69, 41\.3\], received \[63\.5\]$/,
      '"from": [',
    ],
    [
      'a size of three numbers',
      { ...corridor, map: { ...map, size: [720, 480, 1] }, arrows: [ARROW] },
      'map.size',
      /^expected a width and a height, as \[720, 480\], received \[720,480,1\]$/,
      '"size": [',
    ],
    [
      'a map around nothing',
      { ...corridor, map: { ...map, window: 'around' }, arrows: [ARROW] },
      'map.around',
      /^expected the places that the map holds, received nothing$/,
      '"map": {',
    ],
    [
      'a name without a place',
      { form: 'place-map', map, places: [{ fact: UZ }, { name: 'Nowhere' }] },
      'places.1',
      /^expected “at”, since there is no fact whose place it is, received nothing$/,
      '{',
    ],
    [
      'a cell too few',
      {
        form: 'table',
        columns: ['A', 'B'],
        silent: 'Nothing.',
        rows: [{ place: 'uzbekistan', cells: [[{ fact: UZ, text: 'C' }]] }],
      },
      'rows.0.cells',
      /^expected a list for each of 2 columns, received 1$/,
      '"cells": [',
    ],
    [
      'parts of more than all',
      {
        form: 'shares',
        wholes: [{ name: 'All', parts: ['migrant-counts/uz-2023-share-russia', 'remittance-shares/tj-2024-update'] }],
      },
      'wholes.0.parts.0',
      /expected parts of All of at most 100 percent together/,
      '"migrant-counts/uz-2023-share-russia",',
    ],
    [
      'a step that there is not',
      {
        rows,
        steps: [
          { id: 'sample', label: 'a' },
          { id: 'into-kazakhstn', label: 'b' },
        ],
      },
      'steps.1.id',
      /did you mean “into-kazakhstan”/,
      '"id": "into-kazakhstn",',
    ],
    [
      'steps without itself',
      {
        rows,
        steps: [
          { id: 'lives', label: 'a' },
          { id: 'six-numbers', label: 'b' },
        ],
      },
      'steps',
      /^expected this figure among its steps/,
      '"steps": [',
    ],
    [
      'a label over another',
      {
        form: 'place-map',
        map,
        places: [
          { name: 'Here', at: [66, 44], label: { wide: [0, 0, 'start'] } },
          { name: 'There', at: [66, 44], label: { wide: [4, 3, 'start'] } },
          { fact: 'places/khudoyorov-home-dushanbe' },
        ],
      },
      'places.1',
      /^expected “There” beside “Here”, received it over it in the wide drawing; move it by “label\.wide”$/,
      '{',
    ],
    [
      'a label to the right of the map',
      {
        form: 'place-map',
        map,
        places: [{ fact: 'places/khudoyorov-home-dushanbe', label: { wide: [900, 0, 'start'] } }],
      },
      'places.0',
      /^expected “Dushanbe” within the map, received it reaching out of it in the wide drawing; move it by “label\.wide”$/,
      '{',
    ],
    [
      'a label below the map',
      {
        form: 'place-map',
        map,
        places: [{ fact: 'places/khudoyorov-home-dushanbe', label: { wide: [0, 900, 'start'] } }],
      },
      'places.0',
      /^expected “Dushanbe” within the map, received it reaching out of it in the wide drawing; move it by “label\.wide”$/,
      '{',
    ],
    [
      'a label that reaches out of the map',
      {
        form: 'place-map',
        map,
        places: [{ fact: 'places/khudoyorov-home-dushanbe', label: { wide: [0, -900, 'start'] } }],
      },
      'places.0',
      /^expected “Dushanbe” within the map, received it reaching out of it in the wide drawing; move it by “label\.wide”$/,
      '{',
    ],
  ];
  // All of them lie beside each other, so that the project is checked once.
  const fileOf = (i: number) => `data/figures/sample-${i}.json`;
  const edited = withEdits(files, new Map(cases.map(([, choices], i) => [fileOf(i), written(choices, `sample-${i}`)])));
  let problems: Problem[];
  beforeAll(async () => {
    problems = await check(edited);
  });

  test.each(cases.map((each, i) => [each[0], i, each] as const))('%s', (_, i, [, , place, message, line]) => {
    const lines = edited.text(fileOf(i)).split('\n');
    const own = problems.filter(({ file }) => file === fileOf(i));
    expect(own.map((problem) => [problem.place, lines[problem.line! - 1]!.trim()])).toEqual([[place, line]]);
    expect(own[0]!.message).toMatch(message);
  });

  test('and nothing else is', () => {
    expect(problems.filter(({ file }) => !file.startsWith('data/figures/sample-'))).toEqual([]);
  });

  test('an id that code has too', async () => {
    const twice = withEdits(files, new Map([['data/figures/amina-rule.json', written({ rows })]]));
    expect((await check(twice)).map(({ message }) => message)).toContainEqual(
      'expected an id of its own, received that of data/figures/amina-rule.json',
    );
  });
});

describe('labels for which no place is chosen', () => {
  /** A value without the places of labels that an editor chose. */
  const free = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(free);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).filter(([key, each]) => key !== 'label' || typeof each !== 'object');
    return Object.fromEntries(fields.map(([key, each]) => [key, free(each)]));
  };
  const maps = files
    .under('data/figures')
    .filter((file) => file.endsWith('-map.json'))
    .map((file) => [file, JSON.stringify(free(JSON.parse(files.text(file))))] as const);
  const project = openProject(withEdits(files, new Map(maps)));
  const figures: Figure[] = [];
  beforeAll(async () => {
    for (const code of ['en', 'ru']) figures.push(...(await loadFigures(project.in(code).ledger)));
  });

  test('stand apart from each other, and within the map, in every language and at both widths', () => {
    const placed = figures.filter(({ shared }) => shared);
    expect(placed.length).toBe(2 * maps.length);
    for (const figure of placed)
      for (const width of Object.values(WIDTHS)) {
        const { labels = [] } = figure.draw({ width, id: 'x' });
        expect(labels.length, figure.id).toBeGreaterThan(3);
        labels.forEach(({ box, text }, i) => {
          for (const other of labels.slice(i + 1))
            expect(overlap(box, other.box), `${figure.id} ${width}: ${text}, ${other.text}`).toBe(0);
          expect(box.top, text).toBeGreaterThanOrEqual(0);
          expect(box.left, text).toBeGreaterThanOrEqual(-1);
          expect(box.right, text).toBeLessThanOrEqual(width + 1);
        });
      }
  });
});
