import { shareChart, type Part } from '../../charts/shareChart.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import { formatFact } from '../../ledger/format.ts';
import { findFact } from '../../ledger/ledger.ts';
import type { Ledger } from '../../ledger/types.ts';
import { compute } from '../compute.ts';
import { certainty, numberOf } from '../figure.ts';
import { placed } from '../placed.ts';
import { drawnWords, type Form } from './form.ts';

/** A part is named after where it is, by its fact’s route, or after its place. */
function part(id: string, ledger: Ledger): Part {
  const fact = findFact(id, ledger);
  const where = fact.route?.to ?? fact.place;
  return {
    fact: id,
    name: fact.route ? placed('in', where, ledger) : where.name,
    ...(where.code && { code: where.code }),
    value: numberOf(fact),
    formatted: formatFact(fact, ledger.language),
    ...certainty(fact),
  };
}

function rest(parts: string[], name: string, ledger: Ledger): Part {
  const { value, text } = compute('remainder', parts, ledger);
  return { fact: null, name: drawnWords(name, ledger), value, formatted: text, certainty: 'exact', dotted: false };
}

export function shares({ wholes }: Choices<'shares'>): Form {
  return {
    facts: () => wholes.flatMap(({ parts }) => parts),
    draw: (frame, ledger) =>
      shareChart(
        wholes.map(({ name, parts, remainder }) => ({
          name: drawnWords(name, ledger),
          parts: [
            ...parts.map((id) => part(id, ledger)),
            ...(remainder === undefined ? [] : [rest(parts, remainder, ledger)]),
          ],
        })),
        frame,
      ),
  };
}
