import { dotPlot } from '../charts/dotPlot.ts';
import { formatFact } from '../data/format.ts';
import { findFact } from '../data/ledger.ts';
import { formatPeriod } from '../data/period.ts';
import { defineFigure, numberOf, sureness } from '../figure/figure.ts';

const FACTS = ['migrant-counts/appeals-2023-04', 'migrant-counts/appeals-2023-08'];

const rows = () =>
  FACTS.map((id) => {
    const fact = findFact(id);
    return { fact: id, label: formatPeriod(fact.period), value: numberOf(fact), said: formatFact(fact), reference: false, ...sureness(fact) };
  });

export default defineFigure({
  title: 'Appeals for help peaked in April 2023, before the raids of August',
  subtitle: 'People who turned in a month to the lawyer Valentina Chupik and her colleagues, as The Moscow Times reports it',
  alt: 'Marks on one axis, not joined: {migrant-counts/appeals-2023-04} people in April 2023, and, hollow because it is an estimate, {migrant-counts/appeals-2023-08} in August.',
  caveats: [
    'Hollow: an estimate. Both outlines are dotted because the report gives months without a year. Months between are not given, so no line joins the marks.',
    'These are people who asked a single organisation for help, not people harmed; its own count, and no measure of the raids.',
  ],
  facts: FACTS,
  draw: (frame) =>
    dotPlot([{ name: 'Appeals', rows: rows() }], { max: 6000, ticks: [0, 2000, 4000, 6000], formatTick: (tick) => tick.toLocaleString('en') }, frame),
});
