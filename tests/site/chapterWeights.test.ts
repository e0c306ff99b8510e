/** What a chapter may weigh: what was reached, where that is more than we want, so that it grows no heavier. */
import { expect, test } from 'vitest';
import { weightsOf } from '../support/chapterWeights.ts';
import { files, read } from './built.ts';

const chapters = files('dist').filter((path) => /^articles\/[^/]+\/index\.html$/.test(path));

/** Bytes in brotli. */
const MOST = { elements: 2_400, rest: 25_300, styles: 6_250, figures: 5, light: 7_260, heavy: 7_800, openings: 2_500 };

test.each(chapters)('%s holds its limits', (path) => {
  const { elements, rest, styles, figures, light, heavy, openings, cards } = weightsOf(read('dist', path));
  expect(elements).toBeLessThanOrEqual(MOST.elements);
  expect(rest).toBeLessThanOrEqual(MOST.rest);
  expect(styles).toBeLessThanOrEqual(MOST.styles);
  expect(figures).toBeLessThanOrEqual(MOST.figures);
  expect(Math.max(0, ...light)).toBeLessThanOrEqual(MOST.light);
  expect(Math.max(0, ...heavy)).toBeLessThanOrEqual(MOST.heavy);
  expect(Math.max(0, ...openings)).toBeLessThanOrEqual(MOST.openings);
  // A card has more than eight elements where its text leads on to others.
  expect(cards.reduce((sum, size) => sum + size, 0) / cards.length).toBeLessThanOrEqual(9.8);
});
