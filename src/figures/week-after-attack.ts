import { panel } from '../charts/panel.ts';
import { panelCell } from '../figure/panelCell.ts';
import { translateInput } from '../figure/translateInput.ts';
import { defineFigure } from '../figure/figure.ts';
import type { Ledger } from '../ledger/types.ts';

const cells = (ledger: Ledger) => [
  panelCell(
    'raids-and-detentions/raided-regions-2024',
    'regions of Russia with raids',
    ['Regions, not raids or people'],
    ledger,
  ),
  panelCell(
    'raids-and-detentions/criminal-cases-2024',
    'criminal cases opened',
    ['Cases, not convictions; on what charges is not said'],
    ledger,
  ),
  panelCell('raids-and-detentions/deported-2024', 'foreigners deported', ['Their nationalities are not given'], ledger),
  panelCell(
    'raids-and-detentions/summonses-2024',
    'people given military summonses',
    ['Whether foreigners or new citizens is not said'],
    ledger,
  ),
];

export default defineFigure({
  title: 'The week after the attack on Crocus City Hall: raids, criminal cases, deportations, summonses',
  subtitle: 'Russia, March 2024, as The Diplomat gives them: of regions, cases and people, never to be added',
  alt: 'Numbers in different units. Regions with raids: {raids-and-detentions/raided-regions-2024}. Criminal cases: {raids-and-detentions/criminal-cases-2024}. Foreigners deported: {raids-and-detentions/deported-2024}. Military summonses: {raids-and-detentions/summonses-2024} people.',
  caveats: [
    'The report names no source and gives no ordinary week to compare with. The lines are dotted because the days are inferred; “at least” and “over” are floors.',
    'The report links none of those deported or summoned to the attack.',
  ],
  facts: [
    'raids-and-detentions/raided-regions-2024',
    'raids-and-detentions/criminal-cases-2024',
    'raids-and-detentions/deported-2024',
    'raids-and-detentions/summonses-2024',
  ],
  draw: (frame, ledger) => panel(translateInput(cells(ledger), ledger), { columns: 2 }, frame),
});
