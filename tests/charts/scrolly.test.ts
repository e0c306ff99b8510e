import { describe, expect, test } from 'vitest';
import { flowMap, type Flow } from '../../src/charts/flowMap.ts';
import { ladder, type Rung } from '../../src/charts/ladder.ts';
import { yearAtBorder, type Count, type YearWords } from '../../src/charts/yearAtBorder.ts';
import { corridor } from '../../src/figure/baseMaps.ts';

const FRAMES = [
  { width: 720, id: 'wide' },
  { width: 360, id: 'narrow' },
];

describe('a year at a border', () => {
  const WORDS: YearWords = { there: 'there', here: 'here', away: 'away', day: 'a day', made: 'made up', key: 'key' };
  const count = (takes: Count['takes'], more: Partial<Count> = {}): Count => ({
    takes,
    label: 'what',
    notes: [],
    numbers: [{ fact: 'a/b', before: '', formatted: '5', of: '', certainty: 'exact', dotted: false }],
    ...more,
  });
  const marks = (takes: Count['takes']) => {
    const circles = Array.from(
      yearAtBorder([count(takes)], WORDS, 0, FRAMES[0]!).body.matchAll(/<circle[^>]* fill="([^"]+)"/g),
      ([, fill]) => fill,
    );
    return [circles.length, circles.filter((fill) => fill === 'currentColor').length];
  };
  // Of four people one never crosses, and one comes, goes and comes again.
  test.each<[Count['takes'], all: number, sure: number]>([
    ['arrivals', 4, 4],
    ['first arrivals', 4, 3],
    ['people', 3, 0],
    ['the present', 3, 3],
    ['the listed', 3, 0],
    ['departures', 3, 2],
  ])('of which a count takes %s', (takes, all, sure) => {
    expect(marks(takes)).toEqual([all, sure]);
  });
  test('has one size, that of the largest count', () => {
    const counts = [
      count('arrivals'),
      count('people', {
        notes: [
          'A long note of many words, which takes several lines wherever it stands.',
          'Another long note of many words.',
          'And one more.',
        ],
      }),
    ];
    for (const frame of FRAMES)
      expect(yearAtBorder(counts, WORDS, 0, frame).height).toBe(yearAtBorder(counts, WORDS, 1, frame).height);
  });
  test('refuses a count that is not there, a country without a colour, and empty words', () => {
    const [number] = count('people').numbers;
    expect(() => yearAtBorder([count('people')], WORDS, 1, FRAMES[0]!)).toThrow(
      'expected one of 1 counts, received the one at 1',
    );
    expect(() =>
      yearAtBorder([count('people', { numbers: [{ ...number!, code: 'XX' }] })], WORDS, 0, FRAMES[0]!),
    ).toThrow('a/b: expected the code of a country that has a colour');
    expect(() => yearAtBorder([count('people', { label: '' })], WORDS, 0, FRAMES[0]!)).toThrow(
      'a/b: expected words for label, received none',
    );
  });
});

describe('a ladder', () => {
  const rung = (name: string): Rung => ({
    name,
    cells: [[{ fact: `a/${name}`, text: `first ${name}` }], [{ fact: null, text: 'not told' }]],
  });
  const rungs = ['one', 'two', 'three'].map(rung);
  const facts = (at: number, frame = FRAMES[0]!) =>
    Array.from(ladder(['A', 'B'], rungs, at, frame).body.matchAll(/data-fact="([^"]+)"/g), ([, fact]) => fact);
  test('keeps the rungs above the one that is read, and only names those below', () => {
    expect(facts(0)).toEqual(['a/one']);
    expect(facts(1)).toEqual(['a/one', 'a/two']);
    expect(ladder(['A', 'B'], rungs, 0, FRAMES[0]!).body).toContain('three');
  });
  test('opens one where it is narrow', () => {
    expect(facts(1, FRAMES[1])).toEqual(['a/two']);
  });
  test('has one size', () => {
    for (const frame of FRAMES)
      expect(new Set([0, 1, 2].map((at) => ladder(['A', 'B'], rungs, at, frame).height)).size).toBe(1);
  });
  test('refuses a rung that is not there, a cell too few and empty words', () => {
    expect(() => ladder(['A', 'B'], rungs, 3, FRAMES[0]!)).toThrow('received rung 3');
    expect(() => ladder(['A', 'B', 'C'], rungs, 0, FRAMES[0]!)).toThrow('a cell for each of 3 sources');
    expect(() => ladder(['A', 'B'], [{ name: 'x', cells: [[{ fact: 'a/b', text: ' ' }], []] }], 0, FRAMES[0]!)).toThrow(
      'a/b: expected words for text, received none',
    );
  });
});

describe('a way on a map', () => {
  const way: Flow = {
    fact: 'a/b',
    code: 'UZ',
    from: [64, 42],
    to: [45, 55],
    bend: 0,
    value: null,
    name: 'from',
    lines: [],
    labelled: 'start',
    offset: { narrow: [0, 0, 'start'], wide: [0, 0, 'start'] },
    certainty: 'exact',
    dotted: false,
  };
  const draw = (more: Partial<Flow> = {}) =>
    flowMap(
      [{ ...way, ...more }],
      'land',
      { ...corridor(), focus: [], max: { value: 1, width: 1 }, names: [] },
      FRAMES[0]!,
    ).body;
  test('without a width needs no counted one beside it', () => {
    expect(draw()).toContain('data-fact="a/b"');
  });
  test('that is shut ends in a bar', () => {
    expect(draw({ shut: true })).toContain('stroke-width="5"');
    expect(draw()).not.toContain('stroke-width="5"');
  });
});
