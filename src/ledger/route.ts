/** Corridors as editors write them, and the indicators that can have one. */
import type { Ledger } from './types.ts';

/** "tajikistan/russia" as where from and where to; the text itself where it is no such pair. */
export function readRoute(text: string): { from: string; to: string } | string {
  const [from, to, ...more] = text.split('/').map((each) => each.trim());
  return from && to && more.length === 0 ? { from, to } : text;
}

/** The indicators of people or money that move: those of which some fact has a corridor already. */
export const routedMeasures = ({ facts }: Pick<Ledger, 'facts'>): Set<string> =>
  new Set([...facts.values()].flatMap(({ route, measure }) => (route ? [measure.id] : [])));
