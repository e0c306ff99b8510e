/** A road with more places than a reader takes in would make each chapter longer by all others. */
const MOST = 12;

/** The places of a road around one of them: all of a short road, of a long one the nearest, twelve together. */
export function stretch<T>(road: readonly T[], at: number): readonly T[] {
  const from = Math.max(0, Math.min(at - MOST / 2, road.length - MOST));
  return road.slice(from, from + MOST);
}
