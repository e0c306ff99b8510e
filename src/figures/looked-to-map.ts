import { mapLand, type Pair } from '../charts/mapFrame.ts';
import { placeMap, type MapPlace, type PlaceMapOptions } from '../charts/placeMap.ts';
import { continent } from '../figure/baseMaps.ts';
import { CORRIDORS } from '../figure/corridorSteps.ts';
import { defineFigure } from '../figure/figure.ts';
import { mapPlace } from '../figure/mapPlace.ts';

const UZBEKISTAN: Pair = [65, 41.5];
const TURKMENISTAN: Pair = [59.5, 39.3];
const KAZAKHSTAN: Pair = [74, 46.5];

const place = (id: string, at: Pair, name: string, from: Pair, offset: MapPlace['offset'], more: Partial<MapPlace> = {}): MapPlace =>
  mapPlace(id, { at, name, offset, mark: 'ring', code: 'UZ', from, ...more });

const places = (): MapPlace[] => [
  place('places/uz-looks-to-united-kingdom', [-1.5, 52.5], 'United Kingdom', UZBEKISTAN, { narrow: [-4, -12, 'start'], wide: [-8, -14, 'start'] }),
  place('places/uz-looks-to-european-union', [9, 49.5], 'European Union', UZBEKISTAN, { narrow: [11, 3, 'start'], wide: [-66, 30, 'start'] }),
  place('places/uz-looks-to-turkey', [33, 39.2], 'Türkiye', UZBEKISTAN, { narrow: [-63, -10, 'start'], wide: [-13, 2, 'end'] }),
  place('places/uz-looks-to-israel', [35, 31.5], 'Israel', UZBEKISTAN, { narrow: [-57, 24, 'start'], wide: [-13, 6, 'end'] }),
  place('places/uz-looks-to-saudi-arabia', [45.5, 25], 'Saudi Arabia', UZBEKISTAN, { narrow: [10, 6, 'start'], wide: [12, 6, 'start'] }),
  place('places/uz-looks-to-kazakhstan', [67.5, 48.8], 'Kazakhstan', UZBEKISTAN, { narrow: [4, -12, 'middle'], wide: [13, 0, 'start'] }),
  place('places/eastern-europe-looked-to', [24, 51.5], 'Eastern Europe', KAZAKHSTAN, { narrow: [10, 12, 'start'], wide: [10, 20, 'start'] }, { code: 'KZ', claimed: true }),
  place('places/south-korea-looked-to', [127.8, 36.5], 'South Korea', KAZAKHSTAN, { narrow: [8, 24, 'end'], wide: [0, 24, 'end'] }, { code: 'KZ', claimed: true }),
  place('places/uzbekistan-destination-turkmens', UZBEKISTAN, 'Uzbekistan', TURKMENISTAN, { narrow: [4, 22, 'start'], wide: [4, 22, 'start'] }, { code: 'TM', said: [[{ text: 'for Turkmens' }]] }),
];

const options = (): PlaceMapOptions => ({ ...continent(), focus: ['UZB', 'KAZ', 'TUR', 'GBR', 'ISR', 'SAU', 'KOR'] });

export default defineFigure({
  title: 'From Britain to Korea: where migrants and their governments look instead of Russia',
  subtitle: 'Destinations that The Diplomat names as alternatives to Russia, 2021 to 2025; lines show a direction, no number',
  alt:
    'A map from Britain to Korea. From Uzbekistan thin lines lead to the United Kingdom, the European Union, Israel and Saudi Arabia, with which it negotiates, and to Türkiye and Kazakhstan, where its citizens need no visa. Migrants in Kazakhstan are said to set their sights on Eastern Europe and South Korea. Turkmens go to Uzbekistan.',
  caveats: [
    'A line says that a place is looked to, not how many go. The only number is {migrant-counts/uz-70000-developed-countries} Uzbek citizens who went to work in developed countries through the state’s agency in the period before the report; which countries is not said.',
    'Broken lines: a researcher, Darina Zhunusova of Paperlab, says it of migrants in Kazakhstan. The European Union and Eastern Europe are areas; their rings are no places.',
  ],
  facts: [...places().flatMap(({ fact }) => fact ?? []), 'places/kazakhstan-alternative-destination', 'migrant-counts/uz-70000-developed-countries'],
  steps: CORRIDORS,
  shared: (id) => mapLand(id, options()),
  draw: (frame, land) => placeMap(places(), land, options(), frame),
});
