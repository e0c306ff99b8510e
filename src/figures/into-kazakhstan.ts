import { barChart, type BarRow } from '../charts/barChart.ts';
import { formatFact } from '../data/format.ts';
import { findFact } from '../data/ledger.ts';
import { defineFigure, numberOf, sureness } from '../figure/figure.ts';

const FACTS = ['uz', 'kg', 'tj'].map((code) => `migrant-counts/${code}-to-kz-after-pandemic`);

const rows = (): BarRow[] =>
  FACTS.map((id) => {
    const fact = findFact(id);
    return { fact: id, label: fact.place.name, code: fact.place.code!, value: numberOf(fact), said: formatFact(fact), ...sureness(fact) };
  });

export default defineFigure({
  title: 'After the pandemic Kazakhstan, too, became a destination, for Uzbeks above all',
  subtitle: 'People for whom Kazakhstan became an alternative to Russia in the year after the pandemic, by country of origin',
  alt: 'Bars. Uzbekistan: {migrant-counts/uz-to-kz-after-pandemic full}. Kyrgyzstan: {migrant-counts/kg-to-kz-after-pandemic full}. Tajikistan: {migrant-counts/tj-to-kz-after-pandemic full}.',
  caveats: [
    'The Diplomat says “the year after the pandemic”; 2021 is inferred, so the bars are dotted. It names no source.',
    'More precise numbers are hard to find, the report says, since many cross without visas and work without papers.',
  ],
  facts: FACTS,
  draw: (frame) =>
    barChart(rows(), { domain: [0, 200_000], ticks: [0, 100_000, 200_000], formatTick: (tick) => (tick === 0 ? '0' : `${tick / 1000},000`) }, frame),
});
