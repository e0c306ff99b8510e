import { mapLand, type Pair } from '../charts/mapFrame.ts';
import { placeMap, type MapPlace, type PlaceMapOptions } from '../charts/placeMap.ts';
import { around } from '../figure/baseMaps.ts';
import { defineFigure } from '../figure/figure.ts';
import { mapPlace } from '../figure/mapPlace.ts';

const name = (text: string, at: Pair, more: Partial<MapPlace> = {}): MapPlace => ({
  name: text, at, mark: 'none', offset: { narrow: [0, 0, 'middle'], wide: [0, 0, 'middle'] }, ...more,
});

const places = (): MapPlace[] => [
  mapPlace('places/work-site-donetsk', { said: [[{ text: 'occupied' }]], offset: { narrow: [-16, -32, 'start'], wide: [14, -4, 'start'] } }),
  mapPlace('places/work-site-mariupol', { said: [[{ text: 'occupied' }]], offset: { narrow: [-12, 0, 'end'], wide: [-14, 2, 'end'] } }),
  mapPlace('places/crimea', { at: [34.3, 45.5], mark: 'none', said: [[{ text: 'of Ukraine,' }], [{ text: 'annexed by Russia' }]], offset: { narrow: [0, 0, 'middle'], wide: [0, 0, 'middle'] } }),
  name('Kyiv', [30.52, 50.45], { mark: 'town', offset: { narrow: [10, -6, 'start'], wide: [12, 5, 'start'] } }),
  name('Ukraine', [31.5, 48.7]),
  name('Russia', [37.9, 51.3]),
];

/** What the reports tell of this work without naming a place. */
const NOWHERE: [fact: string, text: string][] = [
  ['places/work-site-frontlines', 'At the front lines migrants dig trenches and collect the dead'],
  ['war-and-recruitment/women-offered-jobs', 'Women are offered work in hospitals, canteens and factories of the occupied east'],
  ['war-and-recruitment/workers-occupied-ukraine', 'Hundreds work in the occupied territories, says The Diplomat; where else is not told'],
  ['migrant-counts/occupied-work-hundreds-mt', 'Hundreds were recruited for them, say Kloop and Radio Azattyk, cited by The Moscow Times'],
];

const options = (): PlaceMapOptions => ({
  ...around([[22.4, 43.9], [41.5, 52.3]], 32, [45, 51], [720, 480], [6, 6, 6, 6]),
  narrowWindow: [130, 40, 590, 440],
  focus: ['UKR'],
  beneath: { title: 'What cannot be placed', entries: NOWHERE.map(([fact, text]) => ({ fact, text })) },
});

export default defineFigure({
  title: 'Mariupol and Donetsk, destroyed in Russia’s war, are rebuilt by migrants under occupation',
  subtitle: 'Places in Russian-occupied Ukraine where The Diplomat says that Central Asian migrants work; undated, the report is of March 2025',
  alt: 'A map of Ukraine within its borders, Crimea and the occupied territories included. Donetsk and Mariupol in the east, both occupied by Russia, are marked as places where Central Asian migrants rebuild. Beneath stands what the reports tell without a place: front lines, hospitals, canteens, factories.',
  caveats: [
    'Crimea and the occupied territories are Ukraine’s, and are drawn so. How far the occupation reaches is not drawn: the reports do not say.',
    'Governments of Central Asia warn their citizens not to go; those who do meet poor treatment and may be prosecuted by Ukraine and at home, the report says.',
  ],
  facts: [...places().flatMap(({ fact }) => fact ?? []), ...NOWHERE.map(([fact]) => fact)],
  shared: (id) => mapLand(id, options()),
  draw: (frame, land) => placeMap(places(), land, options(), frame),
});
