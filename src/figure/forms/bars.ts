import { barChart } from '../../charts/barChart.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import type { Ledger } from '../../ledger/types.ts';
import { barRow } from '../barRow.ts';
import { compute } from '../compute.ts';
import type { Form } from './form.ts';
import { rowsOf } from './query.ts';
import { rowLabel } from './rowLabel.ts';
import { axisOf } from './valueAxis.ts';

type Beside = NonNullable<NonNullable<Choices<'bars'>['rows']>[number]['beside']>;

/** A value that is computed, as what is set beside a bar. */
function reference({ compute: by, of }: Beside, ledger: Ledger) {
  const { value, text } = compute(by, of, ledger);
  return { value, formatted: text, mark: { 'data-derived': by } };
}

export function bars(choices: Choices<'bars'>): Form {
  const { labels = 'places', axis } = choices;
  const rows = (ledger: Ledger) => rowsOf(choices, ledger);
  return {
    facts: (ledger) => rows(ledger).flatMap((row) => [row.fact, ...('beside' in row ? (row.beside?.of ?? []) : [])]),
    draw: (frame, ledger) =>
      barChart(
        rows(ledger).map((row) =>
          barRow(row.fact, ledger, {
            label: rowLabel(row, labels, ledger),
            ...('beside' in row && row.beside ? { reference: reference(row.beside, ledger) } : {}),
          }),
        ),
        axisOf(
          axis,
          rows(ledger).map(({ fact }) => fact),
          frame,
          ledger,
        ),
        frame,
      ),
  };
}
