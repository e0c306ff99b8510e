import type { Flow } from '../charts/flowMap.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { placed } from './placed.ts';
import { numberOf, certainty } from './figure.ts';
import type { Ledger } from '../ledger/types.ts';

/** How an arrow runs, and where its label stands. */
export type Way = Pick<Flow, 'from' | 'to' | 'bend' | 'labelled' | 'offset'>;

/** A fact as an arrow in the colour of its place, as wide as its value, named after where it comes from unless told otherwise. */
export function flow(id: string, way: Way, ledger: Ledger, more: Partial<Flow> = {}): Flow {
  const fact = findFact(id, ledger);
  return {
    ...way,
    fact: id,
    code: fact.place.code!,
    value: more.value === undefined ? numberOf(fact) : more.value,
    name: placed('from', fact.place, ledger),
    lines: [[{ text: formatFact(fact, ledger.language), fact: id }]],
    ...certainty(fact),
    ...more,
  };
}
