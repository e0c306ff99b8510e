import { loadLedger } from '../data/ledger.ts';
import type { Place } from '../data/schema.ts';
import { drawn, FIRST, writing } from '../language/current.ts';

/** "from Uzbekistan": in some languages a place’s name has another form there, so that the words are translated as one. */
export function placed(where: 'from' | 'to' | 'in', { id }: Place): string {
  const { name } = writing(FIRST, loadLedger).places.get(id)!;
  return drawn(`${where} ${name}`);
}
