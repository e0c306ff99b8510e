import { geoContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/charts/land.ts';
import { flowMap, type Flow } from '../../src/charts/flowMap.ts';
import type { Offset, Pair, Spot } from '../../src/charts/mapFrame.ts';
import { placeMap, type MapPlace, type PlaceMapOptions } from '../../src/charts/placeMap.ts';
import { symbolMap } from '../../src/charts/symbolMap.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { elements, groupOf } from './svg.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

describe('the base map', () => {
  test.each([
    ['Simferopol', [34.1, 44.95], 'UKR'],
    ['Mariupol', [37.54, 47.1], 'UKR'],
    ['Termez', [67.28, 37.23], 'UZB'],
    ['Dushanbe', [68.78, 38.54], 'TJK'],
  ] as const)('%s is in %s %s', (_, at, code) => {
    expect(geoContains(countries([code]) as never, [...at])).toBe(true);
  });
});

describe('the map of what remittances weigh', async () => {
  const figure = (await loadFigures(ledger)).find(({ id }) => id === 'remittance-weight-map')!;
  test.each([720, 360])('draws shares as areas at %i', (width) => {
    const circles = elements(figure.draw({ width, id: 'x' }).body).filter(({ name }) => name === 'circle');
    const radius = (fact: string) =>
      Number(circles.find(({ attributes }) => attributes['data-fact'] === fact)!.attributes.r);
    const [study, update] = [
      radius('remittance-shares/tj-2024-journey-ahead'),
      radius('remittance-shares/tj-2024-update'),
    ];
    expect((update / study) ** 2).toBeCloseTo(49 / 45, 1);
    expect((radius('remittance-shares/kg-2024-journey-ahead') / study) ** 2).toBeCloseTo(24 / 45, 1);
  });
  test('draws no route', () => {
    const svg = figure.draw({ width: 720, id: 'x' }).body;
    expect(elements(svg).filter(({ name }) => name === 'path')).toEqual([]);
    expect(() => groupOf(svg, 'nothing')).toThrow('no mark');
  });
});

test('a symbol of nothing is refused', () => {
  const figureOptions = {
    projection: ((at: [number, number]) => at) as never,
    size: [720, 500] as [number, number],
    narrowWindow: [0, 0, 720, 500] as [number, number, number, number],
    focus: [],
    max: { value: 50, radius: 50 },
  };
  const row = (value: number) => ({
    name: 'X',
    code: 'TJ',
    at: [1, 1] as [number, number],
    symbols: [{ fact: 'x/y', value, certainty: 'exact' as const, dotted: false }],
    lines: [],
    offset: { narrow: [0, 0, 'start'] as Spot, wide: [0, 0, 'start'] as Spot },
  });
  expect(() => symbolMap([row(-3)], 'land', figureOptions, { width: 720, id: 'x' })).toThrow(
    'x/y: expected a share of at least 0, received -3',
  );
});

const flat = {
  projection: ((at: [number, number]) => at) as never,
  size: [720, 500] as Pair,
  narrowWindow: [0, 0, 720, 500] as [number, number, number, number],
  focus: [],
};
const here: Offset = { narrow: [0, 0, 'start'], wide: [0, 0, 'start'] };
const flow = (fact: string, value: number | null, more: Partial<Flow> = {}): Flow => ({
  fact,
  code: 'TJ',
  from: [100, 400],
  to: [300, 100],
  bend: 0.1,
  value,
  name: 'Tajikistan',
  lines: [],
  labelled: 'middle',
  offset: here,
  certainty: 'exact',
  dotted: false,
  ...more,
});
const flows = (rows: Flow[], width = 720) =>
  flowMap(rows, 'land', { ...flat, max: { value: 100, width: 30 }, names: [] }, { width, id: 'x' }).body;
/** The width of an arrow where it begins: from its outline’s first point to its last. */
const widthOf = (svg: string, fact: string) => {
  const points = Array.from(shaft(svg, fact).d!.matchAll(/([-\d.]+) ([-\d.]+)/g), ([, x, y]) => [x, y].map(Number));
  const [[x1, y1], [x2, y2]] = [points[0]!, points.at(-1)!];
  return Math.hypot(x1! - x2!, y1! - y2!);
};
const shaft = (svg: string, fact: string) =>
  elements(groupOf(svg, fact)).find(({ name }) => name === 'path')!.attributes;

describe('a flow map', () => {
  test.each([720, 360])('draws arrows as wide as their values at %i', (width) => {
    const svg = flows([flow('a', 100), flow('b', 25)], width);
    expect(widthOf(svg, 'a') / widthOf(svg, 'b')).toBeCloseTo(4, 1);
  });
  test('bends without a seam: shaft and head are one shape', () => {
    expect(elements(groupOf(flows([flow('a', 100)]), 'a')).filter(({ name }) => name === 'path')).toHaveLength(1);
  });
  test('gives no width to what is counted otherwise', () => {
    const svg = flows([flow('a', 100), flow('people', null)]);
    expect(shaft(svg, 'people')['stroke-dasharray']).toBeDefined();
    expect(Number(shaft(svg, 'people')['stroke-width'])).toBe(2);
  });
  test('ends its arrow where it leads', () => {
    expect(groupOf(flows([flow('a', 100)]), 'a')).toContain('L300 100L');
  });
});

const place = (more: Partial<MapPlace> = {}): MapPlace => ({
  fact: 'x/y',
  name: 'Kurgan',
  at: [100, 100],
  mark: 'dot',
  offset: here,
  ...more,
});
const places = (rows: MapPlace[], beneath?: PlaceMapOptions['beneath']) =>
  placeMap(rows, 'land', { ...flat, ...(beneath ? { beneath } : {}) }, { width: 720, id: 'x' });

describe('a map of places', () => {
  test('says beneath it what cannot be placed', () => {
    const { body, height } = places([place()], {
      title: 'Nowhere',
      entries: [{ fact: 'x/z', text: 'A town that is not named' }],
    });
    expect(height).toBeGreaterThan(500);
    expect(groupOf(body, 'x/z')).toContain('A town that is not named');
  });
  test('marks with different shapes what differs in kind', () => {
    const shape = (mark: MapPlace['mark']) =>
      elements(groupOf(places([place({ mark })]).body, 'x/y'))
        .filter(({ name }) => ['circle', 'rect', 'path'].includes(name))
        .map(({ name, attributes }) => `${name} ${attributes.fill} ${attributes.d}`)
        .join();
    expect(new Set((['dot', 'ring', 'square', 'triangle', 'diamond', 'town', 'none'] as const).map(shape)).size).toBe(
      7,
    );
  });
});

describe('every map', async () => {
  const maps = (await loadFigures(ledger)).filter((figure) => figure.shared);
  test.each(maps.map((figure) => [figure.id, figure] as const))(
    '%s draws its land once, in whole pixels',
    (_, figure) => {
      const land = figure.shared!('land');
      expect(land).not.toMatch(/ d="[^"]*\d\.\d/);
      for (const width of [720, 360]) expect(figure.draw({ width, id: 'x' }).body.match(/<use /g)).toHaveLength(1);
    },
  );
});

describe('what maps refuse', () => {
  test.each([
    ['a negative share', () => flows([flow('x/y', -3)]), 'x/y: expected a share of at least 0, received -3'],
    ['a missing value', () => flows([flow('x/y', NaN)]), 'x/y: expected a number for value, received NaN'],
    [
      'an unknown country',
      () => flows([flow('x/y', 3, { code: 'XX' })]),
      'x/y: expected the code of a country that has a colour, received “XX”',
    ],
    [
      'a place beyond the map',
      () => flows([flow('x/y', 3, { to: [900, 100] })]),
      'x/y: expected a place on the map, received 900, 100',
    ],
    [
      'a place without coordinates',
      () => places([place({ at: [NaN, 3] })]),
      'x/y: expected a number for longitude, received NaN',
    ],
    ['no places', () => places([]), 'expected at least one row, received none'],
  ])('%s', (_, draw, message) => {
    expect(draw).toThrow(message);
  });
});
