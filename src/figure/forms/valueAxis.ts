import { isNarrow, type Frame } from '../../charts/svg.ts';
import type { ValueAxis } from '../../ledger/figureSchema.ts';
import { formatNumber } from '../../ledger/format.ts';
import { findFact } from '../../ledger/ledger.ts';
import type { Ledger } from '../../ledger/types.ts';
import { axis } from '../axis.ts';
import { formatMillions } from '../barRow.ts';

/** An axis as an editor chose it, or one made from the facts on it. */
export function axisOf(
  chosen: ValueAxis | undefined,
  facts: string[],
  frame: Frame,
  ledger: Ledger,
): ReturnType<typeof axis> {
  if (!chosen) return axis(facts, frame, ledger);
  const { from = 0, to, ticks, narrowTicks } = chosen;
  const domain: [number, number] = [from, to];
  const unit = { ...findFact(facts[0]!, ledger).unit!, inline: false };
  return {
    domain,
    max: to,
    ticks: (isNarrow(frame) && narrowTicks) || ticks,
    formatTick: (tick) =>
      chosen.in ? formatMillions(tick, ledger.language) : formatNumber(tick, unit, ledger.language),
  };
}
