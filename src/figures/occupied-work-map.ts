import { mapLand, type Pair } from '../charts/mapFrame.ts';
import { placeMap, type MapPlace, type PlaceMapOptions } from '../charts/placeMap.ts';
import { around } from '../figure/baseMaps.ts';
import { defineFigure } from '../figure/figure.ts';
import { mapPlace } from '../figure/mapPlace.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const name = (text: string, at: Pair, more: Partial<MapPlace> = {}): MapPlace => ({
  name: text,
  at,
  mark: 'none',
  offset: { narrow: [0, 0, 'middle'], wide: [0, 0, 'middle'] },
  ...more,
});

const places = (ledger: Ledger): MapPlace[] => [
  mapPlace(
    'places/work-site-donetsk',
    {
      name: 'Donetsk, occupied',
      dotted: true,
      offset: { narrow: [-11, -4, 'end'], wide: [-13, 2, 'end'] },
    },
    ledger,
  ),
  mapPlace(
    'places/work-site-mariupol',
    {
      name: 'Mariupol, occupied',
      dotted: true,
      offset: { narrow: [-11, 8, 'end'], wide: [-13, 6, 'end'] },
    },
    ledger,
  ),
  mapPlace(
    'places/crimea',
    {
      at: [34, 45.3],
      mark: 'none',
      leader: true,
      said: [[{ text: 'of Ukraine, annexed' }], [{ text: 'by Russia' }]],
      offset: { narrow: [-200, -12, 'start'], wide: [-110, 14, 'end'] },
    },
    ledger,
  ),
  name('Kyiv', [30.52, 50.45], { mark: 'town', offset: { narrow: [10, -6, 'start'], wide: [12, 5, 'start'] } }),
  name('Ukraine', [29.8, 49.2]),
  name('Russia', [37.9, 51.3]),
];

/** What the caveats tell. */
const TOLD = ['warnings-not-to-go-to-ukraine', 'abuses-occupied-ukraine', 'prosecution-kyiv', 'prosecution-home'].map(
  (id) => `war-and-recruitment/${id}`,
);

/** What the reports tell of this work without naming a place. */
const NOWHERE: [fact: string, text: string][] = [
  ['places/work-site-frontlines', 'At the front lines migrants dig trenches and collect the dead'],
  [
    'war-and-recruitment/women-offered-jobs',
    'Women are offered work in military hospitals, canteens and factories of the occupied east',
  ],
  [
    'war-and-recruitment/workers-occupied-ukraine',
    'Hundreds work in the occupied territories, says The Diplomat; where else is not told',
  ],
  ['war-and-recruitment/border-guards-stop-workers', 'Some who wanted to leave were stopped by Russian border guards'],
  [
    'migrant-counts/occupied-work-hundreds-mt',
    'Hundreds were recruited for them, say Kloop and Radio Azattyk, cited by The Moscow Times',
  ],
];

const options = (): PlaceMapOptions => ({
  ...around(
    [
      [22.4, 43.9],
      [41.5, 52.3],
    ],
    32,
    [45, 51],
    [720, 480],
    [6, 6, 6, 6],
  ),
  narrowWindow: [130, 40, 590, 440],
  focus: ['UKR'],
  beneath: { title: 'What cannot be placed', entries: NOWHERE.map(([fact, text]) => ({ fact, text })) },
});

export default defineFigure({
  title: 'Central Asian migrants work on rebuilding war-torn Mariupol and Donetsk under occupation, The Diplomat says',
  subtitle:
    'Places in Russian-occupied Ukraine where The Diplomat says that Central Asian migrants work; undated, the report is of March 2025',
  alt: 'A map of Ukraine within its borders, Crimea and the occupied territories included. Donetsk and Mariupol in the east, both occupied by Russia, are marked as cities where Central Asian migrants are used in rebuilding. Beneath stands what the reports tell without a place: front lines, hospitals, canteens, factories.',
  caveats: [
    'Crimea and the occupied territories are Ukraine’s, and are drawn so. How far the occupation reaches is not drawn: the reports do not say.',
    'The cities are the report’s examples. Governments of Central Asia warn their citizens not to go; those who do meet poor treatment and may be prosecuted by Ukraine and at home, it says.',
  ],
  facts: (ledger) => [...places(ledger).flatMap(({ fact }) => fact ?? []), ...NOWHERE.map(([fact]) => fact), ...TOLD],
  shared: (id) => mapLand(id, options()),
  draw: (frame, ledger, land) =>
    placeMap(translateInput(places(ledger), ledger), land, translateInput(options(), ledger), frame),
});
