import { barChart, type BarRow } from '../charts/barChart.ts';
import { formatFact } from '../data/format.ts';
import { findFact } from '../data/ledger.ts';
import { defineFigure, numberOf, sureness } from '../figure/figure.ts';

const FACTS = ['migrant-counts/uz-2022-crossings', 'migrant-counts/tj-2022-crossings', 'migrant-counts/kg-2022-went-to-work'];

const rows = (): BarRow[] =>
  FACTS.map((id) => {
    const fact = findFact(id);
    const label = fact.unit!.id === 'people' ? `${fact.place.name} (people)` : fact.place.name;
    return { fact: id, label, code: fact.place.code!, value: numberOf(fact), said: formatFact(fact), ...sureness(fact) };
  });

export default defineFigure({
  title: 'Uzbek citizens crossed into Russia to work {migrant-counts/uz-2022-crossings} times in 2022; how many people that was, nobody says',
  subtitle: 'Registered border crossings into Russia to work, 2022, by country of origin; for Kyrgyzstan the report words its count as people',
  alt:
    'Bars with open or soft ends. Uzbekistan: {migrant-counts/uz-2022-crossings full}. Tajikistan: {migrant-counts/tj-2022-crossings full}. Kyrgyzstan: {migrant-counts/kg-2022-went-to-work full}. No total is drawn.',
  caveats: [
    'Some people were likely counted more than once, the report says: a crossing is not a person. No total is given, since the counts may not be of the same thing.',
    'An arrow means more than this, a soft end a little less. Russia’s own statistics speak of {migrant-counts/arrivals-2022} migrants from everywhere who came to work in that year.',
  ],
  facts: [...FACTS, 'migrant-counts/arrivals-2022'],
  draw: (frame) =>
    barChart(rows(), { domain: [0, 6_000_000], ticks: [0, 2_000_000, 4_000_000, 6_000_000], formatTick: (tick) => (tick === 0 ? '0' : `${tick / 1e6} m`) }, frame),
});
