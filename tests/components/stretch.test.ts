import { expect, test } from 'vitest';
import { stretch } from '../../src/components/stretch.ts';

const road = (places: number) => Array.from({ length: places }, (_, i) => i + 1);

test('a short road is shown whole', () => {
  for (const places of [1, 8, 12])
    for (const at of [0, places - 1]) expect(stretch(road(places), at)).toEqual(road(places));
});

test('of a long road twelve places are shown, among them where one is and what is next', () => {
  const long = road(1000);
  for (const at of [0, 1, 6, 7, 500, 998, 999]) {
    const shown = stretch(long, at);
    expect(shown).toHaveLength(12);
    expect(shown).toEqual(long.slice(shown[0]! - 1, shown[0]! + 11));
    expect(shown).toContain(long[at]);
    if (at < 999) expect(shown).toContain(long[at + 1]);
  }
});
