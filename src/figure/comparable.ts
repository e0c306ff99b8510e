/**
 * Which facts may stand on one axis: those that count the same thing in the same way. Crossings and people, shares of
 * all migrants and of labour migrants are other measures or other units; money on one route is less than money from
 * everywhere; what a disagreement calls a matter of definition is never set side by side.
 */
import { disagreementsOf } from '../ledger/disagreements.ts';
import type { Fact, Ledger } from '../ledger/types.ts';

export type Reason = 'measure' | 'unit' | 'route' | 'definition' | 'value';

const routeOf = ({ route }: Fact): string => (route ? `${route.from.id}>${route.to.id}` : '');

/** Why two facts may not share an axis; nothing where they may. */
export function whyApart(a: Fact, b: Fact, ledger: Ledger): Reason | undefined {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return 'value';
  if (routeOf(a) !== routeOf(b)) return 'route';
  if (a.measure !== b.measure) return 'measure';
  if (a.unit !== b.unit) return 'unit';
  const isDefinition = disagreementsOf(a.id, ledger).some(
    ({ reason, facts }) => reason === 'definition' && facts.includes(b.id),
  );
  return isDefinition ? 'definition' : undefined;
}
