import type { DotGroup, DotRow } from '../charts/dotPlot.ts';
import { isCountry } from '../charts/paint.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { translateLabel } from '../i18n/locale.ts';
import { numberOf, certainty } from './figure.ts';
import type { Ledger } from '../ledger/types.ts';

/** A fact with one number as a dot; that of a reference series is a diamond. */
export function dotRow(id: string, label: string, ledger: Ledger): DotRow {
  const fact = findFact(id, ledger);
  return {
    fact: id,
    label: translateLabel(label, ledger.language),
    value: numberOf(fact),
    formatted: formatFact(fact, ledger.language),
    reference: fact.source.kind === 'series',
    ...certainty(fact),
  };
}

/** Dots in groups of a place, in the order in which places first stand. */
export function dotGroups(rows: DotRow[], ledger: Ledger): DotGroup[] {
  return [...Map.groupBy(rows, ({ fact }) => findFact(fact, ledger).place)].map(([{ name, code }, own]) => ({
    name,
    ...(code && isCountry(code) ? { code } : {}),
    rows: own,
  }));
}
