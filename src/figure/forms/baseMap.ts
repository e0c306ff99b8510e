import { mean } from 'd3';
import { countryCodes } from '../../charts/land.ts';
import type { MapOptions, Pair } from '../../charts/mapFrame.ts';
import type { MapChoices, PointChoice } from '../../ledger/figureSchema.ts';
import { expected } from '../../ledger/problem.ts';
import type { Ledger } from '../../ledger/types.ts';
import { around, centralAsia, continent, corridor } from '../baseMaps.ts';
import { pointOf } from '../placePoint.ts';
import { ChoiceError } from './form.ts';

/** Longitude and latitude of a place, or as given. */
export const pointAt = (point: PointChoice, ledger: Ledger): Pair =>
  typeof point === 'string' ? pointOf(point, ledger) : point;

function windowOf({ window, around: points, centre, parallels, size, margin }: MapChoices, ledger: Ledger) {
  if (window === 'corridor') return corridor();
  if (window === 'central-asia') return centralAsia();
  if (window === 'continent') return continent();
  if (!points) throw new ChoiceError('map.around', expected('the places that the map holds', undefined));
  const held = points.map((point) => pointAt(point, ledger));
  const latitudes = held.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  return around(
    held,
    centre ?? mean(held, ([longitude]) => longitude)!,
    // A conic projection is truest between two latitudes a sixth from either edge.
    parallels ?? [south + (north - south) / 6, north - (north - south) / 6],
    size ?? [720, 480],
    margin ?? [60, 60, 60, 60],
  );
}

/** The part of the earth that a map shows, with the countries that stand out. */
export function baseMap(map: MapChoices, ledger: Ledger): MapOptions {
  const codes = countryCodes();
  const check = (given: string[], place: string) =>
    given.forEach((code, i) => {
      if (!codes.has(code))
        throw new ChoiceError(`map.${place}.${i}`, expected('the three-letter code of a country', code, codes));
    });
  check(map.highlight, 'highlight');
  map.patterns?.forEach(({ countries }, i) => check(countries, `patterns.${i}.countries`));
  return {
    ...windowOf(map, ledger),
    ...(map.narrowWindow && { narrowWindow: map.narrowWindow }),
    focus: map.highlight,
    ...(map.patterns && { washes: map.patterns.map(({ countries, pattern }) => ({ codes: countries, pattern })) }),
  };
}
