import { expect, test } from 'vitest';
import { KINDS, kindOf } from '../../src/figure/kind.ts';
import { openProject } from '../../src/project/project.ts';

test('every kind has figures, and each figure the kind of its form', async () => {
  const figures = await openProject('.').figures();
  expect(new Set(figures.map(kindOf))).toEqual(new Set(KINDS));
  for (const figure of figures) if (figure.id.endsWith('-map')) expect(kindOf(figure), figure.id).toBe('map');
  expect(kindOf({})).toBe('table');
});
