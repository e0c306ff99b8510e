import { barChart } from '../charts/barChart.ts';
import { barRow, formatMillions } from '../figure/barRow.ts';
import { defineFigure } from '../figure/figure.ts';

/** Kyrgyzstan’s count is worded as people, so it has no place on an axis of crossings. */
const FACTS = ['migrant-counts/uz-2022-crossings', 'migrant-counts/tj-2022-crossings'];

export default defineFigure({
  title:
    'Border crossings to work in 2022, by The Diplomat: {migrant-counts/uz-2022-crossings} from Uzbekistan, {migrant-counts/tj-2022-crossings} from Tajikistan; official counts do not fit them',
  subtitle:
    'Registered crossings of the Russian border with work as the purpose, 2022, by country of origin, as The Diplomat gives them without a source',
  alt: 'Bars with open or soft ends. Uzbekistan: {migrant-counts/uz-2022-crossings full}. Tajikistan: {migrant-counts/tj-2022-crossings full}. No total is drawn.',
  caveats: [
    'Some people were likely counted more than once, the report says: a crossing is not a person. From Kyrgyzstan, it says, {migrant-counts/kg-2022-went-to-work full} went to work: worded as people, probably registrations, so not on this axis.',
    'An arrow means more than this, a soft end a little less. Official data have {corroborations/entries-work-2022} entries to work from all countries in that year, and {corroborations/registrations-2022} registrations, renewals included: The Diplomat’s numbers are probably of these. The Moscow Times has {migrant-counts/arrivals-2022} migrants who came.',
  ],
  facts: [
    ...FACTS,
    'migrant-counts/kg-2022-went-to-work',
    'migrant-counts/arrivals-2022',
    'corroborations/entries-work-2022',
    'corroborations/registrations-2022',
  ],
  draw: (frame, ledger) =>
    barChart(
      FACTS.map((id) => barRow(id, ledger)),
      {
        domain: [0, 6_000_000],
        ticks: [0, 2_000_000, 4_000_000, 6_000_000],
        formatTick: (tick) => formatMillions(tick, ledger.language),
      },
      frame,
    ),
});
