import { geoConicEqualArea, geoInterpolate, line as linePath } from 'd3';
import { outline } from './land.ts';
import { BORDER, LAND, LAND_FOCUS, QUIET, WATER } from './paint.ts';
import { element, group, HALO, label, TEXT, type Drawing } from './svg.ts';

type CityLabel = { name: string; at: [number, number]; anchor: 'start' | 'middle' | 'end'; offset: [number, number] };

const NORTH: [number, number] = [37.62, 55.75];
const SIZE: [number, number] = [400, 360];

/**
 * The site’s motif: roads that leave the cities of Central Asia and end in Moscow. It counts
 * nothing: all lines are alike.
 * @param north what Moscow is called
 * @param places names with longitude and latitude in degrees
 * @param origins ISO codes of the countries that are tinted
 * @param lands names of countries, and where they stand
 */
export function road(north: string, places: CityLabel[], origins: string[], lands: CityLabel[]): Drawing {
  const projection = geoConicEqualArea()
    .rotate([-56, 0])
    .parallels([40, 56])
    .fitExtent(
      [
        [36, 40],
        [SIZE[0] - 84, SIZE[1] - 56],
      ],
      { type: 'MultiPoint', coordinates: [NORTH, ...places.map(({ at }) => at)] },
    )
    .clipExtent([
      [-2, -2],
      [SIZE[0] + 2, SIZE[1] + 2],
    ]);
  const path = linePath<[number, number]>().digits(1);
  const lines = places.map(({ at }) => {
    const along = geoInterpolate(at, NORTH);
    const steps = Array.from({ length: 25 }, (_, i) => projection(along(i / 24))!);
    return element('path', {
      d: path(steps)!,
      fill: 'none',
      stroke: 'var(--tj,#a0342f)',
      'stroke-width': 2,
      'stroke-linecap': 'round',
    });
  });
  const names = [
    ...places,
    { name: north, at: NORTH, anchor: 'start' as const, offset: [-6, -12] as [number, number] },
  ].map(({ name, at, anchor, offset: [dx, dy] }) => {
    const [x, y] = projection(at)!;
    return (
      element('circle', { cx: x, cy: y, r: 3.5, fill: 'currentColor' }) +
      label(x + dx, y + dy, name, { 'text-anchor': anchor, ...HALO })
    );
  });
  const landNames = lands.map(({ name, at, anchor }) => {
    const [x, y] = projection(at)!;
    return label(x, y, name.toUpperCase(), {
      'text-anchor': anchor,
      fill: QUIET,
      'font-size': 14,
      'letter-spacing': 2,
    });
  });
  return {
    width: SIZE[0],
    height: SIZE[1],
    body:
      element('rect', { width: SIZE[0], height: SIZE[1], fill: WATER }) +
      element('path', { d: outline('continents', projection), fill: LAND }) +
      element('path', { d: outline(origins, projection), fill: LAND_FOCUS }) +
      element('path', { d: outline('borders', projection), fill: 'none', stroke: BORDER, 'stroke-width': 0.6 }) +
      group(TEXT, ...landNames, ...lines, ...names),
  };
}
