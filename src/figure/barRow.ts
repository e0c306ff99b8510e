import type { BarRow } from '../charts/barChart.ts';
import { isCountry } from '../charts/paint.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { translateLabel, messages } from '../i18n/locale.ts';
import { fill, formatDigits } from '../i18n/format.ts';
import { numberOf, certainty } from './figure.ts';

/** A fact with one number as a bar, named after its place and in its country’s colour, if it has one, unless told otherwise. */
export function barRow(id: string, more: Partial<BarRow> = {}): BarRow {
  const fact = findFact(id);
  const { name, code } = fact.place;
  return {
    fact: id,
    label: name,
    ...(code && isCountry(code) ? { code } : {}),
    value: numberOf(fact),
    said: formatFact(fact),
    ...certainty(fact),
    ...more,
    ...(more.label && { label: translateLabel(more.label) }),
  };
}

/** "2 m" for two million, on an axis. */
export const formatMillions = (tick: number): string =>
  tick === 0 ? '0' : fill(messages().number.millions, { n: formatDigits(tick / 1e6) });
