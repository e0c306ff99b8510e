import { flowMap, type FlowMapOptions } from '../charts/flowMap.ts';
import { mapLand } from '../charts/mapFrame.ts';
import { centralAsia } from '../figure/baseMaps.ts';
import { CORRIDORS } from '../figure/corridorSteps.ts';
import { defineFigure } from '../figure/figure.ts';
import { flow, type Way } from '../figure/flow.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const WAYS: [fact: string, way: Way][] = [
  [
    'migrant-counts/uz-to-kz-after-pandemic',
    {
      from: [63.5, 42],
      to: [65, 48],
      bend: 0.1,
      labelled: 'start',
      offset: { narrow: [-4, 20, 'end'], wide: [0, 26, 'end'] },
    },
  ],
  [
    'migrant-counts/kg-to-kz-after-pandemic',
    {
      from: [74.8, 41.8],
      to: [73.5, 47.4],
      bend: 0.12,
      labelled: 'start',
      offset: { narrow: [60, 22, 'end'], wide: [10, 22, 'start'] },
    },
  ],
  [
    'migrant-counts/tj-to-kz-after-pandemic',
    {
      from: [69.8, 39.2],
      to: [69.2, 46.8],
      bend: -0.1,
      labelled: 'start',
      offset: { narrow: [-6, 29, 'middle'], wide: [0, 26, 'start'] },
    },
  ],
];

const flows = (ledger: Ledger) => WAYS.map(([fact, way]) => flow(fact, way, ledger));

const options = (): FlowMapOptions => ({
  ...centralAsia(),
  focus: ['KAZ', 'UZB', 'KGZ', 'TJK'],
  max: { value: 200_000, width: 34 },
  names: [{ name: 'Kazakhstan', at: [68, 50.4], offset: { narrow: [0, 0, 'middle'], wide: [0, 0, 'middle'] } }],
});

export default defineFigure({
  title: 'After the pandemic some went to Kazakhstan instead of Russia: Uzbeks, Kyrgyz and Tajiks',
  subtitle:
    'People for whom Kazakhstan became an alternative to Russia in the year after the pandemic, 2021 by inference; arrows as wide as their number',
  alt: 'A map with arrows into Kazakhstan: {migrant-counts/uz-to-kz-after-pandemic} from Uzbekistan, {migrant-counts/kg-to-kz-after-pandemic} from Kyrgyzstan, {migrant-counts/tj-to-kz-after-pandemic} from Tajikistan.',
  caveats: [
    'The Diplomat names no source, and the year is inferred: hence the dotted outlines. “Over” is a floor. Widths compare within this map only.',
    'More precise numbers are hard to find, the report says, since many cross without visas and work without papers. The arrows end in Kazakhstan, not at a place.',
  ],
  facts: WAYS.map(([fact]) => fact),
  steps: CORRIDORS,
  shared: (id) => mapLand(id, options()),
  draw: (frame, ledger, land) =>
    flowMap(translateInput(flows(ledger), ledger), land, translateInput(options(), ledger), frame),
});
