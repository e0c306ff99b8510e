import { mapLand } from '../charts/mapFrame.ts';
import { placeMap, type MapPlace, type PlaceMapOptions } from '../charts/placeMap.ts';
import { around } from '../figure/baseMaps.ts';
import { defineFigure } from '../figure/figure.ts';
import { mapPlace, pointOf } from '../figure/mapPlace.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

/** Engels and Saratov face each other across a river: they share a label. */
const places = (ledger: Ledger): MapPlace[] => [
  mapPlace('places/raid-st-petersburg', { offset: { narrow: [4, -18, 'start'], wide: [12, 5, 'start'] } }, ledger),
  mapPlace(
    'places/raid-belgorod',
    { dotted: true, offset: { narrow: [-52, -12, 'start'], wide: [-88, 4, 'start'] } },
    ledger,
  ),
  mapPlace(
    'places/raid-cheboksary',
    {
      dotted: true,
      leader: true,
      offset: { narrow: [12, -17, 'start'], wide: [14, -8, 'start'] },
    },
    ledger,
  ),
  mapPlace(
    'places/raid-novocheboksarsk',
    {
      dotted: true,
      offset: { narrow: [14, 2, 'start'], wide: [14, 12, 'start'] },
    },
    ledger,
  ),
  mapPlace(
    'places/raid-kurgan',
    { dotted: true, offset: { narrow: [9, 6, 'start'], wide: [12, 12, 'start'] } },
    ledger,
  ),
  mapPlace(
    'places/raid-krasnodar',
    { dotted: true, offset: { narrow: [-40, 24, 'start'], wide: [-40, 26, 'start'] } },
    ledger,
  ),
  mapPlace(
    'places/raid-krasnoyarsk',
    { dotted: true, offset: { narrow: [9, 10, 'start'], wide: [12, 12, 'start'] } },
    ledger,
  ),
  mapPlace(
    'places/engels-detention-centre',
    {
      mark: 'square',
      dotted: true,
      name: 'Engels and Saratov',
      leader: true,
      offset: { narrow: [30, 52, 'start'], wide: [20, 56, 'start'] },
    },
    ledger,
  ),
  mapPlace(
    'places/saratov-sobirov-visit',
    {
      mark: 'square',
      dotted: true,
      name: '',
      offset: { narrow: [0, 0, 'start'], wide: [0, 0, 'start'] },
    },
    ledger,
  ),
  mapPlace(
    'places/komsomolsk-beating',
    {
      mark: 'triangle',
      dotted: true,
      leader: true,
      offset: { narrow: [19, -44, 'end'], wide: [20, -22, 'end'] },
    },
    ledger,
  ),
];

/** What the reports tell without naming a place. */
const NOWHERE: [fact: string, text: string][] = [
  [
    'places/construction-site-raid',
    'A building site where, IWPR reports, the Federal Security Service took all Tajik workers in July 2023: the town is not named',
  ],
  [
    'raids-and-detentions/raid-cities-2023-08-mt',
    'Raids in “several” Russian cities, says The Moscow Times, without naming them',
  ],
  [
    'raids-and-detentions/tj-mass-detention-videos-2023-05',
    'Mass detentions of Tajik citizens in videos of May 2023: no place given',
  ],
];

const CITIES = ['st-petersburg', 'belgorod', 'krasnodar', 'krasnoyarsk', 'komsomolsk-on-amur'];

const options = (ledger: Ledger): PlaceMapOptions => ({
  ...around(
    CITIES.map((id) => pointOf(id, ledger)),
    88,
    [48, 62],
    [720, 400],
    [100, 110, 60, 80],
  ),
  narrowWindow: [20, 20, 680, 380],
  focus: ['RUS'],
  key: [
    { mark: 'dot', text: 'A raid, after which migrants were made to register for military service' },
    { mark: 'square', text: 'Detention of migrants, perhaps in one place' },
    { mark: 'triangle', text: 'Students beaten by police' },
  ],
  beneath: { title: 'What cannot be placed', entries: NOWHERE.map(([fact, text]) => ({ fact, text })) },
});

export default defineFigure({
  title: 'Where the reports place raids, detentions and a beating in 2023',
  subtitle: 'Places in Russia that the reports name, May to August 2023; dotted marks have an inferred date',
  alt: 'A map of Russia. Raids of August 2023 in St Petersburg, Belgorod, Cheboksary, Novocheboksarsk, Kurgan, Krasnodar and Krasnoyarsk; detention of migrants in Engels and Saratov, told in July; the beating of Tajik students in Komsomolsk-on-Amur in May. Beneath the map stands what the reports tell without a place.',
  caveats: [
    'The Diplomat dates the raid in St Petersburg, with {raids-and-detentions/st-petersburg-registered full} taken for registration, to August 2023 and calls those in the other cities similar; their month is inferred. Engels and Saratov are undated, July 2023 is the report’s date; they are told by the rights defender Sobirov and may be one place.',
    'Officials spoke of drug users and undocumented workers. A map of what reporters could name, not of where most happened: a town without a mark is not a town without raids.',
  ],
  facts: (ledger) => [
    ...new Set([
      ...places(ledger).flatMap(({ fact }) => fact ?? []),
      ...NOWHERE.map(([fact]) => fact),
      'raids-and-detentions/deportations-after-raids-2023-08',
      'raids-and-detentions/st-petersburg-registered',
    ]),
  ],
  shared: (id, ledger) => mapLand(id, options(ledger)),
  draw: (frame, ledger, land) =>
    placeMap(translateInput(places(ledger), ledger), land, translateInput(options(ledger), ledger), frame),
});
