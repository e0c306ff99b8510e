import { panel } from '../charts/panel.ts';
import { panelCell } from '../figure/panelCell.ts';
import { defineFigure } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import type { Ledger } from '../ledger/types.ts';

const cells = (ledger: Ledger) => [
  panelCell(
    'remittance-flows/ca-2020-h1-drop',
    'Money from Russia to the countries of Central Asia',
    ['First half of the pandemic’s year, 2020 by inference', 'Compared with what, the report does not say'],
    ledger,
  ),
  panelCell(
    'remittance-flows/cis-to-ru-2020-rise',
    'Money from the countries of the CIS to Russia',
    ['No period given; the passage is about the pandemic', 'From an unstated base, to support those stranded there'],
    ledger,
  ),
];

export default defineFigure({
  title:
    'The pandemic’s money, in numbers that cannot be set against each other: less from Russia to Central Asia, more from the CIS to Russia',
  subtitle:
    'Changes of money sent, as The Diplomat gives them: of different areas, and not of periods or bases that could be compared',
  alt: 'Numbers side by side, on no common scale. Money from Russia to Central Asia in the first half of the year: {remittance-flows/ca-2020-h1-drop}. Money from CIS countries to Russia, no period given: a rise by {remittance-flows/cis-to-ru-2020-rise}.',
  caveats: [
    'Neither can be set against the other: the areas differ, one period is not given, and neither base is known. A large rise from a small sum may be far less money than a small fall from a large one.',
    'The report names no source. The dotted lines mean: date inferred, or none.',
  ],
  facts: ['remittance-flows/ca-2020-h1-drop', 'remittance-flows/cis-to-ru-2020-rise'],
  draw: (frame, ledger) => panel(translateInput(cells(ledger), ledger), { columns: 2 }, frame),
});
