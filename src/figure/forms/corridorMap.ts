import { flowMap, type Flow, type FlowMapOptions } from '../../charts/flowMap.ts';
import { mapLand } from '../../charts/mapFrame.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import { formatFact } from '../../ledger/format.ts';
import { findFact } from '../../ledger/ledger.ts';
import type { Ledger } from '../../ledger/types.ts';
import { compute } from '../compute.ts';
import { flow } from '../flow.ts';
import { placed } from '../placed.ts';
import { baseMap, pointAt } from './baseMap.ts';
import { ChoiceError, drawnWords, type Form } from './form.ts';

type Arrow = Choices<'corridor-map'>['arrows'][number];

function arrow(
  { fact: id, from, to, bend, thin, named, note, labelAt, label }: Arrow,
  i: number,
  ledger: Ledger,
): Flow {
  const fact = findFact(id, ledger);
  if (named === 'to' && !fact.route)
    throw new ChoiceError(`arrows.${i}.named`, `expected “from”, since ${id} has no route, received "to"`);
  const value = { text: formatFact(fact, ledger.language), fact: id };
  return flow(
    id,
    { from: pointAt(from, ledger), to: pointAt(to, ledger), bend, labelled: labelAt, offset: label },
    ledger,
    {
      ...(thin && { value: null }),
      ...(named === 'to' && { name: placed('to', fact.route!.to, ledger) }),
      ...(note !== undefined && { lines: [[value], [{ text: drawnWords(note, ledger) }]] }),
    },
  );
}

export function corridorMap({ map, arrows, widest, names = [] }: Choices<'corridor-map'>): Form {
  const facts = arrows.map(({ fact }) => fact);
  const options = (ledger: Ledger): FlowMapOptions => ({
    ...baseMap(map, ledger),
    max: widest,
    names: names.map(({ place, at, remainder, wideOnly, label }) => {
      const known = ledger.places.get(place)!;
      const rest = remainder === undefined ? undefined : compute('remainder', facts, ledger);
      return {
        name: known.name,
        at: pointAt(at ?? place, ledger),
        ...(rest && { lines: [[{ text: rest.text, derived: rest.by }, { text: drawnWords(remainder!, ledger) }]] }),
        ...(wideOnly && { wideOnly }),
        offset: label,
      };
    }),
  });
  return {
    facts: () => facts,
    shared: (id, ledger) => mapLand(id, baseMap(map, ledger)),
    draw: (frame, ledger, land) =>
      flowMap(
        arrows.map((each, i) => arrow(each, i, ledger)),
        land,
        options(ledger),
        frame,
      ),
  };
}
