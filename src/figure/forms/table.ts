import { comparison } from '../../charts/comparison.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import type { Ledger } from '../../ledger/types.ts';
import { ChoiceError, drawnWords, type Form } from './form.ts';

export function table({ columns, rows, silent }: Choices<'table'>): Form {
  const drawn = (ledger: Ledger) =>
    rows.map(({ place, cells }, i) => {
      if (cells.length !== columns.length)
        throw new ChoiceError(
          `rows.${i}.cells`,
          `expected a list for each of ${columns.length} columns, received ${cells.length}`,
        );
      const { name, code } = ledger.places.get(place)!;
      return {
        name,
        code: code!,
        cells: cells.map((entries) => entries.map(({ fact, text }) => ({ fact, text: drawnWords(text, ledger) }))),
      };
    });
  return {
    facts: () => rows.flatMap(({ cells }) => cells.flat().map(({ fact }) => fact)),
    draw: (frame, ledger) =>
      comparison(
        drawn(ledger),
        columns.map((column) => drawnWords(column, ledger)),
        drawnWords(silent, ledger),
        frame,
      ),
  };
}
