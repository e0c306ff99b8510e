import { panel } from '../charts/panel.ts';
import { panelCell } from '../figure/panelCell.ts';
import { defineFigure } from '../figure/figure.ts';

const cells = () => [
  panelCell('raids-and-detentions/raided-regions-2024', 'regions of Russia with raids', ['Regions, not raids or people']),
  panelCell('raids-and-detentions/criminal-cases-2024', 'criminal cases opened', ['Cases, not convictions; on what charges is not said']),
  panelCell('raids-and-detentions/deported-2024', 'foreigners deported', ['Of any nationality, not Central Asians alone']),
  panelCell('raids-and-detentions/summonses-2024', 'people given military summonses', ['Whether foreigners or new citizens is not said']),
];

export default defineFigure({
  title: 'The week after the attack on Crocus City Hall: raids, criminal cases, deportations, summonses',
  subtitle: 'Russia, March 2024, as The Diplomat counts them; {exempt four | counts the numbers of the figure} units that cannot be added or compared',
  alt: 'Numbers in different units. Regions with raids: {raids-and-detentions/raided-regions-2024}. Criminal cases: {raids-and-detentions/criminal-cases-2024}. Foreigners deported: {raids-and-detentions/deported-2024}. Military summonses: {raids-and-detentions/summonses-2024} people.',
  caveats: [
    'The report names no source and gives no ordinary week to compare with. The lines are dotted because the days are inferred; “at least” and “over” are floors.',
    'Those who were searched, deported or summoned were not those accused of the attack.',
  ],
  facts: ['raids-and-detentions/raided-regions-2024', 'raids-and-detentions/criminal-cases-2024', 'raids-and-detentions/deported-2024', 'raids-and-detentions/summonses-2024'],
  draw: (frame) => panel(cells(), { columns: 2 }, frame),
});
