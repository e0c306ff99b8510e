import { dotPlot } from '../charts/dotPlot.ts';
import { findFact } from '../ledger/ledger.ts';
import { formatPeriod } from '../ledger/period.ts';
import { dotRow } from '../figure/dotRow.ts';
import { defineFigure } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import { formatDigits } from '../i18n/format.ts';
import type { Ledger } from '../ledger/types.ts';

const FACTS = ['migrant-counts/appeals-2023-04', 'migrant-counts/appeals-2023-08'];

const rows = (ledger: Ledger) =>
  FACTS.map((id) => dotRow(id, formatPeriod(findFact(id, ledger).period, ledger.language), ledger));

export default defineFigure({
  title: '{exempt One | an organisation, not a count} aid group’s appeals: more in April 2023 than in August',
  subtitle:
    'People who turned in a month to the lawyer Valentina Chupik and her colleagues, as The Moscow Times reports it',
  alt: 'Marks on one axis, not joined: {migrant-counts/appeals-2023-04} people in April 2023, and, hollow because it is an estimate, {migrant-counts/appeals-2023-08} in August.',
  caveats: [
    'Hollow: an estimate. Both outlines are dotted because the year is inferred. Months between are not given, so no line joins the marks.',
    'These are people who asked a single organisation for help, not people harmed; its own count, and no measure of the raids. Chupik said that more police beatings took place in February and April.',
  ],
  facts: [...FACTS, 'raids-and-detentions/beatings-2023-02', 'raids-and-detentions/beatings-2023-04'],
  draw: (frame, ledger) =>
    dotPlot(
      translateInput([{ name: 'Appeals', rows: rows(ledger) }], ledger),
      { max: 6000, ticks: [0, 2000, 4000, 6000], formatTick: (tick) => formatDigits(tick, ledger.language) },
      frame,
    ),
});
