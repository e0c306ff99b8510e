import { mapLand, type Pair } from '../charts/mapFrame.ts';
import { placeMap, type MapPlace, type PlaceMapOptions, type PlaceMark } from '../charts/placeMap.ts';
import { CENTRAL_ASIA, continent } from '../figure/baseMaps.ts';
import { CORRIDORS } from '../figure/corridorSteps.ts';
import { defineFigure } from '../figure/figure.ts';
import { mapPlace } from '../figure/mapPlace.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const place = (
  id: string,
  mark: PlaceMark,
  at: Pair,
  name: string,
  offset: MapPlace['offset'],
  ledger: Ledger,
): MapPlace => mapPlace(id, { mark, at, name, offset }, ledger);

/** By who looks there: the key tells. */
const places = (ledger: Ledger): MapPlace[] => [
  place(
    'places/uz-looks-to-united-kingdom',
    'dot',
    [-1.5, 52.5],
    'United Kingdom',
    {
      narrow: [-4, -12, 'start'],
      wide: [-8, -14, 'start'],
    },
    ledger,
  ),
  place(
    'places/uz-looks-to-european-union',
    'dot',
    [9, 49.5],
    'European Union',
    {
      narrow: [11, 2, 'start'],
      wide: [13, 2, 'start'],
    },
    ledger,
  ),
  place(
    'places/uz-looks-to-israel',
    'dot',
    [35, 31.5],
    'Israel',
    { narrow: [10, 6, 'start'], wide: [13, 6, 'start'] },
    ledger,
  ),
  place(
    'places/uz-looks-to-saudi-arabia',
    'dot',
    [45.5, 25],
    'Saudi Arabia',
    {
      narrow: [11, 6, 'start'],
      wide: [13, 6, 'start'],
    },
    ledger,
  ),
  place(
    'places/uz-looks-to-turkey',
    'square',
    [33, 39.2],
    'Türkiye',
    {
      narrow: [11, 6, 'start'],
      wide: [13, 6, 'start'],
    },
    ledger,
  ),
  place(
    'places/uz-looks-to-kazakhstan',
    'square',
    [67.5, 48.8],
    'Kazakhstan',
    {
      narrow: [0, -12, 'middle'],
      wide: [13, 6, 'start'],
    },
    ledger,
  ),
  place(
    'places/eastern-europe-looked-to',
    'diamond',
    [26, 50.5],
    'Eastern Europe',
    {
      narrow: [12, 6, 'start'],
      wide: [14, 6, 'start'],
    },
    ledger,
  ),
  place(
    'places/south-korea-looked-to',
    'diamond',
    [127.8, 36.5],
    'South Korea',
    {
      narrow: [8, 26, 'end'],
      wide: [10, 28, 'end'],
    },
    ledger,
  ),
  place(
    'places/uzbekistan-destination-turkmens',
    'triangle',
    [64, 41.8],
    'Uzbekistan',
    {
      narrow: [12, 8, 'start'],
      wide: [14, 8, 'start'],
    },
    ledger,
  ),
];

const options = (): PlaceMapOptions => ({
  ...continent(),
  focus: CENTRAL_ASIA,
  key: [
    { mark: 'dot', text: 'Uzbekistan negotiates easier work there for its citizens' },
    { mark: 'square', text: 'Uzbek citizens need no visa to go; to Kazakhstan Kyrgyz and Tajiks went as well' },
    { mark: 'diamond', text: 'On the minds of migrants in Kazakhstan, a researcher says' },
    { mark: 'triangle', text: 'A destination for Turkmens' },
  ],
});

export default defineFigure({
  title: 'From Britain to Korea: where migrants, and Uzbekistan’s government, look instead of Russia',
  subtitle:
    'Destinations that The Diplomat names, 2020 to 2025 and undated; marks say who looks there, not how many go',
  alt: 'A map from Britain to Korea with marks, no lines. Uzbekistan negotiates work in the United Kingdom, the European Union, Israel and Saudi Arabia; its citizens need no visa for Türkiye and Kazakhstan. Migrants in Kazakhstan are said to set their sights on Eastern Europe and South Korea. Uzbekistan itself is a destination for Turkmens.',
  caveats: [
    'A mark says that a place is looked to, not how many go. The only number is {migrant-counts/uz-70000-developed-countries} Uzbek citizens who went to work in developed countries through the state’s agency over the years before the report; which countries is not said.',
    'The researcher is Darina Zhunusova of Paperlab. The European Union and Eastern Europe are areas; their marks are no places.',
  ],
  facts: (ledger) => [
    ...places(ledger).flatMap(({ fact }) => fact ?? []),
    'places/kazakhstan-alternative-destination',
    'migrant-counts/uz-70000-developed-countries',
  ],
  steps: CORRIDORS,
  shared: (id) => mapLand(id, options()),
  draw: (frame, ledger, land) =>
    placeMap(translateInput(places(ledger), ledger), land, translateInput(options(), ledger), frame),
});
