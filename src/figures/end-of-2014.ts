import { panel } from '../charts/panel.ts';
import { panelCell } from '../figure/panelCell.ts';
import { defineFigure } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';

const cells = () => [
  panelCell('economy/ru-rouble-2014', 'The rouble', [
    'Change against the US dollar by the end of 2014; from which day is not said',
  ]),
  panelCell('economy/ru-key-rate-2014', 'The central bank’s key rate', [
    'Levels before and after; the distance between them is counted in percentage points',
  ]),
  panelCell('economy/ru-inflation-2014', 'Inflation', ['A level, not a rise by so much; the report gives no year']),
];

export default defineFigure({
  title: 'Russia after sanctions and cheap oil: a weaker rouble, a higher key rate, inflation',
  subtitle: 'Currency and key interest rate by the end of 2014, inflation without a year, as The Diplomat gives them',
  alt: '{exempt Three | counts the numbers of the figure} numbers without a common axis. The rouble: {economy/ru-rouble-2014} against the dollar. The key rate: {economy/ru-key-rate-2014}. Inflation: {economy/ru-inflation-2014}.',
  caveats: [
    '{exempt Three | counts the units of the figure} units, so no common axis: a change in percent, levels of interest before and after, a level of inflation. The dotted line means that the date is inferred. The report names no source.',
    'In the World Bank’s yearly averages a dollar cost {change world-bank-exchange-rate/ru-2014 world-bank-exchange-rate/ru-2015} more roubles in 2015 than in 2014, which is a smaller fall of the rouble than the report’s; it measures whole years.',
  ],
  facts: [
    'economy/ru-rouble-2014',
    'economy/ru-key-rate-2014',
    'economy/ru-inflation-2014',
    'world-bank-exchange-rate/ru-2014',
    'world-bank-exchange-rate/ru-2015',
  ],
  draw: (frame) => panel(translateInput(cells()), { columns: 3 }, frame),
});
