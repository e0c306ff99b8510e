/** Claims of the reports, compared with reference series: code does the arithmetic, an editor the judging. */
import { change, share, sum } from './derivations.ts';
import type { Fact, Ledger } from './types.ts';
import type { Problem } from './problem.ts';
import type { Placed } from './readJson.ts';
import type { Check, Qualifier, Value } from './schema.ts';

export interface Comparison {
  /** What the reference gives, in the claim’s unit. */
  reference: number;
  /** Claim minus reference, in the claim’s unit; 0 inside a range or beyond a bound. */
  difference: number;
  /** How far apart they may be by rounding alone. */
  tolerance: number;
  /** Whether rounding, or the claim’s own bound, explains all of the difference. */
  agrees: boolean;
}

const COMPUTE = {
  value: (values: number[]) => values[0]!,
  change: ([before, after]: number[]) => change(before!, after!),
  sum,
  share: (values: number[]) => share(values[0]!, sum(values)),
};

function distance(value: Value, { certainty }: Qualifier, reference: number): number {
  if (typeof value !== 'number') {
    const [low, high] = 'low' in value ? [value.low, value.high] : [value.to, value.to];
    return reference < low ? low - reference : reference > high ? high - reference : 0;
  }
  const beyond = (certainty === 'floor' && reference >= value) || (certainty === 'ceiling' && reference <= value);
  return beyond ? 0 : value - reference;
}

/** Compares a claim with its reference facts; both have numbers, as `checkVerdicts` sees to. */
export function compare(check: Check, ledger: Ledger): Comparison {
  const claim = ledger.facts.get(check.claim)!;
  const reference = COMPUTE[check.compute](check.against.map((id) => ledger.facts.get(id)!.value as number));
  const difference = distance(claim.value!, claim.qualifier, reference);
  const tolerance = (claim.rounding ?? 0) / 2;
  // The last bits of a binary fraction are not a disagreement.
  return { reference, difference, tolerance, agrees: Math.abs(difference) <= tolerance + 1e-9 };
}

/** The checks of one claim. */
export function checksOf(fact: Fact, ledger: Ledger): Check[] {
  return ledger.checks.filter(({ claim, against }) => claim === fact.id || against.includes(fact.id));
}

/**
 * Refuses a verdict that the numbers exclude, and a comparison that has no numbers.
 * @param checks those of the file
 */
export function checkVerdicts(ledger: Ledger, checks: Placed<Check>[]): Problem[] {
  const wanted = { value: 1, change: 2, sum: 1, share: 1 };
  return checks.flatMap(({ at, entry: check }): Problem[] => {
    if (![check.claim, ...check.against].every((id) => ledger.facts.has(id))) return [];
    const refuse = (key: string, message: string) => [
      { file: 'data/checks.json', place: `checks.${at}.${key}`, message },
    ];
    if (ledger.facts.get(check.claim)!.value === null)
      return refuse('claim', `expected a fact with a value, received ${check.claim}`);
    const wordless = check.against.find((id) => typeof ledger.facts.get(id)!.value !== 'number');
    if (wordless) return refuse('against', `expected facts with one number each, received ${wordless}`);
    if (check.against.length < wanted[check.compute])
      return refuse('against', `expected at least ${wanted[check.compute]} facts to compute a ${check.compute}`);
    const { agrees, difference, tolerance } = compare(check, ledger);
    const allowed = agrees ? ['agrees', 'not comparable'] : ['revised since', 'contradicted', 'not comparable'];
    if (allowed.includes(check.verdict)) return [];
    return refuse(
      'verdict',
      `expected ${allowed.join(' or ')}, received “${check.verdict}”: claim and reference are ${Number(Math.abs(difference).toPrecision(3))} apart, and rounding allows ${tolerance}`,
    );
  });
}
