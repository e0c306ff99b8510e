import { scaleLinear } from 'd3';
import { isNarrow, type Frame } from '../charts/svg.ts';
import { formatNumber } from '../data/format.ts';
import { findFact } from '../data/ledger.ts';
import { numberOf } from './figure.ts';

/** An axis from zero to round numbers around facts of one unit, with few ticks where there is little room. */
export function axis(ids: string[], frame: Frame): { domain: [number, number]; max: number; ticks: number[]; formatTick: (tick: number) => string } {
  const facts = ids.map((id) => findFact(id));
  const count = isNarrow(frame) ? 2 : 4;
  const scale = scaleLinear([Math.min(0, ...facts.map(numberOf)), Math.max(0, ...facts.map(numberOf))], [0, 1]).nice(count);
  const [low, high] = scale.domain() as [number, number];
  // “40,000 roubles a month” below every tick would be too long; the subtitle says the unit.
  const unit = { ...facts[0]!.unit!, inline: false };
  return { domain: [low, high], max: high, ticks: scale.ticks(count), formatTick: (tick) => formatNumber(tick, unit) };
}
