import type { Ledger } from '../ledger/types.ts';
import type { Place } from '../ledger/schema.ts';
import { translateLabel } from '../i18n/locale.ts';

/** "from Uzbekistan": in some languages a place’s name has another form there, so that the words are translated as one. */
export function placed(where: 'from' | 'to' | 'in', { id }: Place, ledger: Ledger): string {
  const { name } = ledger.english.places.get(id)!;
  return translateLabel(`${where} ${name}`, ledger.language);
}
