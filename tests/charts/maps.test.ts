import { geoContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/charts/land.ts';
import { symbolMap } from '../../src/charts/symbolMap.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { elements, groupOf } from './svg.ts';

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
  const figure = (await loadFigures()).find(({ id }) => id === 'remittance-weight-map')!;
  test.each([720, 360])('draws shares as areas at %i', (width) => {
    const circles = elements(figure.draw({ width, id: 'x' }).body).filter(({ name }) => name === 'circle');
    const radius = (fact: string) => Number(circles.find(({ attributes }) => attributes['data-fact'] === fact)!.attributes.r);
    const [study, update] = [radius('remittance-shares/tj-2024-journey-ahead'), radius('remittance-shares/tj-2024-update')];
    expect((update / study) ** 2).toBeCloseTo(49 / 45, 1);
    expect((radius('remittance-shares/kg-2024-journey-ahead') / study) ** 2).toBeCloseTo(24 / 45, 1);
  });
  test('draws no route', () => {
    const svg = figure.draw({ width: 720, id: 'x' }).body;
    expect(elements(svg).filter(({ name }) => name === 'path')).toEqual([]);
    expect(() => groupOf(svg, 'nothing')).toThrow('no mark');
  });
  test('has land in whole pixels, once', () => {
    const land = figure.shared!('land');
    expect(land).not.toMatch(/d="[^"]*\.\d/);
    expect(figure.draw({ width: 720, id: 'x' }).body).not.toContain('l1 ');
  });
});

test('a symbol of nothing is refused', () => {
  const figureOptions = { projection: ((at: [number, number]) => at) as never, size: [720, 500] as [number, number], narrowWindow: [0, 0, 720, 500] as [number, number, number, number], focus: [], max: { value: 50, radius: 50 } };
  const row = (value: number) => ({ name: 'X', code: 'TJ', at: [1, 1] as [number, number], symbols: [{ fact: 'x/y', value, certainty: 'exact' as const, dotted: false }], said: [], offset: { narrow: [0, 0] as [number, number], wide: [0, 0] as [number, number], anchor: 'start' as const } });
  expect(() => symbolMap([row(-3)], 'land', figureOptions, { width: 720, id: 'x' })).toThrow('x/y: expected a share of at least 0, received -3');
});
