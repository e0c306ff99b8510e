import { unitChart, type UnitRow } from '../charts/unitChart.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { defineFigure, numberOf } from '../figure/figure.ts';
import type { Ledger } from '../ledger/types.ts';

const FACTS = ['tj', 'uz', 'kg'].map((code) => `war-and-recruitment/killed-${code}-2023-09`);

const rows = (ledger: Ledger): UnitRow[] =>
  FACTS.map((id) => {
    const fact = findFact(id, ledger);
    return {
      fact: id,
      name: fact.place.name,
      code: fact.place.code!,
      count: numberOf(fact),
      said: formatFact(fact, ledger.language),
    };
  });

export default defineFigure({
  title:
    'Killed on Russia’s side in Ukraine, as counted by September 2023: {war-and-recruitment/killed-ca-2023-09} Central Asians',
  subtitle:
    'One mark for each person counted, by citizenship; BBC Russian Service, cited by The Moscow Times of 7 September 2023',
  alt: 'One mark for each of the people counted: {war-and-recruitment/killed-tj-2023-09} from Tajikistan, {war-and-recruitment/killed-uz-2023-09} from Uzbekistan, {war-and-recruitment/killed-kg-2023-09} from Kyrgyzstan, together {war-and-recruitment/killed-ca-2023-09}.',
  caveats: [
    'A floor: the report says that Russia hides its losses and that the real number could be much higher. Differences between countries may reflect what became known, not who died; nobody from Kazakhstan or Turkmenistan is in the count. That each country’s number is a floor follows from the total’s. Some had been tricked, or recruited in prisons, the report says.',
    'The Diplomat says {war-and-recruitment/ca-killed-mid-2024} by the middle of 2024, without a source. Floors of different dates are no trend, so none is drawn.',
  ],
  facts: [...FACTS, 'war-and-recruitment/killed-ca-2023-09', 'war-and-recruitment/ca-killed-mid-2024'],
  draw: (frame, ledger) => unitChart(rows(ledger), frame),
});
