import { dotPlot } from '../../charts/dotPlot.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import { formatFact } from '../../ledger/format.ts';
import { findFact } from '../../ledger/ledger.ts';
import type { Ledger } from '../../ledger/types.ts';
import { dotGroups, dotRow } from '../dotRow.ts';
import { drawnWords, type Form } from './form.ts';
import { rowsOf } from './query.ts';
import { rowLabel } from './rowLabel.ts';
import { axisOf } from './valueAxis.ts';

export function dots(choices: Choices<'dots'>): Form {
  const { labels = 'sources', heading, axis } = choices;
  const rows = (ledger: Ledger) => rowsOf(choices, ledger);
  const drawn = (ledger: Ledger) =>
    rows(ledger).map((row) => ({
      ...dotRow(row.fact, rowLabel(row, labels, ledger), ledger),
      ...('numberAlone' in row && row.numberAlone
        ? { formatted: formatFact(findFact(row.fact, ledger), ledger.language, 'bare') }
        : {}),
    }));
  return {
    facts: (ledger) => rows(ledger).map(({ fact }) => fact),
    draw: (frame, ledger) =>
      dotPlot(
        heading === undefined
          ? dotGroups(drawn(ledger), ledger)
          : [{ name: drawnWords(heading, ledger), rows: drawn(ledger) }],
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
