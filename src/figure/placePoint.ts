import type { Pair } from '../charts/mapFrame.ts';
import { expected, ProblemError } from '../ledger/problem.ts';
import type { Place } from '../ledger/schema.ts';
import { COUNTRIES } from './countries.ts';
import type { Ledger } from '../ledger/types.ts';

/** Where a place stands on a map, in degrees: its own coordinates, or of a country with a colour where its name stands. */
export function placePoint({ lat, lon, code }: Place): Pair | undefined {
  if (lat !== undefined && lon !== undefined) return [lon, lat];
  return code === undefined ? undefined : COUNTRIES[code]?.at;
}

/** Where a place of the ledger stands on a map: longitude and latitude in degrees. */
export function pointOf(id: string, ledger: Ledger): Pair {
  const place = ledger.places.get(id);
  const point = place && placePoint(place);
  if (!point) {
    const known = [...ledger.places.values()].filter((each) => placePoint(each)).map((each) => each.id);
    const message = expected('a place with lat and lon', id, known);
    throw new ProblemError([{ file: 'data/places.json', place: id, message }]);
  }
  return point;
}
