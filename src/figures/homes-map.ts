import { mapLand, type Pair } from '../charts/mapFrame.ts';
import { placeMap, type MapPlace, type PlaceMapOptions } from '../charts/placeMap.ts';
import { loadLedger } from '../data/ledger.ts';
import { around, CENTRAL_ASIA } from '../figure/baseMaps.ts';
import { defineFigure } from '../figure/figure.ts';
import { mapPlace } from '../figure/mapPlace.ts';

const person = (id: string): string => loadLedger().people.get(id)!.name;

/** A country’s name, to find the way by. */
const country = (name: string, at: Pair, more: Partial<MapPlace> = {}): MapPlace => ({
  name, at, mark: 'none', offset: { narrow: [0, 0, 'middle'], wide: [0, 0, 'middle'] }, ...more,
});

const places = (): MapPlace[] => [
  mapPlace('places/khudoyorov-home-dushanbe', { code: 'TJ', name: person('alisher-khudoyorov'), said: [[{ text: 'Dushanbe' }]], offset: { narrow: [-145, -38, 'start'], wide: [-14, -6, 'end'] } }),
  mapPlace('places/rakhimov-home-rasht', { code: 'TJ', name: person('dilshod-rakhimov'), said: [[{ text: 'Rasht' }]], offset: { narrow: [82, 26, 'middle'], wide: [14, 0, 'start'] } }),
  mapPlace('places/shamsiddinov-home-termez', { code: 'UZ', name: person('bek-shamsiddinov'), said: [[{ text: 'Termez' }]], offset: { narrow: [-108, 26, 'start'], wide: [-14, 5, 'end'] } }),
  mapPlace('places/almaz-home-kyrgyzstan', { code: 'KG', mark: 'ring', at: [74.6, 41.6], name: person('almaz'), said: [[{ text: 'town not named' }]], offset: { narrow: [0, -30, 'middle'], wide: [0, -32, 'middle'] } }),
  country('Uzbekistan', [64.8, 40.3]),
  country('Kazakhstan', [70, 43.5]),
  country('Tajikistan', [73, 37.7], { wideOnly: true }),
  country('Kyrgyzstan', [73.6, 41.05], { offset: { narrow: [26, 14, 'middle'], wide: [30, 20, 'middle'] } }),
  country('Afghanistan', [70, 36], { wideOnly: true }),
];

const options = (): PlaceMapOptions => ({
  ...around([[63, 35.4], [77.5, 44]], 70, [37, 43], [720, 480], [10, 10, 10, 10]),
  narrowWindow: [60, 0, 620, 480],
  focus: CENTRAL_ASIA,
  beneath: {
    title: 'Not on the map',
    entries: [
      { fact: 'places/alym-home', text: 'Alym, a taxi driver from Kyrgyzstan, lives near Moscow; where in Kyrgyzstan he comes from is not told' },
    ],
  },
});

export default defineFigure({
  title: 'Where the people of the reports come from',
  subtitle: 'Homes of migrants whom the reports name; a ring where only the country is told',
  alt: 'A map of the south of Central Asia. Alisher Khudoyorov comes from Dushanbe, Dilshod Rakhimov from the region of Rasht, both in Tajikistan; Bek Shamsiddinov from Termez in Uzbekistan, on the Afghan border; Almaz and Alym from Kyrgyzstan, without a town.',
  caveats: ['People whom reporters spoke with; they stand for nobody but themselves. Almaz asked that his last name not be used. Rasht is a region; the dot is its main town.'],
  facts: places().flatMap(({ fact }) => fact ?? []).concat('places/alym-home'),
  shared: (id) => mapLand(id, options()),
  draw: (frame, land) => placeMap(places(), land, options(), frame),
});
