import { barChart, type BarRow } from '../charts/barChart.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { formatMillions } from '../figure/barRow.ts';
import { defineFigure, certainty } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const FACT = 'labour-market/labour-shortage-2030';

const rows = (ledger: Ledger): BarRow[] => {
  const fact = findFact(FACT, ledger);
  const { low, high } = fact.value as { low: number; high: number };
  return [
    {
      fact: FACT,
      label: 'Workers missing in 2030',
      code: 'RU',
      value: low,
      high,
      said: formatFact(fact, ledger.language),
      ...certainty(fact),
    },
  ];
};

export default defineFigure({
  title: 'By 2030 Russia could be short of {labour-market/labour-shortage-2030} workers',
  subtitle:
    'Deficit on Russia’s labour market by 2030, people, as The Diplomat reports estimates that it does not name',
  alt: 'One hollow bar with a dashed part: the deficit could reach {labour-market/labour-shortage-2030} people by 2030.',
  caveats: [
    'A forecast, hence hollow, and a range: the dashed part is the span between its ends. Who made it, when and how is not said.',
    'The report sets beside it that migrants are {labour-market/workforce-share-up-to-10} of Russia’s workforce, likewise by estimates it does not name.',
  ],
  facts: [FACT, 'labour-market/workforce-share-up-to-10'],
  draw: (frame, ledger) =>
    barChart(
      translateInput(rows(ledger), ledger),
      {
        domain: [0, 4_000_000],
        ticks: [0, 1_000_000, 2_000_000, 3_000_000, 4_000_000],
        formatTick: (tick) => formatMillions(tick, ledger.language),
      },
      frame,
    ),
});
