import { mapLand, type Pair } from '../charts/mapFrame.ts';
import { placeMap, type MapPlace, type PlaceMapOptions } from '../charts/placeMap.ts';
import { corridor } from '../figure/baseMaps.ts';
import { defineFigure } from '../figure/figure.ts';
import { mapPlace } from '../figure/mapPlace.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const label = (id: string, at: Pair, role: string, ledger: Ledger, more: Partial<MapPlace> = {}): MapPlace =>
  mapPlace(
    id,
    {
      at,
      mark: 'none',
      said: [[{ text: role }]],
      offset: { narrow: [0, 0, 'middle'], wide: [0, 0, 'middle'] },
      ...more,
    },
    ledger,
  );

const places = (ledger: Ledger): MapPlace[] => [
  label('places/eaeu-member-russia', [56, 57], 'member', ledger),
  label('places/eaeu-member-belarus', [28.2, 53.6], 'member', ledger),
  label('places/eaeu-member-kazakhstan', [67, 48.5], 'member', ledger, {
    offset: { narrow: [-40, -14, 'middle'], wide: [0, 0, 'middle'] },
  }),
  label('places/eaeu-member-kyrgyzstan', [75.5, 41.4], 'member', ledger, {
    leader: true,
    offset: { narrow: [-2, -40, 'middle'], wide: [24, -42, 'middle'] },
  }),
  label('places/eaeu-member-armenia', [45, 40.2], 'member', ledger, {
    offset: { narrow: [-16, 26, 'middle'], wide: [0, 26, 'middle'] },
  }),
  label('places/eaeu-observer-uzbekistan', [63, 42], 'observer', ledger, {
    leader: true,
    offset: { narrow: [-22, 12, 'middle'], wide: [-60, 44, 'middle'] },
  }),
  label('places/eaeu-observer-moldova', [28.6, 47.1], 'observer', ledger, {
    offset: { narrow: [10, 8, 'middle'], wide: [4, 26, 'middle'] },
  }),
  label('places/eaeu-potential-tajikistan', [70.6, 38.5], 'potential member', ledger, {
    offset: { narrow: [-14, 27, 'middle'], wide: [0, 40, 'middle'] },
  }),
];

const options = (): PlaceMapOptions => ({
  ...corridor(),
  narrowWindow: [0, 40, 640, 520],
  focus: [],
  washes: [
    { codes: ['RUS', 'BLR', 'KAZ', 'KGZ', 'ARM'], pattern: 'dark' },
    { codes: ['UZB', 'MDA'], pattern: 'hatched' },
    { codes: ['TJK'], pattern: 'outlined' },
  ],
});

export default defineFigure({
  title: 'The Eurasian Economic Union: who is in, who looks on, who is courted',
  subtitle:
    'Members and observers as The Diplomat lists them, March 2025; filled: member, hatched: observer, dashed outline: potential member',
  alt: 'A map. Members: Russia, Belarus, Kazakhstan, Kyrgyzstan and Armenia. Observers: Uzbekistan and Moldova. Tajikistan is named as a possible member. Turkmenistan is none of these. Crimea is drawn as Ukraine’s.',
  caveats: [
    'The list is the report’s; it need not be complete. Founded in 2015, it says; IWPR says 2014. Tajikistan’s foreign ministry said in June 2023 that joining was not being considered.',
    'Nationals of members find it easier to work in Russia; that is what the report calls the carrot, and it says that many see in the union a political tool. Crimea is Ukraine’s.',
  ],
  facts: (ledger) => [
    ...places(ledger).flatMap(({ fact }) => fact ?? []),
    'policy-timeline/eaeu-founding-2015',
    'policy-timeline/eaeu-founding-2014-iwpr',
    'policy-timeline/tj-eaeu-not-considered-2023-06-08',
    'policy-timeline/lavrov-eaeu-hope-2023',
    'policy-timeline/eaeu-carrot',
    'systems/eaeu-right-to-work',
    'systems/eaeu-political-tool',
  ],
  shared: (id) => mapLand(id, options()),
  draw: (frame, ledger, land) =>
    placeMap(translateInput(places(ledger), ledger), land, translateInput(options(), ledger), frame),
});
