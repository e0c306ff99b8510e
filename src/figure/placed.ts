import { loadLedger } from '../ledger/ledger.ts';
import type { Place } from '../ledger/schema.ts';
import { translateLabel, DEFAULT, withLanguage } from '../i18n/locale.ts';

/** "from Uzbekistan": in some languages a place’s name has another form there, so that the words are translated as one. */
export function placed(where: 'from' | 'to' | 'in', { id }: Place): string {
  const { name } = withLanguage(DEFAULT, loadLedger).places.get(id)!;
  return translateLabel(`${where} ${name}`);
}
