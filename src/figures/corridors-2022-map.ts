import { flowMap, type FlowMapOptions } from '../charts/flowMap.ts';
import { mapLand } from '../charts/mapFrame.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { corridor } from '../figure/baseMaps.ts';
import { CORRIDORS } from '../figure/corridorSteps.ts';
import { defineFigure } from '../figure/figure.ts';
import { flow, type Way } from '../figure/flow.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const CROSSINGS: [fact: string, way: Way][] = [
  [
    'migrant-counts/uz-2022-crossings',
    {
      from: [63.5, 42.2],
      to: [43.5, 54.6],
      bend: 0.16,
      labelled: 'start',
      offset: { narrow: [-44, 8, 'end'], wide: [-26, 34, 'end'] },
    },
  ],
  [
    'migrant-counts/tj-2022-crossings',
    {
      from: [69.2, 39],
      to: [48.5, 55.6],
      bend: -0.06,
      labelled: 'start',
      offset: { narrow: [76, 28, 'end'], wide: [-4, 36, 'start'] },
    },
  ],
];

/** Kyrgyzstan’s count is worded as people: its arrow has no width. */
const PEOPLE: [fact: string, way: Way] = [
  'migrant-counts/kg-2022-went-to-work',
  {
    from: [74.3, 41.7],
    to: [55, 56.2],
    bend: -0.18,
    labelled: 'start',
    offset: { narrow: [40, -150, 'end'], wide: [12, -4, 'start'] },
  },
];

const value = (id: string, ledger: Ledger) => ({ text: formatFact(findFact(id, ledger), ledger.language), fact: id });
const flows = (ledger: Ledger) => [
  ...CROSSINGS.map(([fact, way]) =>
    flow(fact, way, ledger, { said: [[value(fact, ledger)], [{ text: 'crossings' }]] }),
  ),
  flow(PEOPLE[0], PEOPLE[1], ledger, {
    value: null,
    said: [[value(PEOPLE[0], ledger)], [{ text: 'worded as people' }]],
  }),
];

const options = (): FlowMapOptions => ({
  ...corridor(),
  focus: ['RUS', 'UZB', 'TJK', 'KGZ'],
  max: { value: 6_000_000, width: 30 },
  names: [
    {
      name: 'Kazakhstan',
      at: [77.5, 48.9],
      wideOnly: true,
      offset: { narrow: [0, 0, 'middle'], wide: [0, 0, 'middle'] },
    },
    { name: 'Russia', at: [60, 59], offset: { narrow: [0, 0, 'middle'], wide: [0, 0, 'middle'] } },
  ],
});

export default defineFigure({
  title:
    'The way north in 2022, by The Diplomat: {migrant-counts/uz-2022-crossings} crossings to work from Uzbekistan, {migrant-counts/tj-2022-crossings} from Tajikistan',
  subtitle:
    'Registered crossings of the Russian border with work as the purpose, 2022, as The Diplomat gives them; arrows as wide as their number',
  alt: 'A map with arrows to Russia. The widest comes from Uzbekistan, {migrant-counts/uz-2022-crossings} crossings, then Tajikistan, {migrant-counts/tj-2022-crossings}. From Kyrgyzstan there is only a thin dotted line: its {migrant-counts/kg-2022-went-to-work} are worded as people.',
  caveats: [
    'Crossings, not people: some were likely counted more than once, the report says. Kyrgyzstan’s number is worded as people, so its line has no width; probably these numbers are registrations. Nothing is added up, and widths compare within this map only.',
    'Official data have {corroborations/entries-work-2022} entries to work from all countries in that year, which do not fit. The arrows end in Russia, not at a place; the report does not say where people went. “Over” may be more than the width, “almost” a little less.',
  ],
  facts: [...CROSSINGS.map(([fact]) => fact), PEOPLE[0], 'corroborations/entries-work-2022'],
  steps: CORRIDORS,
  shared: (id) => mapLand(id, options()),
  draw: (frame, ledger, land) =>
    flowMap(translateInput(flows(ledger), ledger), land, translateInput(options(), ledger), frame),
});
