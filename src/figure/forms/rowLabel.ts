import { formatPeriod } from '../../ledger/period.ts';
import { findFact } from '../../ledger/ledger.ts';
import type { Ledger } from '../../ledger/types.ts';
import { drawnWords } from './form.ts';

/** What names a row: its own label, or what the figure names rows by. */
export function rowLabel(
  { fact, label }: { fact: string; label?: string | undefined },
  by: 'places' | 'dates' | 'sources',
  ledger: Ledger,
): string {
  if (label !== undefined) return drawnWords(label, ledger);
  const { place, period, source } = findFact(fact, ledger);
  return { places: place.name, dates: formatPeriod(period, ledger.language), sources: source.short }[by];
}
