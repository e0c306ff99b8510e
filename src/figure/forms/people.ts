import { unitChart } from '../../charts/unitChart.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import { formatFact } from '../../ledger/format.ts';
import { findFact } from '../../ledger/ledger.ts';
import { numberOf } from '../figure.ts';
import type { Form } from './form.ts';

export function people({ facts }: Choices<'people'>): Form {
  return {
    facts: () => facts,
    draw: (frame, ledger) =>
      unitChart(
        facts.map((id) => {
          const fact = findFact(id, ledger);
          const { name, code } = fact.place;
          return { fact: id, name, code: code!, count: numberOf(fact), formatted: formatFact(fact, ledger.language) };
        }),
        frame,
      ),
  };
}
