import { expect, test } from 'vitest';
import { group, label } from '../../src/charts/svg.ts';
import { thumbnailHeight } from '../../src/figure/thumbnail.ts';
import { WIDTHS } from '../../src/figure/figure.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { openProject } from '../../src/project/project.ts';

const drawing = (height: number, body: string) => ({ width: WIDTHS.narrow, height, body });

test('a drawing that a frame can hold is seen whole', () => {
  expect(thumbnailHeight(drawing(300, label(0, 20, 'a')))).toBe(300);
});

test('a higher one ends where there is most room between lines', () => {
  const lines = [100, 200, 260, 290, 360, 380, 600].map((y) => label(0, y, 'a')).join('');
  const end = thumbnailHeight(drawing(900, lines));
  expect(end).toBeGreaterThan(295);
  expect(end).toBeLessThan(348);
});

test('what is moved is where it is moved to', () => {
  const rows = [0, 100, 200, 300, 500].map((y) =>
    group({ transform: `translate(9 ${y})` }, label(0, 15, 'a'), label(0, 36, 'b')),
  );
  const end = thumbnailHeight(drawing(900, rows.join('')));
  expect(end).toBeGreaterThan(240);
  expect(end).toBeLessThan(303);
});

test('those of the gallery are not far apart in height', async () => {
  for (const figure of await loadFigures(openProject('.').ledger)) {
    const { height, ...rest } = figure.draw({ width: WIDTHS.narrow, id: 'a' });
    const end = thumbnailHeight({ height, ...rest });
    expect(end, figure.id).toBeLessThanOrEqual(480);
    if (end < height) expect(end, figure.id).toBeGreaterThanOrEqual(250);
  }
});
