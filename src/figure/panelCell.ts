import type { PanelCell } from '../charts/panel.ts';
import { formatApart, formatNumber } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { fill } from '../i18n/format.ts';
import { certainty } from './figure.ts';
import type { Ledger } from '../ledger/types.ts';

/** A fact as a large number, its qualifier or the level before it set small: what was counted, and by whom, when, of what. */
export function panelCell(id: string, label: string, notes: string[], ledger: Ledger): PanelCell {
  const fact = findFact(id, ledger);
  // Beside a fall a rise says so: +47%.
  const sign = fact.unit?.id === 'percent-change' && typeof fact.value === 'number' && fact.value > 0 ? '+' : '';
  const { value, unit } = fact;
  const { before, formatted } = formatApart(fact, ledger.language);
  const number =
    value !== null && typeof value === 'object' && 'from' in value
      ? {
          before: fill(ledger.language.messages.number.change, {
            from: formatNumber(value.from, unit!, ledger.language),
            to: '',
          }).trim(),
          formatted: formatNumber(value.to, unit!, ledger.language),
        }
      : { before, formatted: sign + formatted };
  return { fact: id, ...number, label, notes, ...certainty(fact) };
}
