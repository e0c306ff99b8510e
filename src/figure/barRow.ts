import type { BarRow } from '../charts/barChart.ts';
import { isCountry } from '../charts/paint.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { translateLabel } from '../i18n/locale.ts';
import { fill, formatDigits } from '../i18n/format.ts';
import { numberOf, certainty } from './figure.ts';
import type { Ledger } from '../ledger/types.ts';
import type { Language } from '../i18n/locale.ts';

/** A fact with one number or a range as a bar, named after its place and in its country’s colour, if it has one, unless told otherwise. */
export function barRow(id: string, ledger: Ledger, more: Partial<BarRow> = {}): BarRow {
  const fact = findFact(id, ledger);
  const { name, code } = fact.place;
  const { value } = fact;
  const range = value !== null && typeof value === 'object' && 'low' in value ? value : undefined;
  return {
    fact: id,
    label: name,
    ...(code && isCountry(code) ? { code } : {}),
    value: range?.low ?? numberOf(fact),
    ...(range && { high: range.high }),
    formatted: formatFact(fact, ledger.language),
    ...certainty(fact),
    ...more,
    ...(more.label && { label: translateLabel(more.label, ledger.language) }),
  };
}

/** "2 m" for two million, on an axis. */
export const formatMillions = (tick: number, language: Language): string =>
  tick === 0 ? '0' : fill(language.messages.number.millions, { n: formatDigits(tick / 1e6, language) });
