/** Labels of a map, for which a place is found. */
import { describe, expect, test } from 'vitest';
import { labelBox, overlap } from '../../src/charts/labelBox.ts';
import type { Box } from '../../src/charts/svg.ts';
import { borderPoints } from '../../src/charts/land.ts';
import type { Pair, Spot } from '../../src/charts/mapFrame.ts';
import { placeLabels, placedLabels, type LabelRequest, type Obstacles } from '../../src/charts/placeLabels.ts';
import { centralAsia } from '../../src/figure/baseMaps.ts';

const EMPTY: Obstacles = { width: 360, height: 260, marks: [], arrows: [], borders: () => [] };
const label = (name: string, at: Pair, more: Partial<LabelRequest> = {}): LabelRequest => ({
  of: name,
  name,
  lines: [],
  at,
  ...more,
});
const boxes = (labels: LabelRequest[], obstacles: Partial<Obstacles> = {}): Box[] => {
  const all = { ...EMPTY, ...obstacles };
  return placedLabels(labels, placeLabels(labels, all), all.width).map(({ box }) => box);
};
const contains = ({ left, top, right, bottom }: Box, [x, y]: Pair): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

describe('a label', () => {
  test('stands beside its point where nothing is in its way, and within the drawing at an edge', () => {
    const [box] = boxes([label('Tashkent', [180, 130])]);
    expect(Math.abs(box!.left - 180)).toBeLessThan(10);
    for (const at of [
      [2, 130],
      [358, 130],
      [180, 2],
      [180, 258],
    ] as Pair[]) {
      const [edge] = boxes([label('Tashkent', at)]);
      expect(edge!.left).toBeGreaterThanOrEqual(0);
      expect(edge!.right).toBeLessThanOrEqual(360);
      expect(edge!.top).toBeGreaterThanOrEqual(0);
      expect(edge!.bottom).toBeLessThanOrEqual(260);
    }
  });

  test('names an area in its middle', () => {
    const [box] = boxes([label('Kazakhstan', [180, 130], { isArea: true })]);
    expect((box!.left + box!.right) / 2).toBeCloseTo(180, 0);
  });

  test('stays where an editor put it, and others keep off it', () => {
    const spot: Spot = [8, 5, 'start'];
    const labels = [label('Samarkand', [184, 132]), label('Tashkent', [180, 130], { spot })];
    const spots = placeLabels(labels, EMPTY);
    expect(spots[1]).toEqual(spot);
    expect(overlap(labelBox(labels[0]!, spots[0]!, 360), labelBox(labels[1]!, spot, 360))).toBe(0);
  });

  test('keeps off marks, arrows and borders', () => {
    const mark: Box = { left: 184, top: 118, right: 250, bottom: 140 };
    expect(overlap(boxes([label('Tashkent', [180, 130])], { marks: [mark] })[0]!, mark)).toBe(0);
    const line = Array.from({ length: 120 }, (_, i): Pair => [180 + i, 129]);
    for (const obstacles of [{ arrows: line }, { borders: () => line }]) {
      const [box] = boxes([label('Tashkent', [180, 130])], obstacles);
      expect(line.filter((point) => contains(box!, point))).toEqual([]);
    }
  });

  test('of a mark is not nearer to another’s', () => {
    const points: Pair[] = [
      [150, 130],
      [190, 130],
      [230, 130],
    ];
    const labels = points.map((at, i) => label(`Town ${'abc'[i]}`, at, { reach: 7 }));
    const marks = points.map(([x, y]) => ({ left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 }));
    boxes(labels, { marks }).forEach((box, i) => {
      const away = ([x, y]: Pair) =>
        Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
      const own = away(points[i]!);
      for (const point of points) expect(away(point)).toBeGreaterThanOrEqual(own);
    });
  });
});

test('twenty labels in a crowd stand apart from each other, in the same places every time', () => {
  const labels = Array.from({ length: 20 }, (_, i) =>
    label(`Place ${i}`, [60 + ((i * 67) % 260), 30 + ((i * 41) % 200)]),
  );
  const wide = { ...EMPTY, width: 720, height: 500 };
  const spread = labels.map((each): LabelRequest => ({ ...each, at: [each.at[0] * 2, each.at[1] * 2] }));
  const spots = placeLabels(spread, wide);
  expect(placeLabels(spread, wide)).toEqual(spots);
  const all = placedLabels(spread, spots, 720);
  all.forEach(({ box, text }, i) => {
    for (const other of all.slice(i + 1)) expect(overlap(box, other.box), `${text}, ${other.text}`).toBe(0);
  });
});

test('borders that matter are those of the countries that the map is about', () => {
  const { projection, size } = centralAsia();
  const own = borderPoints(['KGZ'], projection);
  expect(own.length).toBeGreaterThan(50);
  expect(borderPoints(['KGZ', 'KAZ'], projection).length).toBeGreaterThan(own.length);
  expect(borderPoints([], projection)).toEqual([]);
  // Between two points of one line no label can slip through.
  const [x, y] = projection([74.6, 42.87])!;
  expect(Math.min(...own.map(([px, py]) => Math.hypot(px - x, py - y)))).toBeLessThan(size[0] / 10);
});
