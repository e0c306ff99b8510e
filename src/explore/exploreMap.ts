/** The land of an indicator’s map, drawn by the build, and where its countries stand on it. */
import { mapLand } from '../charts/mapFrame.ts';
import type { ExploreMap } from '../client/explore/data.ts';
import { centralAsia, corridor } from '../figure/baseMaps.ts';
import { COUNTRIES } from '../figure/countries.ts';
import type { Indicator } from './indicator.ts';

const short = (value: number): number => Math.round(value * 10) / 10;

export function exploreMap({ id, countries }: Indicator): ExploreMap {
  const codes = countries.map(({ place }) => place.code!);
  const base = codes.includes('RU') ? corridor() : centralAsia();
  const spots = codes.map((code) => [code, base.projection(COUNTRIES[code]!.at)!.map(short)] as const);
  return {
    body: mapLand(`${id}-land`, { ...base, focus: codes.map((code) => COUNTRIES[code]!.a3) }),
    size: base.size,
    spots: Object.fromEntries(spots) as ExploreMap['spots'],
  };
}
