import { flowMap, type Flow, type FlowMapOptions } from '../charts/flowMap.ts';
import { mapLand, type Offset, type Pair } from '../charts/mapFrame.ts';
import type { Piece } from '../charts/mapLabel.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { corridor } from '../figure/baseMaps.ts';
import { certainty } from '../figure/figure.ts';
import { flow, type Way } from '../figure/flow.ts';
import { translateInput } from '../figure/translateInput.ts';
import { translateLabel } from '../i18n/locale.ts';
import { defineScrolly, type StepInput } from '../figure/scrolly.ts';
import type { Ledger } from '../ledger/types.ts';

/** The ways north, which no step counts: lines without a width. */
const NORTH: Record<'UZ' | 'TJ' | 'KG', Way> = {
  UZ: {
    from: [63.5, 42.2],
    to: [43.5, 54.6],
    bend: 0.16,
    labelled: 'start',
    offset: { narrow: [-14, 30, 'end'], wide: [-26, 34, 'end'] },
  },
  TJ: {
    from: [69.2, 39],
    to: [48.5, 55.6],
    bend: -0.06,
    labelled: 'start',
    offset: { narrow: [76, 28, 'end'], wide: [-4, 36, 'start'] },
  },
  KG: {
    from: [74.3, 41.7],
    to: [55, 56.2],
    bend: -0.18,
    labelled: 'start',
    offset: { narrow: [40, -142, 'end'], wide: [12, -4, 'start'] },
  },
};
/** Where they meet the border of Russia. */
const BORDER: Record<'UZ' | 'TJ' | 'KG', Pair> = { UZ: [49.5, 50.2], TJ: [56, 50.9], KG: [62.5, 53.5] };
const NAMES = { UZ: 'Uzbekistan', TJ: 'Tajikistan', KG: 'Kyrgyzstan' };
type Code = keyof typeof NORTH;

const words = (text: string): Piece[] => [{ text }];
const value = (id: string, ledger: Ledger): Piece => ({
  text: formatFact(findFact(id, ledger), ledger.language),
  fact: id,
});
const north = (code: Code, fact: string, lines: Piece[][], ledger: Ledger, more: Partial<Flow> = {}): Flow => {
  return {
    ...NORTH[code],
    fact,
    code,
    value: null,
    name: translateLabel(`from ${NAMES[code]}`, ledger.language),
    lines,
    ...certainty(findFact(fact, ledger)),
    ...more,
  };
};

type Name = NonNullable<FlowMapOptions['names']>[number];
/** Money that came home: said where it came, and no line, since the report does not say from where. */
const money = (name: string, at: Pair, fact: string, offset: Offset, ledger: Ledger): Name => ({
  name,
  at,
  lines: [[{ text: 'money ' }, value(fact, ledger)]],
  offset,
});

const INTO_KAZAKHSTAN: [fact: string, way: Way][] = [
  [
    'migrant-counts/uz-to-kz-after-pandemic',
    {
      from: [63.5, 42.4],
      to: [64.5, 48.6],
      bend: 0.1,
      labelled: 'start',
      offset: { narrow: [-4, 22, 'end'], wide: [0, 28, 'end'] },
    },
  ],
  [
    'migrant-counts/tj-to-kz-after-pandemic',
    {
      from: [69.6, 39.2],
      to: [69.4, 47.4],
      bend: -0.1,
      labelled: 'start',
      offset: { narrow: [80, 34, 'end'], wide: [0, 30, 'start'] },
    },
  ],
  [
    'migrant-counts/kg-to-kz-after-pandemic',
    {
      from: [74.6, 42],
      to: [73.6, 47.6],
      bend: 0.12,
      labelled: 'start',
      offset: { narrow: [40, -80, 'end'], wide: [12, 0, 'start'] },
    },
  ],
];

/** The map of each step: what runs over it, and what is said of Russia and of those at home. */
const MAPS: {
  flows: (ledger: Ledger) => Flow[];
  russia: (ledger: Ledger) => Piece[][];
  home?: (ledger: Ledger) => Name[];
  alt: string;
  facts: string[];
  caveats: string[];
}[] = [
  {
    flows: (ledger) => [
      north('UZ', 'migrant-counts/uz-largest-sender', [words('more than any other')], ledger),
      north('TJ', 'policy-timeline/tj-migration-policy-1998', [words('encouraged from 1998')], ledger),
      north('KG', 'lives/almaz-first-departure', [words('Almaz went in 2000')], ledger),
    ],
    russia: () => [[{ text: 'short of labour', fact: 'labour-market/ru-shortage-onset' }]],
    facts: [
      'migrant-counts/uz-largest-sender',
      'policy-timeline/tj-migration-policy-1998',
      'lives/almaz-first-departure',
      'labour-market/ru-shortage-onset',
    ],
    alt: 'A map from Moscow to the Pamirs. Thin lines without a width run to Russia, which is short of labour: from Uzbekistan, which over the years sent more people than any other country of the region; from Tajikistan, whose state encouraged work abroad from 1998; from Kyrgyzstan, which Almaz left in 2000.',
    caveats: ['The lines have no width, since nothing is counted, and end in Russia, not at a place.'],
  },
  {
    flows: () => [],
    russia: (ledger) => [[{ text: 'rouble “devalued by ' }, value('economy/ru-rouble-2014', ledger), { text: '”' }]],
    home: (ledger) => [
      money(
        'Tajikistan',
        [69.2, 39],
        'remittance-flows/tj-2015-drop',
        {
          narrow: [-12, 24, 'middle'],
          wide: [0, 24, 'middle'],
        },
        ledger,
      ),
      money(
        'Kyrgyzstan',
        [74.3, 41.7],
        'remittance-flows/kg-2015-drop',
        {
          narrow: [-10, -24, 'middle'],
          wide: [0, -16, 'middle'],
        },
        ledger,
      ),
    ],
    facts: ['remittance-flows/tj-2015-drop', 'remittance-flows/kg-2015-drop', 'economy/ru-rouble-2014'],
    alt: 'The same map in the crisis, without lines. The rouble, by The Diplomat: devalued by {economy/ru-rouble-2014} by the end of 2014. Money sent home, by the same report: {remittance-flows/tj-2015-drop} in Tajikistan, {remittance-flows/kg-2015-drop} in Kyrgyzstan, presumably in 2015. Of Uzbekistan the report gives no number.',
    caveats: [
      'The percentages are changes, not sums. The report does not say from where the money came, so no line is drawn. For Uzbekistan it gives none.',
    ],
  },
  {
    flows: (ledger) =>
      (['UZ', 'TJ', 'KG'] as const).map((code) =>
        north(code, 'policy-timeline/covid-border-closures', [], ledger, { to: BORDER[code], shut: true }),
      ),
    russia: () => [
      [{ text: 'closed its borders', fact: 'policy-timeline/covid-border-closures' }],
      [{ text: 'with some stranded inside', fact: 'migrant-counts/covid-stranded-in-russia' }],
    ],
    home: (ledger) => [
      {
        name: 'kept at home:',
        at: [58.5, 39.4],
        lines: [[value('migrant-counts/covid-stranded-at-home', ledger)]],
        offset: { narrow: [-40, 42, 'middle'], wide: [-10, 66, 'middle'] },
      },
    ],
    facts: [
      'policy-timeline/covid-border-closures',
      'migrant-counts/covid-stranded-in-russia',
      'migrant-counts/covid-stranded-at-home',
    ],
    alt: 'The same map in the pandemic. The lines from Uzbekistan, Tajikistan and Kyrgyzstan end in bars at the border of Russia, which has closed, with some stranded inside. Kept at home: {migrant-counts/covid-stranded-at-home}.',
    caveats: ['The year, 2020, is inferred. The bars stand for the border as a whole, not for places on it.'],
  },
  {
    flows: (ledger) => INTO_KAZAKHSTAN.map(([fact, way]) => flow(fact, way, ledger)),
    russia: () => [],
    facts: INTO_KAZAKHSTAN.map(([fact]) => fact),
    alt: 'The same map after the pandemic. Arrows as wide as their numbers run into Kazakhstan: {migrant-counts/uz-to-kz-after-pandemic} from Uzbekistan, {migrant-counts/kg-to-kz-after-pandemic} from Kyrgyzstan, {migrant-counts/tj-to-kz-after-pandemic} from Tajikistan. No line runs to Russia.',
    caveats: [
      'People, by The Diplomat, which names no source; the year, 2021, is inferred, hence the dotted outlines. “Over” is a lower bound. Others still went to Russia; how many the report does not say here, so no line is drawn.',
    ],
  },
];

const options = (russia: Piece[][] = [], home: Name[] = []): FlowMapOptions => ({
  ...corridor(),
  focus: ['RUS', 'UZB', 'TJK', 'KGZ'],
  max: { value: 200_000, width: 26 },
  names: [
    {
      name: 'Kazakhstan',
      at: [77.5, 49.2],
      wideOnly: true,
      offset: { narrow: [0, 0, 'middle'], wide: [0, 0, 'middle'] },
    },
    {
      name: 'Russia',
      at: [60, 59],
      ...(russia.length > 0 ? { lines: russia } : {}),
      offset: { narrow: [-64, -16, 'middle'], wide: [0, -6, 'middle'] },
    },
    ...home,
  ],
});

export default defineScrolly({
  title: 'The way north, and where it turned, in maps',
  steps: MAPS.map(({ flows, russia, home, facts, alt, caveats }): StepInput => ({
    facts,
    alt,
    caveats,
    draw: (frame, ledger, land) =>
      flowMap(
        translateInput(flows(ledger), ledger),
        land,
        translateInput(options(russia(ledger), home?.(ledger)), ledger),
        frame,
      ),
  })),
  shared: (id) => mapLand(id, options()),
});
