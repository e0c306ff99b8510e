/** Which places a text names, and what lies around them. */
import type { Place } from '../schema.ts';

/** Places by id; one that could not be read is undefined. */
export type PlaceList = Map<string, Place | undefined>;

/** Whether a text names something; plurals and possessives count. */
export function names(text: string, name: string): boolean {
  const pattern = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}-])${pattern}(?:s|[’']s?)?(?!\\p{L})`, 'u').test(text);
}

/** Everything that a place and its people are called. */
const namesOfPlace = ({ name, variants = [], adjectives = [] }: Place): string[] =>
  [name, ...variants, ...adjectives].filter((each) => /^\p{Lu}[^()]*$/u.test(each));

/** The ids of a place, its country, and the countries that it is made of. */
export const surroundings = (id: string, places: PlaceList): string[] => {
  const place = places.get(id);
  return [id, ...(place?.country ? [place.country] : []), ...(place?.members ?? [])];
};

/** The places of which a name holds for `isNamed`, with their surroundings. */
export const placesWhere = (isNamed: (name: string) => boolean, places: PlaceList): Set<string> =>
  new Set(
    Array.from(places, ([id, place]) =>
      place && namesOfPlace(place).some(isNamed) ? surroundings(id, places) : [],
    ).flat(),
  );

/** The places that a text names, with their surroundings. */
export const namesOf = (text: string, places: PlaceList): Set<string> =>
  placesWhere((name) => names(text, name), places);
