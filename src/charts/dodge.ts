/**
 * Moves positions apart until neighbours are at least `gap` from each other, each as
 * little as needed, within [low, high]. Order is kept; the result is in the input’s order.
 */
export function dodge(positions: number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  let floor = low;
  for (const item of order) floor = (item.at = Math.max(item.at, floor)) + gap;
  let ceiling = high;
  for (const item of order.toReversed()) ceiling = (item.at = Math.min(item.at, ceiling)) - gap;
  return order.sort((a, b) => a.i - b.i).map(({ at }) => at);
}
