import { panel } from '../charts/panel.ts';
import { panelCell } from '../figure/panelCell.ts';
import { defineFigure } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const cells = (ledger: Ledger) => [
  panelCell(
    'migrant-counts/ru-2014-official-labour-migrants',
    'labour migrants, “officially”',
    ['In Russia, 2014; probably permits', 'By whom: “official”, says The Diplomat, and no more'],
    ledger,
  ),
  panelCell(
    'migrant-counts/covid-departures',
    'workers who left',
    ['Left Russia in the pandemic, 2020 by inference', 'By whom: The Moscow Times names nobody'],
    ledger,
  ),
  panelCell(
    'migrant-counts/arrivals-2022',
    'migrants who came to work',
    ['To Russia, from everywhere, 2022', 'By whom: government statistics, cited by The Moscow Times'],
    ledger,
  ),
  panelCell(
    'migrant-counts/kg-2022-went-to-work',
    'worded as people who went to work',
    ['To Russia, from Kyrgyzstan, 2022; probably registrations', 'By whom: The Diplomat names nobody'],
    ledger,
  ),
  panelCell(
    'migrant-counts/uz-2022-crossings',
    'border crossings to work',
    ['Into Russia, from Uzbekistan, 2022; crossings, not people', 'By whom: The Diplomat names nobody'],
    ledger,
  ),
  panelCell(
    'migrant-counts/foreign-nationals-russia-globalpulse',
    'foreign nationals',
    ['In Russia, undated; all of them, not workers alone', 'By whom: an estimate in Global Pulse'],
    ledger,
  ),
];

export default defineFigure({
  title:
    'How many migrants are there? {exempt Six | counts the numbers of the figure} numbers that do not measure the same thing',
  subtitle: 'People, workers and border crossings in Russia, 2014 to 2022 and undated, each as its report counts',
  alt: 'Numbers side by side, each with what was counted. Labour migrants in Russia by the official count of 2014: {migrant-counts/ru-2014-official-labour-migrants}. Workers who left in the pandemic: {migrant-counts/covid-departures}. Migrants who came to work in 2022: {migrant-counts/arrivals-2022}. From Kyrgyzstan, worded as people who went to work in 2022: {migrant-counts/kg-2022-went-to-work}. Border crossings to work from Uzbekistan in 2022: {migrant-counts/uz-2022-crossings}. Foreign nationals in Russia, undated: {migrant-counts/foreign-nationals-russia-globalpulse}.',
  caveats: [
    'They cannot be added, averaged or joined by a line. A crossing is not a person, an arrival is not a resident, and a labour migrant on an official count is not a foreign national in an estimate.',
    'The line below a number tells how sure it is: dashed is a ceiling, a pair of lines “about”, an estimate or a number not settled, dotted without a date or with an inferred one.',
  ],
  facts: (ledger) => cells(ledger).map(({ fact }) => fact),
  draw: (frame, ledger) => panel(translateInput(cells(ledger), ledger), { columns: 3 }, frame),
});
