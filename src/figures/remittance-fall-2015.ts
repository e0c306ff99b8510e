import { barChart, type BarRow } from '../charts/barChart.ts';
import { barRow } from '../figure/barRow.ts';
import { compute } from '../figure/compute.ts';
import { defineFigure } from '../figure/figure.ts';
import { formatPercent } from '../figure/axis.ts';
import type { Ledger } from '../ledger/types.ts';

const CODES = ['kg', 'tj'];
const years = (code: string) => [`world-bank-remittances/${code}-2014-usd`, `world-bank-remittances/${code}-2015-usd`];

const rows = (ledger: Ledger): BarRow[] =>
  CODES.map((code) => {
    const change = compute('change', years(code), ledger);
    return barRow(`remittance-flows/${code}-2015-drop`, ledger, {
      reference: { value: change.value, said: change.text, mark: { 'data-derived': 'change' } },
    });
  });

export default defineFigure({
  title: 'After 2014 Tajikistan’s remittances fell harder than Kyrgyzstan’s',
  subtitle:
    'Change in remittances after 2014: The Diplomat’s percentages, and the change from 2014 to 2015 in the World Bank’s dollars',
  alt: 'Bars to the left of zero. Kyrgyzstan: {remittance-flows/kg-2015-drop} in The Diplomat, {change world-bank-remittances/kg-2014-usd world-bank-remittances/kg-2015-usd} in the World Bank’s dollars. Tajikistan: {remittance-flows/tj-2015-drop} in The Diplomat, {change world-bank-remittances/tj-2014-usd world-bank-remittances/tj-2015-usd} in the World Bank’s dollars.',
  caveats: [
    'Bars: The Diplomat’s, dotted because the year is inferred; it does not say what was measured, nor from where the money came.',
    'Diamonds: computed by this site from the World Bank’s series of money from all countries, so bars and diamonds may not measure the same. The report gives no figure for Uzbekistan, where by the series the largest sum was lost: {change world-bank-remittances/uz-2014-usd world-bank-remittances/uz-2015-usd} in a year.',
  ],
  facts: [...CODES.flatMap((code) => [`remittance-flows/${code}-2015-drop`, ...years(code)]), ...years('uz')],
  draw: (frame, ledger) =>
    barChart(
      rows(ledger),
      { domain: [-60, 0], ticks: [-60, -40, -20, 0], formatTick: (tick) => formatPercent(tick, ledger) },
      frame,
    ),
});
