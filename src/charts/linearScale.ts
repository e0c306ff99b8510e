/** A value’s place along an axis. */
export type Scale = (value: number) => number;

export const linearScale =
  ([low, high]: readonly [number, number], [start, end]: readonly [number, number]): Scale =>
  (value) =>
    start + ((value - low) / (high - low || 1)) * (end - start);

/** Ten to the power of the step’s size, times what keeps labels round. */
function stepOf(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
}

/**
 * Round values from at or below `low` to at or above `high`, zero among them.
 * @param count about how many steps
 */
export function roundTicks(low: number, high: number, count: number): number[] {
  const [least, most] = [Math.min(0, low), Math.max(0, high)];
  const step = stepOf(most - least || 1, count);
  const [first, last] = [Math.floor(least / step), Math.ceil((most || 1) / step)];
  // Of steps below one the product has more digits than the number that it stands for.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Years at round distances that fit, the first and the last among them. */
export function yearTicks(from: number, to: number, count: number): number[] {
  const step = [1, 2, 5, 10, 20].find((years) => (to - from) / years <= count) ?? 50;
  const round = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => year % step === 0);
  // One that would stand against an end gives way to it.
  const apart = round.filter((year) => year - from >= step * 0.6 && to - year >= step * 0.6);
  return [...new Set([from, ...apart, to])];
}
