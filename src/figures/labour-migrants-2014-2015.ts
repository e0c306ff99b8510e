import { barChart } from '../charts/barChart.ts';
import { findFact } from '../ledger/ledger.ts';
import { formatPeriod } from '../ledger/period.ts';
import { barRow, formatMillions } from '../figure/barRow.ts';
import { defineFigure } from '../figure/figure.ts';
import type { Ledger } from '../ledger/types.ts';

const FACTS = ['migrant-counts/ru-2014-official-labour-migrants', 'migrant-counts/ru-2015-official-labour-migrants'];

const rows = (ledger: Ledger) =>
  FACTS.map((id) => barRow(id, ledger, { label: formatPeriod(findFact(id, ledger).period, ledger.language) }));

export default defineFigure({
  title:
    'By The Diplomat, Russia’s official count of labour migrants shrank by {change size migrant-counts/ru-2014-official-labour-migrants migrant-counts/ru-2015-official-labour-migrants} in a year',
  subtitle:
    'Labour migrants in Russia, 2014 and the year after: “official” by The Diplomat, probably workers with permits from outside the union',
  alt: 'Bars, not joined: {migrant-counts/ru-2014-official-labour-migrants} in 2014, {migrant-counts/ru-2015-official-labour-migrants} in 2015.',
  caveats: [
    'The Diplomat calls the count official and names no authority. The later year is inferred, so its bar is dotted.',
    'A study of the Federal Migration Service’s data has {corroborations/permit-workers-2014} and {corroborations/permit-workers-2015} workers with permits from visa-free states outside the union. Whether people left or only dropped out of the count, the numbers do not say: citizens of Kyrgyzstan needed no patent from 12 August 2015. The percentage is computed by this site.',
  ],
  facts: [...FACTS, 'corroborations/permit-workers-2014', 'corroborations/permit-workers-2015'],
  draw: (frame, ledger) =>
    barChart(
      rows(ledger),
      {
        domain: [0, 3_000_000],
        ticks: [0, 1_000_000, 2_000_000, 3_000_000],
        formatTick: (tick) => formatMillions(tick, ledger.language),
      },
      frame,
    ),
});
