import { scaleLinear } from 'd3';
import { isNarrow, type Frame } from '../charts/svg.ts';
import { formatNumber } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { numberOf } from './figure.ts';
import type { Ledger } from '../ledger/types.ts';

/** An axis from zero to round numbers around facts of one unit, with few ticks where there is little room. */
export function axis(
  ids: string[],
  frame: Frame,
  ledger: Ledger,
): { domain: [number, number]; max: number; ticks: number[]; formatTick: (tick: number) => string } {
  const facts = ids.map((id) => findFact(id, ledger));
  const [least, most] = [Math.min(0, ...facts.map(numberOf)), Math.max(0, ...facts.map(numberOf))];
  // “40,000 roubles a month” above every tick would be too long; the subtitle says the unit.
  const unit = { ...facts[0]!.unit!, inline: false };
  const formatTick = (tick: number) => formatNumber(tick, unit, ledger.language);
  const withTicks = (count: number) => {
    // Nothing but zeros would have no axis at all.
    const scale = scaleLinear([least, most === least ? 1 : most], [0, 1]).nice(count);
    return { domain: scale.domain() as [number, number], ticks: scale.ticks(count) };
  };
  // Between very small numbers ticks can be closer than their words tell apart: then there are fewer.
  const areDistinct = ({ ticks }: { ticks: number[] }) => new Set(ticks.map(formatTick)).size === ticks.length;
  const { domain, ticks } = (isNarrow(frame) ? [2, 1] : [4, 2, 1]).map(withTicks).find(areDistinct) ?? withTicks(1);
  return { domain, max: domain[1], ticks, formatTick };
}
