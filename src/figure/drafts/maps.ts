/** How maps begin: in the closest window that holds all their points, their labels placed by the program. */
import { isCountry } from '../../charts/paint.ts';
import type { Pair } from '../../charts/mapFrame.ts';
import type { MapChoices } from '../../ledger/figureSchema.ts';
import type { Place } from '../../ledger/schema.ts';
import type { Fact, Ledger } from '../../ledger/types.ts';
import { centralAsia, continent, corridor } from '../baseMaps.ts';
import { COUNTRIES } from '../countries.ts';
import { placePoint } from '../placePoint.ts';
import { areNotNegative, areNumbers, areOfOneUnit, each, firstOf, haveColours, type Draft } from './draft.ts';

/** The windows, the closest first. */
const WINDOWS = [
  ['central-asia', centralAsia],
  ['corridor', corridor],
  ['continent', continent],
] as const;
/** How far from an edge a point must lie. */
const MARGIN = 30;

function windowFor(points: Pair[]): Pick<MapChoices, 'window' | 'around'> {
  const fitting = WINDOWS.find(([, make]) => {
    const { projection, narrowWindow } = make();
    const [left, top, across, down] = narrowWindow;
    return points.every((point) => {
      const [x, y] = projection(point) ?? [NaN, NaN];
      return x > left + MARGIN && x < left + across - MARGIN && y > top + MARGIN && y < top + down - MARGIN;
    });
  });
  if (fitting) return { window: fitting[0] };
  return {
    window: 'around',
    around:
      points.length > 1
        ? points
        : points.flatMap(([x, y]): Pair[] => [
            [x - 3, y - 3],
            [x + 3, y + 3],
          ]),
  };
}

/** A map that holds places, the countries among them or around them highlighted. */
function mapOf(places: Place[], ledger: Ledger): MapChoices {
  const codes = places.flatMap(({ code, country }) => code ?? ledger.places.get(country ?? '')?.code ?? []);
  return {
    ...windowFor(places.map((place) => placePoint(place)!)),
    highlight: [...new Set(codes)].flatMap((code) => COUNTRIES[code]?.a3 ?? []),
  };
}

const most = (facts: Fact[]): number => Math.max(...facts.map(({ value }) => value as number));

/** How strongly arrows bend, by turns to either side, so that those of one way part. */
const BENDS = [0.15, -0.12, 0.05, -0.22];

export const corridorMap: Draft<'corridor-map'> = {
  misfit: firstOf(
    areNumbers,
    areOfOneUnit,
    areNotNegative,
    haveColours,
    each('a fact with a route between two places that have coordinates', ({ route }) =>
      Boolean(route && placePoint(route.from) && placePoint(route.to)),
    ),
  ),
  options: (facts, ledger) => ({
    map: mapOf(
      facts.flatMap(({ route }) => [route!.from, route!.to]),
      ledger,
    ),
    arrows: facts.map(({ id, place, route }, i) => ({
      fact: id,
      from: route!.from.id,
      to: route!.to.id,
      bend: BENDS[i % BENDS.length]!,
      // Those who leave one place are told apart by where they go.
      ...(place.id === route!.from.id && facts.every((fact) => fact.route!.from === route!.from) && facts.length > 1
        ? { named: 'to' as const, labelAt: 'end' as const }
        : { labelAt: 'start' as const }),
    })),
    widest: { value: most(facts), width: 30 },
  }),
  alt: 'A map with arrows, as wide as their number.',
};

export const placeMap: Draft<'place-map'> = {
  misfit: each('a fact at a place with coordinates', ({ place }) => placePoint(place) !== undefined),
  options: (facts, ledger) => ({
    map: mapOf(
      facts.map(({ place }) => place),
      ledger,
    ),
    places: facts.map(({ id, place, period }) => ({
      fact: id,
      ...(place.code && isCountry(place.code) && { colour: place.id }),
      ...(period.inferred !== null || period.precision === 'undated' ? { dotted: true as const } : {}),
    })),
  }),
  alt: 'A map with a mark at each place.',
};

export const shareMap: Draft<'share-map'> = {
  misfit: firstOf(areNumbers, areOfOneUnit, areNotNegative, haveColours, (facts) => {
    const twice = facts.find(({ place }, i) => facts.slice(0, i).some((other) => other.place === place));
    return twice && `expected one fact of each country, received ${twice.id} besides`;
  }),
  options: (facts, ledger) => ({
    map: mapOf(
      facts.map(({ place }) => place),
      ledger,
    ),
    circles: facts.map(({ id, place }) => ({ place: place.id, facts: [id] })),
    largest: { value: most(facts), radius: 50 },
  }),
  alt: 'A map with a circle for each country, by area.',
};
