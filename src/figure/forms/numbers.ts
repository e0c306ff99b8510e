import { panel } from '../../charts/panel.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import { panelCell } from '../panelCell.ts';
import { drawnWords, type Form } from './form.ts';

export function numbers({ cells, columns }: Choices<'numbers'>): Form {
  return {
    facts: () => cells.map(({ fact }) => fact),
    draw: (frame, ledger) =>
      panel(
        cells.map(({ fact, label, notes }) =>
          panelCell(
            fact,
            drawnWords(label, ledger),
            notes.map((note) => drawnWords(note, ledger)),
            ledger,
          ),
        ),
        { columns },
        frame,
      ),
  };
}
