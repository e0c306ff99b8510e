import type { MapPlace } from '../charts/placeMap.ts';
import type { Pair } from '../charts/mapFrame.ts';
import { findFact } from '../ledger/ledger.ts';
import { expected, ProblemError } from '../ledger/problem.ts';
import type { Ledger } from '../ledger/types.ts';

/** Where a place of the ledger lies: longitude and latitude in degrees. */
export function pointOf(id: string, ledger: Ledger): Pair {
  const place = ledger.places.get(id);
  if (place?.lat === undefined || place.lon === undefined)
    throw new ProblemError([
      {
        file: 'data/places.json',
        place: id,
        message: expected('a place with lat and lon', id, ledger.places.keys()),
      },
    ]);
  return [place.lon, place.lat];
}

/** A fact at its place on a map, under the place’s name. */
export function mapPlace(id: string, more: Pick<MapPlace, 'offset'> & Partial<MapPlace>, ledger: Ledger): MapPlace {
  const { place } = findFact(id, ledger);
  return { fact: id, name: place.name, at: more.at ?? pointOf(place.id, ledger), mark: 'dot', ...more };
}
