/** Places and people that contradict the world, or the facts about them. */
import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import { loadWorld } from '../charts/land.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import type { Place } from '../ledger/schema.ts';
import { namesOf, surroundings } from '../ledger/validate/namedPlaces.ts';

const FILE = 'data/places.json';
/** Groupings and reserved codes, which Intl names too. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB']);
/** How far a place on a coast or border may lie off the simplified outline, in degrees. */
const TOLERANCE = 0.3;

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const alphabet = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));

/** Every ISO 3166 code of a country with its English name. */
const countryCodes = new Map(
  alphabet
    .flatMap((first) => alphabet.map((second) => first + second))
    .flatMap((code) => {
      const name = regionNames.of(code);
      const isCurrent = new Intl.Locale(`und-${code}`).region === code;
      return name && isCurrent && !NO_COUNTRY.has(code) ? [[code, name] as const] : [];
    }),
);

const isCalled = ({ name, variants = [] }: Place, name2: string | undefined): boolean =>
  name2 !== undefined && [name, ...variants].includes(name2);

function codeProblem(place: Place, all: Place[]): string | undefined {
  const { code, kind } = place;
  if (code === undefined) return undefined;
  if (kind !== 'country') return expected(`no code on a ${kind}`, code);
  const right = [...countryCodes].find(([, name]) => isCalled(place, name))?.[0];
  if (right !== undefined && right !== code) {
    const other = countryCodes.get(code);
    return `${expected(`the ISO 3166 code of ${place.name}, ${right}`, code)}${other ? `, which is that of ${other}` : ''}`;
  }
  if (!countryCodes.has(code)) return expected('an ISO 3166 code of a country', code);
  const first = all.find((each) => each.code === code)!;
  return first === place ? undefined : expected(`a code of its own, since ${first.id} has it`, code);
}

/** The outline of a country at 1:50 million; undefined where the atlas has none of its name. */
function outlineOf(country: Place) {
  const { objects } = loadWorld();
  const geometry = objects.countries.geometries.find(({ properties }) =>
    [country.name, ...(country.variants ?? []), countryCodes.get(country.code ?? '')].includes(
      (properties as { name?: string } | undefined)?.name,
    ),
  );
  return geometry && feature(loadWorld(), geometry);
}

/** @param misnamed the ids of countries whose code is wrong: of another country nothing lies where it should */
function coordinateProblem(
  { lat, lon, country }: Place,
  places: Map<string, Place>,
  misnamed: Set<string>,
): string | undefined {
  const home = country === undefined ? undefined : places.get(country);
  if (lat === undefined || lon === undefined || !home || misnamed.has(home.id)) return undefined;
  const outline = outlineOf(home);
  if (!outline) return undefined;
  const isNear = (x: number, y: number) =>
    [0, -TOLERANCE, TOLERANCE].some((dx) =>
      [0, -TOLERANCE, TOLERANCE].some((dy) => geoContains(outline, [x + dx, y + dy])),
    );
  if (isNear(lon, lat)) return undefined;
  const swapped = isNear(lat, lon) ? '; are lat and lon swapped?' : '';
  return `${expected(`coordinates in ${home.name}`, `${lat}, ${lon}`)}${swapped}`;
}

/** Where migrants come from: one of them may be in any other country, but is from one of these. */
const ORIGINS = 'central-asia';

/** A person of one country of origin, in a fact that is about another one only. */
function personProblem({ person, place, route, label }: Fact, ledger: Ledger): string | undefined {
  if (!person) return undefined;
  const home = namesOf(person.as, ledger.places);
  if (home.size === 0) return undefined;
  const ids = [place.id, route?.from.id, route?.to.id].filter((id) => id !== undefined);
  const own = new Set([...ids.flatMap((id) => surroundings(id, ledger.places)), ...namesOf(label, ledger.places)]);
  const origins = surroundings(ORIGINS, ledger.places).slice(1);
  if (!origins.some((id) => own.has(id)) || [...home].some((id) => own.has(id))) return undefined;
  return expected(`a person of the place of the fact, ${place.name}`, `${person.id}, ${person.as}`);
}

/** Codes that are no country’s or another’s, cities of no country, coordinates outside the country, people of another country than their facts. */
export function checkPlaces(ledger: Ledger): Problem[] {
  const all = [...ledger.places.values()];
  const codes = new Map(all.map((place) => [place.id, codeProblem(place, all)]));
  const misnamed = new Set(all.flatMap(({ id }) => (codes.get(id) ? [id] : [])));
  const places = all.flatMap((place): Problem[] => {
    const code = codes.get(place.id);
    const coordinates = coordinateProblem(place, ledger.places, misnamed);
    const isHomeless = (place.kind === 'city' || place.kind === 'site') && place.country === undefined;
    return [
      ...(isHomeless
        ? [
            {
              file: FILE,
              place: `places.${place.id}.country`,
              message: expected(`the country of the ${place.kind}`, undefined),
            },
          ]
        : []),
      ...(code ? [{ file: FILE, place: `places.${place.id}.code`, message: code }] : []),
      ...(coordinates ? [{ file: FILE, place: `places.${place.id}.lat`, message: coordinates }] : []),
    ];
  });
  const people = [...ledger.facts.values()].flatMap((fact): Problem[] => {
    const message = personProblem(fact, ledger);
    return message ? [{ file: `data/datasets/${fact.dataset}.json`, place: `facts.${fact.id}.person`, message }] : [];
  });
  return [...places, ...people];
}
