import { mapLand } from '../charts/mapFrame.ts';
import { symbolMap, type SymbolMapOptions, type SymbolRow } from '../charts/symbolMap.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { CENTRAL_ASIA, centralAsia } from '../figure/baseMaps.ts';
import { defineFigure, numberOf, certainty } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const options = (): SymbolMapOptions => ({ ...centralAsia(), focus: CENTRAL_ASIA, max: { value: 49, radius: 58 } });

type Spot = Pick<SymbolRow, 'at' | 'offset'> & { place: string; facts: string[]; said?: string[] };

/** Where circles and labels stand, and the facts they show, largest first. */
const SPOTS: Spot[] = [
  {
    place: 'kazakhstan',
    at: [65.5, 49.2],
    facts: ['world-bank-remittances/kz-2024-share'],
    offset: { narrow: [0, -50, 'middle'], wide: [0, 24, 'middle'] },
  },
  {
    place: 'kyrgyzstan',
    at: [74.7, 41.6],
    facts: ['remittance-shares/kg-2024-journey-ahead'],
    offset: { narrow: [0, -56, 'middle'], wide: [0, -68, 'middle'] },
  },
  {
    place: 'uzbekistan',
    at: [63.6, 42.2],
    facts: ['remittance-shares/uz-2024-journey-ahead'],
    offset: { narrow: [-24, -20, 'end'], wide: [-40, -14, 'end'] },
  },
  {
    place: 'tajikistan',
    at: [70.6, 38.7],
    facts: ['remittance-shares/tj-2024-update', 'remittance-shares/tj-2024-journey-ahead'],
    offset: { narrow: [46, 12, 'start'], wide: [70, 10, 'start'] },
  },
  {
    place: 'turkmenistan',
    at: [59, 39.2],
    facts: [],
    said: ['no value', 'after 1996'],
    offset: { narrow: [-10, 12, 'middle'], wide: [0, 0, 'middle'] },
  },
];

const rows = (ledger: Ledger): SymbolRow[] =>
  SPOTS.map(({ place, at, offset, facts: ids, said }) => {
    const facts = ids.map((id) => findFact(id, ledger));
    const { name, code } = ledger.places.get(place)!;
    return {
      name,
      code: code!,
      at,
      offset,
      symbols: facts.map((fact) => ({ fact: fact.id, value: numberOf(fact), ...certainty(fact) })),
      // Several estimates stand side by side, the earliest first.
      said: said
        ? said.map((text) => [{ text }])
        : [
            facts
              .toReversed()
              .flatMap((fact, i) => [
                ...(i > 0 ? [{ text: ' or ' }] : []),
                { text: formatFact(fact, ledger.language), fact: fact.id },
              ]),
            ...(facts[0]!.source.kind === 'series' ? [[{ text: 'by the series' }]] : []),
          ],
    };
  });

export default defineFigure({
  title: 'Beside their economies, remittances are largest in Tajikistan and next to nothing in Kazakhstan',
  subtitle:
    'Share of GDP, 2024: a World Bank study as reported, for Tajikistan a later update too; Kazakhstan from the World Bank’s series; circles by area',
  alt: 'A map of Central Asia with a circle on each country. Tajikistan has the largest, {remittance-shares/tj-2024-journey-ahead} or {remittance-shares/tj-2024-update}, drawn as a circle within a circle; then Kyrgyzstan, {remittance-shares/kg-2024-journey-ahead}, and Uzbekistan, {remittance-shares/uz-2024-journey-ahead}. Kazakhstan’s, {world-bank-remittances/kz-2024-share}, is hardly a dot. Turkmenistan has none: the series has no value for it after 1996.',
  caveats: [
    'Tajikistan has a circle for the study’s figure and one for a later update’s. The ratios are not of money from Russia alone, so the map draws no route.',
    'Kazakhstan’s value is from the World Bank’s series; no report gives one. For Kyrgyzstan the series gives {world-bank-remittances/kg-2024-share}.',
  ],
  facts: [
    ...SPOTS.flatMap(({ facts }) => facts),
    'world-bank-remittances/kg-2024-share',
    'world-bank-remittances/tm-1996-share',
  ],
  shared: (id) => mapLand(id, options()),
  draw: (frame, ledger, land) => symbolMap(translateInput(rows(ledger), ledger), land, options(), frame),
});
