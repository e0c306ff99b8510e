import { loadLedger } from '../ledger/ledger.ts';
import type { Place } from '../ledger/schema.ts';
import { drawn, FIRST, writing } from '../i18n/locale.ts';

/** "from Uzbekistan": in some languages a place’s name has another form there, so that the words are translated as one. */
export function placed(where: 'from' | 'to' | 'in', { id }: Place): string {
  const { name } = writing(FIRST, loadLedger).places.get(id)!;
  return drawn(`${where} ${name}`);
}
