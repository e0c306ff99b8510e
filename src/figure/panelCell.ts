import type { PanelCell } from '../charts/panel.ts';
import { formatFact } from '../data/format.ts';
import { findFact } from '../data/ledger.ts';
import { sureness } from './figure.ts';

/** A fact as a large number, its qualifier or the level before it set small: what was counted, and by whom, when, of what. */
export function panelCell(id: string, label: string, notes: string[]): PanelCell {
  const fact = findFact(id);
  // Beside a fall a rise says so: +47%.
  const sign = fact.unit?.id === 'percent-change' && typeof fact.value === 'number' && fact.value > 0 ? '+' : '';
  const bare = sign + formatFact(fact, 'bare');
  const [, from, to] = /^(from .+ to) (.+)$/.exec(bare) ?? [];
  return { fact: id, before: from ?? fact.qualifier.before ?? '', said: to ?? bare, label, notes, ...sureness(fact) };
}
