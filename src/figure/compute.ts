import { derive, type Derived, type DerivationName } from '../ledger/derived.ts';
import type { Ledger } from '../ledger/types.ts';

/** A number that a figure computes from facts. What cannot be computed is an error, which the registry names after the figure. */
export function compute(by: DerivationName, ids: string[], ledger: Ledger): Derived {
  const result = derive(by, ids, ledger);
  if (typeof result === 'string') throw new Error(result);
  return result;
}
