import { describe, expect, test } from 'vitest';
import { checklist } from '../../src/charts/checklist.ts';
import { comparison } from '../../src/charts/comparison.ts';
import { flowChart } from '../../src/charts/flowChart.ts';
import { matrix } from '../../src/charts/matrix.ts';
import { panel, type PanelCell } from '../../src/charts/panel.ts';
import { paragraph } from '../../src/charts/paragraph.ts';
import { elements, groupOf } from './svg.ts';

const WIDE = { width: 720, id: 'w' };
const NARROW = { width: 360, id: 'n' };
const cell = (fact: string, more: Partial<PanelCell> = {}): PanelCell => ({
  fact,
  before: '',
  formatted: '5',
  label: 'people',
  notes: ['in 2022'],
  certainty: 'exact',
  dotted: false,
  ...more,
});

/** Where the first text of a fact’s group stands. */
const placeOf = (svg: string, fact: string) => {
  const { attributes } = elements(groupOf(svg, fact)).find(({ name }) => name === 'text')!;
  return { x: Number(attributes.x), y: Number(attributes.y) };
};

describe('a paragraph', () => {
  test('loses no word, and is as high as its lines', () => {
    const { svg, height } = paragraph('one two three four five six', 10, 20, 60);
    expect(
      svg
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ).toBe('one two three four five six');
    expect(height).toBe(20 * (svg.match(/<tspan/g)!.length + 1));
  });
});

describe('panel', () => {
  test('sets numbers in columns, on a phone one below the other', () => {
    const cells = ['a', 'b', 'c'].map((fact) => cell(fact));
    const wide = panel(cells, { columns: 3 }, WIDE).body;
    const narrow = panel(cells, { columns: 3 }, NARROW).body;
    expect(new Set(['a', 'b', 'c'].map((fact) => placeOf(wide, fact).y)).size).toBe(1);
    expect(new Set(['a', 'b', 'c'].map((fact) => placeOf(narrow, fact).x)).size).toBe(1);
    expect(placeOf(narrow, 'b').y).toBeGreaterThan(placeOf(narrow, 'a').y);
  });
  test('draws no length that could be compared: all lines are as long', () => {
    const svg = panel(
      [cell('a', { formatted: '5' }), cell('b', { formatted: '5 million' })],
      { columns: 2 },
      WIDE,
    ).body;
    const lengths = elements(svg)
      .filter(({ name }) => name === 'path')
      .map(({ attributes }) => {
        const [, from, to] = /M([\d.]+) [\d.]+L([\d.]+)/.exec(attributes.d!)!;
        return Math.round(Number(to) - Number(from));
      });
    expect(new Set(lengths).size).toBe(1);
  });
  test('shows by the line below how sure a number is', () => {
    const lines = (more: Partial<PanelCell>) =>
      elements(panel([cell('a', more)], { columns: 1 }, WIDE).body)
        .filter(({ name }) => name === 'path')
        .map(({ attributes }) => attributes['stroke-dasharray'] ?? 'solid');
    expect(lines({})).toEqual(['solid']);
    expect(lines({ certainty: 'floor' })).toEqual(['8 5']);
    expect(lines({ certainty: 'estimated' })).toEqual(['solid', 'solid']);
    expect(lines({ certainty: 'floor', dotted: true })).toEqual(['2 4']);
  });
});

describe('flow chart', () => {
  const columns = [
    {
      title: 'One',
      steps: [
        [{ fact: 'a', text: 'first' }],
        [{ fact: 'b', text: 'second' }],
        [
          { fact: 'c', text: 'either' },
          { fact: 'd', text: 'or' },
        ],
      ],
    },
    {
      title: 'Other',
      steps: [
        [{ fact: 'e', text: 'a first step whose words need more than a line of the column' }],
        [{ fact: 'f', text: 'second' }],
        [{ fact: null, text: 'not told' }],
      ],
    },
  ];
  test('sets like steps at one height, and parallel ones beside no sequence', () => {
    const svg = flowChart(columns, WIDE).body;
    expect(placeOf(svg, 'b').y).toBe(placeOf(svg, 'f').y);
    expect(placeOf(svg, 'c').x).toBe(placeOf(svg, 'd').x);
    expect(placeOf(svg, 'c').x).toBeGreaterThan(placeOf(svg, 'b').x);
  });
  test('draws an arrow to every step but the first, and to each of the parallel ones', () => {
    const heads = (flowChart(columns, NARROW).body.match(/m-[56] -[56]l[56] [56]/g) ?? []).length;
    expect(heads).toBe(1 + 2 + 2);
  });
  test('says in a broken box what is not told', () => {
    const svg = flowChart(columns, WIDE).body;
    expect(svg).toMatch(/stroke-dasharray="3 3"\/><text[^>]*>not told/);
  });
});

describe('comparison', () => {
  const rows = [{ name: 'Tajikistan', code: 'TJ', cells: [[{ fact: 'a', text: 'a policy' }], []] }];
  test.each([WIDE, NARROW])('says where the sources are silent at $width', (frame) => {
    const svg = comparison(rows, ['before', 'after'], 'nothing said', frame).body;
    expect(svg.match(/nothing said/g)).toHaveLength(1);
    expect(placeOf(svg, 'a').x).toBe(frame === WIDE ? 124 : 0);
  });
});

describe('matrix', () => {
  test.each([WIDE, NARROW])('draws counts as areas at $width, and none as none', (frame) => {
    const svg = matrix([{ name: 'Raids', counts: [40, 10, 0] }], ['A', 'B', 'C'], frame).body;
    const radii = elements(svg)
      .filter(({ name }) => name === 'circle')
      .map(({ attributes }) => Number(attributes.r));
    expect(radii).toHaveLength(2);
    expect((radii[0]! / radii[1]!) ** 2).toBeCloseTo(4, 1);
    expect(svg).toContain('>–<');
  });
});

describe('checklist', () => {
  test('groups by verdict, and draws no verdict without a claim', () => {
    const row = {
      fact: 'a',
      label: 'Growth',
      by: 'A report, 2020',
      claim: '4.5%',
      reference: '4.4%',
      mark: { 'data-fact': 'b' },
    };
    const svg = checklist(
      [
        { verdict: 'Agree', sign: 'same', rows: [] },
        { verdict: 'Differ', sign: 'different', rows: [row] },
      ],
      ['claimed', 'series'],
      WIDE,
    ).body;
    expect(svg).not.toContain('Agree');
    expect(placeOf(svg, 'b').x).toBeGreaterThan(placeOf(svg, 'a').x);
    expect(groupOf(svg, 'b')).toContain('4.4%');
  });
});

describe('what charts of words refuse', () => {
  test.each([
    ['no cells', () => panel([], { columns: 1 }, WIDE), 'expected at least one row, received none'],
    [
      'a number without words',
      () => panel([cell('x/y', { formatted: ' ' })], { columns: 1 }, WIDE),
      'x/y: expected words for value, received none',
    ],
    [
      'a step without words',
      () => flowChart([{ title: 'One', steps: [[{ fact: 'x/y', text: '' }]] }], WIDE),
      'x/y: expected words for text, received none',
    ],
    ['no steps', () => flowChart([], WIDE), 'expected at least one row, received none'],
    [
      'an unknown country',
      () => comparison([{ name: 'Nowhere', code: 'XX', cells: [[{ fact: 'x/y', text: 'a' }]] }], ['a'], '', WIDE),
      'Nowhere: expected the code of a country that has a colour, received “XX”',
    ],
    [
      'a negative count',
      () => matrix([{ name: 'Raids', counts: [-1] }], ['A'], WIDE),
      'Raids: expected a share of at least 0, received -1',
    ],
    [
      'a count too few',
      () => matrix([{ name: 'Raids', counts: [1] }], ['A', 'B'], WIDE),
      'Raids: expected a number for B, received nothing',
    ],
    [
      'a claim without words',
      () =>
        checklist(
          [
            {
              verdict: 'Agree',
              sign: 'same',
              rows: [{ fact: 'x/y', label: 'a', by: 'b', claim: '', reference: 'c', mark: { 'data-fact': 'z' } }],
            },
          ],
          ['a', 'b'],
          WIDE,
        ),
      'x/y: expected words for claim, received none',
    ],
  ])('%s', (_, draw, message) => {
    expect(draw).toThrow(message);
  });
});
