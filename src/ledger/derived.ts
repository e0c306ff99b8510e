/** A number that the site computes from facts, with the function’s name and the facts it came from. */
import * as derivations from './derivations.ts';
import { topic } from './disagreements.ts';
import { formatNumber } from './format.ts';
import type { Fact, Ledger } from './types.ts';
import { expected } from './problem.ts';
import type { Unit } from './schema.ts';

export interface Derived {
  by: DerivationName;
  of: Fact[];
  value: number;
  unit: Unit;
  text: string;
  /** How it was made, in words. */
  how: string;
}

/** How many facts each function takes, what unit it gives (`same`: theirs), and what it does. */
const FUNCTIONS = {
  difference: { facts: 2, unit: 'same', run: ([a, b]: number[]) => derivations.difference(a!, b!) },
  sum: { facts: Infinity, unit: 'same', run: derivations.sum },
  remainder: { facts: Infinity, unit: 'same', run: derivations.remainder },
  change: { facts: 2, unit: 'percent-change', run: ([a, b]: number[]) => derivations.change(a!, b!) },
  ratio: { facts: 2, unit: 'times', run: ([a, b]: number[]) => derivations.ratio(a!, b!) },
} as const;

/** Units of data/units.json that only derived numbers may have. */
export const DERIVED_UNITS = ['percentage-points', 'percent-change', 'times'];

export type DerivationName = keyof typeof FUNCTIONS;
export const derivationNames = Object.keys(FUNCTIONS) as DerivationName[];

/**
 * Computes a number from facts of one unit.
 * @param size leave out the minus sign, where the sentence says “fell by”
 * @returns the number, or the words of what is wrong with the request: none, if a fact could not be read, which has been reported
 */
export function derive(by: string, ids: string[], ledger: Ledger, size = false): Derived | string {
  if (!(by in FUNCTIONS)) return expected(`one of ${derivationNames.join(', ')}`, by, derivationNames);
  const { facts: wanted, unit, run } = FUNCTIONS[by as DerivationName];
  const missing = ids.find((id) => !ledger.facts.has(id));
  if (missing !== undefined)
    return ledger.unread(missing) ? '' : expected('the address of a fact', missing, ledger.ids.facts);
  const of = ids.map((id) => ledger.facts.get(id)!);
  const wordless = of.find((fact) => typeof fact.value !== 'number');
  if (wordless) return `expected facts with one number each, received ${wordless.id}`;
  if (of.length < 2 || (wanted !== Infinity && of.length !== wanted))
    return `expected ${wanted === Infinity ? 'at least 2' : wanted} facts for ${by}, received ${of.length}`;
  const units = new Set(of.map((fact) => fact.unit!.id));
  if (units.size > 1) return `expected facts of one unit for ${by}, received ${[...units].join(' and ')}`;
  const rivals = of.find((fact, i) => of.slice(0, i).some((other) => topic(other) === topic(fact)));
  if (rivals)
    return `expected facts of different things for ${by}, received several answers to one question: ${ids.join(', ')}`;
  const value = run(of.map((fact) => fact.value as number));
  const own = of[0]!.unit!;
  // Two percentages differ by percentage points, never by percent.
  const name =
    unit === 'same' ? (by === 'difference' && own.suffix?.trim() === '%' ? 'percentage-points' : own.id) : unit;
  const result = ledger.units.get(name);
  // That there is none has been reported, at the list of units.
  if (!result) return '';
  const text = formatNumber(size ? Math.abs(value) : value, result, ledger.language);
  return {
    by: by as DerivationName,
    of,
    value,
    unit: result,
    text,
    how: ledger.language.messages.derived[by as DerivationName],
  };
}
