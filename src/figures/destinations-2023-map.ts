import { flowMap, type FlowMapOptions } from '../charts/flowMap.ts';
import { mapLand, type Pair } from '../charts/mapFrame.ts';
import { findFact } from '../ledger/ledger.ts';
import { corridor } from '../figure/baseMaps.ts';
import { compute } from '../figure/compute.ts';
import { CORRIDORS } from '../figure/corridorSteps.ts';
import { defineFigure } from '../figure/figure.ts';
import { flow, type Way } from '../figure/flow.ts';
import { translateInput } from '../figure/translateInput.ts';
import { placed } from '../figure/placed.ts';
import type { Ledger } from '../ledger/types.ts';

const HOME: Pair = [63.8, 41.8];

const WAYS: [fact: string, way: Way][] = [
  [
    'migrant-counts/uz-2023-share-russia',
    {
      from: [63, 42.6],
      to: [47, 55.2],
      bend: -0.08,
      labelled: 'end',
      offset: { narrow: [0, -30, 'middle'], wide: [0, -36, 'middle'] },
    },
  ],
  [
    'migrant-counts/uz-2023-share-kazakhstan',
    {
      from: [66, 41.8],
      to: [71.5, 47.6],
      bend: -0.12,
      labelled: 'end',
      offset: { narrow: [0, -32, 'middle'], wide: [14, -8, 'start'] },
    },
  ],
  [
    'migrant-counts/uz-2023-share-ukraine',
    {
      from: [60.5, 42.3],
      to: [34.5, 49],
      bend: 0.1,
      labelled: 'end',
      offset: { narrow: [14, -34, 'middle'], wide: [0, -36, 'middle'] },
    },
  ],
];

const flows = (ledger: Ledger) =>
  WAYS.map(([fact, way]) => flow(fact, way, ledger, { name: placed('to', findFact(fact, ledger).route!.to, ledger) }));

function options(ledger: Ledger): FlowMapOptions {
  const rest = compute(
    'remainder',
    WAYS.map(([fact]) => fact),
    ledger,
  );
  return {
    ...corridor(),
    focus: ['UZB', 'RUS', 'KAZ', 'UKR'],
    max: { value: 57, width: 30 },
    names: [
      {
        name: 'Uzbekistan',
        at: HOME,
        said: [[{ text: rest.text, derived: rest.by }, { text: ' not described' }]],
        offset: { narrow: [8, 34, 'middle'], wide: [10, 34, 'middle'] },
      },
    ],
  };
}

export default defineFigure({
  title:
    'Migrants from Uzbekistan in 2023: more than {exempt half | compares a share with a half, in words} to Russia, some to Kazakhstan and Ukraine',
  subtitle:
    'Share of Uzbekistan’s migrants by country, 2023, as The Times of Central Asia gives it; arrows as wide as the share',
  alt: 'A map with arrows from Uzbekistan: {migrant-counts/uz-2023-share-russia} to Russia, {migrant-counts/uz-2023-share-kazakhstan} to Kazakhstan, {migrant-counts/uz-2023-share-ukraine} to Ukraine. {remainder migrant-counts/uz-2023-share-russia migrant-counts/uz-2023-share-kazakhstan migrant-counts/uz-2023-share-ukraine} are not described and have no arrow.',
  caveats: [
    'What is left is computed by this site and lies nowhere on the map: the report names no other country. The arrows end in a country, not at a place; widths compare within this map only.',
    'Worded as people heading there, but close to the United Nations’ shares of people born in Uzbekistan who live abroad ({corroborations/uz-2019-russia-un}, {corroborations/uz-2019-kazakhstan-un} and {corroborations/uz-2019-ukraine-un} in 2019), so likely of residents over many years; the share in Ukraine is close to a count from before the invasion.',
  ],
  facts: [
    ...WAYS.map(([fact]) => fact),
    'corroborations/uz-2019-russia-un',
    'corroborations/uz-2019-kazakhstan-un',
    'corroborations/uz-2019-ukraine-un',
  ],
  steps: CORRIDORS,
  shared: (id, ledger) => mapLand(id, options(ledger)),
  draw: (frame, ledger, land) =>
    flowMap(translateInput(flows(ledger), ledger), land, translateInput(options(ledger), ledger), frame),
});
