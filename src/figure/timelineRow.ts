import type { TimelineRow } from '../charts/timeline.ts';
import { findFact } from '../ledger/ledger.ts';
import { formatPeriod, type Period } from '../ledger/period.ts';
import type { Ledger } from '../ledger/types.ts';
import { translateLabel } from '../i18n/locale.ts';
import { numberOf } from './figure.ts';

/** Statuses of what had not happened when its source wrote. */
const PLANNED = ['announced', 'due', 'demanded'];

/** A date in years with a fraction; `after` gives the end of its day, month or year. */
function decimal(date: string, after: boolean): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const parts = date.split('-').length;
  const at = Date.UTC(
    year + (after && parts === 1 ? 1 : 0),
    month - 1 + (after && parts === 2 ? 1 : 0),
    day + (after && parts === 3 ? 1 : 0),
  );
  const then = new Date(at);
  const start = Date.UTC(then.getUTCFullYear(), 0, 1);
  return then.getUTCFullYear() + (at - start) / (Date.UTC(then.getUTCFullYear() + 1, 0, 1) - start);
}

/** A period from its start to its end, in years with a fraction; null without a date. */
export function spanOf({ start, end }: Period): [number, number] | null {
  return start && end ? [decimal(start, false), decimal(end, true)] : null;
}

/** A dated fact on a time axis; its label is its own unless a shorter one is given. */
export function timelineRow(id: string, ledger: Ledger, label?: string, more: Partial<TimelineRow> = {}): TimelineRow {
  const { label: own, period, status } = findFact(id, ledger);
  const planned = PLANNED.includes(status ?? '');
  return {
    fact: id,
    label: label ?? own,
    when: (planned ? `${ledger.language.messages.statuses[status!]}, ` : '') + formatPeriod(period, ledger.language),
    span: spanOf(period),
    precision: period.precision === 'span' ? 'within' : period.precision,
    dotted: period.inferred !== null,
    planned,
    ...more,
  };
}

/** Years up to a date: as long as the fact says, ending when its report says. */
export function yearsUpTo(id: string, ledger: Ledger, label?: string): TimelineRow {
  const fact = findFact(id, ledger);
  const span = spanOf(fact.period);
  if (!span) throw new Error(`expected a fact with a date, from which years are counted back, received ${id}`);
  return timelineRow(id, ledger, label, {
    when: translateLabel('up to ', ledger.language) + formatPeriod(fact.period, ledger.language),
    span: [span[1] - numberOf(fact), span[1]],
    precision: 'lasting',
  });
}
