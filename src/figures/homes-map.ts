import { mapLand, type Pair } from '../charts/mapFrame.ts';
import { placeMap, type MapPlace, type PlaceMapOptions } from '../charts/placeMap.ts';
import { around } from '../figure/baseMaps.ts';
import { defineFigure } from '../figure/figure.ts';
import { mapPlace } from '../figure/mapPlace.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const person = (id: string, ledger: Ledger): string => ledger.people.get(id)!.name;

/** A country’s name, to find the way by. */
const country = (name: string, at: Pair, more: Partial<MapPlace> = {}): MapPlace => ({
  name,
  at,
  mark: 'none',
  offset: { narrow: [0, 0, 'middle'], wide: [0, 0, 'middle'] },
  ...more,
});

const places = (ledger: Ledger): MapPlace[] => [
  mapPlace(
    'places/khudoyorov-home-dushanbe',
    {
      code: 'TJ',
      name: person('alisher-khudoyorov', ledger),
      said: [[{ text: 'Dushanbe' }]],
      offset: { narrow: [-155, -14, 'start'], wide: [-13, -4, 'end'] },
    },
    ledger,
  ),
  mapPlace(
    'places/rakhimov-home-rasht',
    {
      code: 'TJ',
      name: person('dilshod-rakhimov', ledger),
      said: [[{ text: 'Rasht' }]],
      offset: { narrow: [76, -30, 'middle'], wide: [13, -8, 'start'] },
    },
    ledger,
  ),
  mapPlace(
    'places/shamsiddinov-home-termez',
    {
      code: 'UZ',
      name: person('bek-shamsiddinov', ledger),
      said: [[{ text: 'Termez' }]],
      offset: { narrow: [-4, 21, 'start'], wide: [-13, 8, 'end'] },
    },
    ledger,
  ),
  mapPlace(
    'places/almaz-home-kyrgyzstan',
    {
      code: 'KG',
      mark: 'ring',
      at: [74.8, 41.7],
      name: person('almaz', ledger),
      said: [[{ text: 'town not named' }]],
      offset: { narrow: [-12, -30, 'middle'], wide: [0, -32, 'middle'] },
    },
    ledger,
  ),
  country('Uzbekistan', [65.6, 40.6]),
  country('Kazakhstan', [69, 43]),
  country('Tajikistan', [72.6, 38], { wideOnly: true }),
  country('Kyrgyzstan', [74.2, 40.8], { wideOnly: true }),
  country('Afghanistan', [70, 36.5], { wideOnly: true }),
];

const options = (): PlaceMapOptions => ({
  ...around(
    [
      [63.5, 35.9],
      [76.5, 43.4],
    ],
    70,
    [37, 43],
    [720, 500],
    [6, 6, 6, 6],
  ),
  focus: ['UZB', 'TJK', 'KGZ'],
  beneath: {
    title: 'Not on the map',
    entries: [
      {
        fact: 'places/alym-home',
        text: 'Alym, a taxi driver from Kyrgyzstan, lives near Moscow; where in Kyrgyzstan he comes from is not told',
      },
    ],
  },
});

export default defineFigure({
  title: 'Where the migrants come from whom the reports name',
  subtitle: 'Places of origin; a ring where only the country is told',
  alt: 'A map of the south of Central Asia. Alisher Khudoyorov comes from Dushanbe, Dilshod Rakhimov from the region of Rasht, both in Tajikistan; Bek Shamsiddinov from Termez in Uzbekistan, on the Afghan border; Almaz and Alym from Kyrgyzstan, without a town.',
  caveats: [
    'People whom reporters spoke with; they stand for nobody but themselves. Almaz asked that his last name not be used. Rasht is a region; the dot is its main town.',
  ],
  facts: (ledger) =>
    places(ledger)
      .flatMap(({ fact }) => fact ?? [])
      .concat('places/alym-home'),
  shared: (id) => mapLand(id, options()),
  draw: (frame, ledger, land) =>
    placeMap(translateInput(places(ledger), ledger), land, translateInput(options(), ledger), frame),
});
