import type { MapPlace } from '../charts/placeMap.ts';
import type { Pair } from '../charts/mapFrame.ts';
import { findFact, loadLedger } from '../ledger/ledger.ts';
import { expected, ProblemError } from '../ledger/problem.ts';

/** Where a place of the ledger lies: longitude and latitude in degrees. */
export function pointOf(id: string): Pair {
  const place = loadLedger().places.get(id);
  if (place?.lat === undefined || place.lon === undefined)
    throw new ProblemError([
      {
        file: 'data/places.json',
        place: id,
        message: expected('a place with lat and lon', id, loadLedger().places.keys()),
      },
    ]);
  return [place.lon, place.lat];
}

/** A fact at its place on a map, under the place’s name. */
export function mapPlace(id: string, more: Pick<MapPlace, 'offset'> & Partial<MapPlace>): MapPlace {
  const { place } = findFact(id);
  return { fact: id, name: place.name, at: more.at ?? pointOf(place.id), mark: 'dot', ...more };
}
