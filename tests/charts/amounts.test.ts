import { describe, expect, test } from 'vitest';
import { shareChart, type Part } from '../../src/charts/shareChart.ts';
import { timeline, type TimelineRow } from '../../src/charts/timeline.ts';
import { unitChart, type UnitRow } from '../../src/charts/unitChart.ts';
import { inRows, unitField } from '../../src/charts/unitField.ts';
import { elements, groupOf } from './svg.ts';

const WIDE = { width: 720, id: 'w' };
const NARROW = { width: 360, id: 'n' };
const FRAMES = [WIDE, NARROW];

const part = (fact: string | null, value: number, more: Partial<Part> = {}): Part => ({
  fact,
  name: 'in Russia',
  code: 'RU',
  value,
  formatted: `${value}%`,
  certainty: 'exact',
  dotted: false,
  ...more,
});
const rect = (markup: string) => {
  const { attributes } = elements(markup).find(({ name }) => name === 'rect')!;
  return { ...attributes, x: Number(attributes.x), width: Number(attributes.width) } as Record<string, string> & {
    x: number;
    width: number;
  };
};

describe('share chart', () => {
  const svg = (frame = WIDE) =>
    shareChart(
      [{ name: 'All', parts: [part('a', 60), part('b', 15), part(null, 25, { name: 'not described' })] }],
      frame,
    ).body;
  test.each(FRAMES)('begins each part where the one before it ends at $width', (frame) => {
    const [a, b] = ['a', 'b'].map((fact) => rect(groupOf(svg(frame), fact)));
    expect(a!.width / b!.width).toBeCloseTo(4, 1);
    expect(b!.x).toBeCloseTo(a!.x + a!.width, 0);
  });
  test('leaves what nobody describes an empty box, marked as our arithmetic', () => {
    expect(svg()).toMatch(/data-derived="remainder"><rect[^>]*fill="var\(--paper[^>]*stroke-dasharray="3 3"/);
  });
  test('leaves a floor open to the right', () => {
    const open = shareChart([{ name: 'Both', parts: [part('f', 80, { certainty: 'floor' })] }], WIDE).body;
    expect(groupOf(open, 'f')).toMatch(/h18m-6 -5/);
    expect(groupOf(svg(), 'a')).not.toMatch(/h18m-6 -5/);
  });
});

const people = (fact: string, count: number, more: Partial<UnitRow> = {}): UnitRow => ({
  fact,
  name: 'Tajikistan',
  code: 'TJ',
  count,
  formatted: String(count),
  ...more,
});

describe('unit chart', () => {
  test.each([
    [WIDE, 19],
    [WIDE, 40],
    [NARROW, 34],
    [NARROW, 1],
  ] as const)('draws one mark for each one counted (%o, %i)', (frame, count) => {
    const d = elements(groupOf(unitChart([people('a', count)], frame).body, 'a')).find(({ name }) => name === 'path')!
      .attributes.d!;
    expect(d.match(/h\.1/g)).toHaveLength(count);
  });
  test('draws marks that have a length, without which most programs leave square ones out', () => {
    const marks = unitField(inRows(3, 2, 5, 5, 10), { size: 8, paint: 'red', shape: 'square' });
    expect(marks).toContain('d="M5 5h.1m9.9 0h.1M5 15h.1"');
  });
});

const event = (fact: string, span: TimelineRow['span'], more: Partial<TimelineRow> = {}): TimelineRow => ({
  fact,
  label: 'A rule',
  when: '2010',
  span,
  precision: 'year',
  dotted: false,
  planned: false,
  ...more,
});
const options = {
  translate: (words: string) => words,
  years: [2000, 2020] as [number, number],
  ticks: [2000, 2010, 2020],
};
const draw = (rows: TimelineRow[], frame = WIDE) =>
  timeline([{ name: 'Russia', code: 'RU', rows }], options, frame).body;

describe('timeline', () => {
  test.each(FRAMES)('makes a mark as long as its date is vague at $width', (frame) => {
    const svg = draw(
      [
        event('year', [2010, 2011]),
        event('span', [2010, 2014], { precision: 'lasting' }),
        event('month', [2010, 2010.08], { precision: 'month' }),
      ],
      frame,
    );
    const widths = ['year', 'span', 'month'].map((fact) => rect(groupOf(svg, fact)).width);
    expect(widths[1]! / widths[0]!).toBeCloseTo(4, 0);
    expect(widths[2]).toBeLessThan(widths[0]!);
    expect(
      elements(groupOf(draw([event('day', [2010, 2010.003], { precision: 'day' })], frame), 'day')).some(
        ({ name }) => name === 'circle',
      ),
    ).toBe(true);
  });
  test('keeps the order of time from left to right', () => {
    const svg = draw([event('a', [2003, 2004]), event('b', [2015, 2016]), event('c', [2009, 2010])]);
    const [a, b, c] = ['a', 'b', 'c'].map((fact) => rect(groupOf(svg, fact)).x) as [number, number, number];
    expect([a, c, b]).toEqual([a, b, c].toSorted((one, other) => one - other));
  });
  test('draws a bracket around some time within a span, and no mark without a date', () => {
    const svg = draw([
      event('within', [2010, 2014], { precision: 'within' }),
      event('undated', null, { precision: 'undated', when: 'undated' }),
    ]);
    expect(groupOf(svg, 'within')).toMatch(/d="M\d+ 11H\d+M\d+ 5v12M\d+ 5v12"/);
    expect(elements(groupOf(svg, 'within')).some(({ name }) => name === 'rect')).toBe(false);
    expect(elements(groupOf(svg, 'undated')).filter(({ name }) => ['rect', 'circle', 'path'].includes(name))).toEqual(
      [],
    );
    expect(groupOf(svg, 'undated')).toContain('undated');
  });
  test('explains in its key the marks it has, and no others', () => {
    const svg = draw([event('a', [2010, 2011])]);
    expect(svg).toContain('>year<');
    for (const other of ['day', 'month', 'some time between', 'all this time', 'date inferred', 'announced or due'])
      expect(svg).not.toContain(`>${other}<`);
  });
  test('shows announced apart from done, and inferred dates dotted', () => {
    const fill = (more: Partial<TimelineRow>) => rect(groupOf(draw([event('a', [2010, 2011], more)]), 'a'));
    expect(fill({}).fill).toContain('--ru');
    expect(fill({ planned: true }).fill).toContain('--paper');
    expect(fill({ dotted: true })['stroke-dasharray']).toBeDefined();
  });
  test('never loses the words of a row, whichever side has room', () => {
    const long = 'A rule with a name that is far too long to stand beside its mark on either side of it';
    for (const frame of FRAMES) {
      const svg = draw([event('a', [2010, 2011], { label: long, when: 'March 2010 to February 2022' })], frame);
      const words = groupOf(svg, 'a')
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ');
      expect(words).toContain(long);
      expect(words).toContain('March 2010 to February 2022');
    }
  });
});

describe('what these charts refuse', () => {
  test.each([
    [
      'a negative share',
      () => shareChart([{ name: 'All', parts: [part('x/y', -1)] }], WIDE),
      'x/y: expected a share of at least 0, received -1',
    ],
    [
      'parts beyond the whole',
      () => shareChart([{ name: 'All', parts: [part('x/y', 60), part('x/z', 60)] }], WIDE),
      'x/y: expected parts of All of at most 100 percent together',
    ],
    [
      'half a person',
      () => unitChart([people('x/y', 1.5)], WIDE),
      'x/y: expected a whole number of at least 0, received 1.5',
    ],
    [
      'an unknown country',
      () => unitChart([people('x/y', 1, { code: 'XX' })], WIDE),
      'x/y: expected the code of a country that has a colour, received “XX”',
    ],
    ['no people', () => unitChart([], WIDE), 'expected at least one row, received none'],
    [
      'a reversed span',
      () => draw([event('x/y', [2011, 2010])]),
      'x/y: expected an end after the start, received 2011 to 2010',
    ],
    [
      'an event without words',
      () => draw([event('x/y', [2010, 2011], { label: '' })]),
      'x/y: expected words for label, received none',
    ],
    ['no events', () => timeline([], options, WIDE), 'expected at least one row, received none'],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
