/** The road north: the map on which ways from Central Asia meet in Moscow. */
import { road } from '../charts/road.ts';
import type { Drawing } from '../charts/svg.ts';
import type { Ledger } from '../ledger/types.ts';
import { translateLabel } from '../i18n/locale.ts';
import { oncePer } from '../build/oncePer.ts';

const CITIES = [
  ['bishkek', 'start', [8, 5]],
  ['tashkent', 'start', [9, 6]],
  ['dushanbe', 'middle', [0, 22]],
] as const;

/** The map, drawn once of a ledger, for the home page and a hundred pictures. */
export const northRoad = oncePer(drawRoad);

function drawRoad({ places, language }: Ledger): Drawing {
  const land = (id: string, at: [number, number]) => ({
    name: places.get(id)!.name,
    at,
    anchor: 'middle' as const,
    offset: [0, 0] as [number, number],
  });
  return road(
    translateLabel('Moscow', language),
    CITIES.map(([id, anchor, offset]) => {
      const { name, lon, lat } = places.get(id)!;
      return { name, at: [lon!, lat!], anchor, offset: [...offset] };
    }),
    ['KGZ', 'TJK', 'UZB'],
    [land('russia', [52, 58.5]), land('kazakhstan', [76, 49.6])],
  );
}
