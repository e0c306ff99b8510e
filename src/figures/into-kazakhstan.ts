import { barChart } from '../charts/barChart.ts';
import { barRow } from '../figure/barRow.ts';
import { defineFigure } from '../figure/figure.ts';
import { formatDigits } from '../i18n/format.ts';

const FACTS = ['uz', 'kg', 'tj'].map((code) => `migrant-counts/${code}-to-kz-after-pandemic`);

export default defineFigure({
  title: 'After the pandemic Kazakhstan, too, became a destination, for Uzbeks above all',
  subtitle:
    'People for whom Kazakhstan became an alternative to Russia in the year after the pandemic, by country of origin',
  alt: 'Bars. Uzbekistan: {migrant-counts/uz-to-kz-after-pandemic full}. Kyrgyzstan: {migrant-counts/kg-to-kz-after-pandemic full}. Tajikistan: {migrant-counts/tj-to-kz-after-pandemic full}.',
  caveats: [
    'The Diplomat says “the year after the pandemic”; 2021 is inferred, so the bars are dotted. It names no source.',
    'More precise numbers are hard to find, the report says, since many cross without visas and work without papers.',
  ],
  facts: FACTS,
  draw: (frame, ledger) =>
    barChart(
      FACTS.map((id) => barRow(id, ledger)),
      { domain: [0, 200_000], ticks: [0, 100_000, 200_000], formatTick: (tick) => formatDigits(tick, ledger.language) },
      frame,
    ),
});
