/** Which places a text names, and what lies around them. */
import type { Place } from '../schema.ts';

/** Places by id; one that could not be read is undefined. */
export type PlaceList = Map<string, Place | undefined>;

const patterns = new Map<string, RegExp>();

/** A name as a whole word; each is compiled once, since every fact is held against every place. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}-])${escaped}(?:s|[’']s?)?(?!\\p{L})`, 'u');
  patterns.set(name, pattern);
  return pattern;
}

/** Whether a text names something; plurals and possessives count. */
export const names = (text: string, name: string): boolean => text.includes(name) && patternOf(name).test(text);

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

/** Whether a place is a region of no countries in particular, as the world: it holds any. */
export const isUnbounded = (place: Place | undefined): boolean =>
  place !== undefined && place.kind === 'region' && place.country === undefined && place.members === undefined;
