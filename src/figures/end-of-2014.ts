import { panel } from '../charts/panel.ts';
import { panelCell } from '../figure/panelCell.ts';
import { defineFigure } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const cells = (ledger: Ledger) => [
  panelCell(
    'economy/ru-rouble-2014',
    'The rouble “devalued”, by The Diplomat',
    ['Against the US dollar by the end of 2014; how it was reckoned is not said'],
    ledger,
  ),
  panelCell(
    'corroborations/ru-rouble-2014-press',
    'The rouble’s loss, by the press',
    ['Of its value against the US dollar, during 2014; Al-Maghrib Today, January 2015'],
    ledger,
  ),
  panelCell(
    'economy/ru-key-rate-2014',
    'The central bank’s key rate',
    ['Levels before and after; the distance between them is counted in percentage points'],
    ledger,
  ),
  panelCell(
    'economy/ru-inflation-2014',
    'Inflation',
    ['A level, not a rise by so much; the report gives no year'],
    ledger,
  ),
];

export default defineFigure({
  title: 'Russia after sanctions and cheap oil: a weaker rouble, a higher key rate, inflation',
  subtitle:
    'The currency by The Diplomat and by the press; key interest rate by the end of 2014 and inflation without a year, by The Diplomat',
  alt: '{exempt Four | counts the numbers of the figure} numbers without a common axis. The rouble, devalued against the dollar: {economy/ru-rouble-2014} by The Diplomat, {corroborations/ru-rouble-2014-press} lost in 2014 by the press. The key rate: {economy/ru-key-rate-2014}. Inflation: {economy/ru-inflation-2014}.',
  caveats: [
    'No common axis: a devaluation in percent from {exempt two | counts the sources} sources, levels of interest before and after, a level of inflation. The dotted line means that the date is inferred. The report names no source.',
    'In the World Bank’s yearly averages a dollar cost {change world-bank-exchange-rate/ru-2014 world-bank-exchange-rate/ru-2015} more roubles in 2015 than in 2014, which is a rouble cheaper by {change size world-bank-exchange-rate/ru-2015 world-bank-exchange-rate/ru-2014}; it measures whole years.',
  ],
  facts: [
    'economy/ru-rouble-2014',
    'corroborations/ru-rouble-2014-press',
    'economy/ru-key-rate-2014',
    'economy/ru-inflation-2014',
    'world-bank-exchange-rate/ru-2014',
    'world-bank-exchange-rate/ru-2015',
  ],
  draw: (frame, ledger) => panel(translateInput(cells(ledger), ledger), { columns: 2 }, frame),
});
