import type { Choices, FormName } from '../../ledger/figureSchema.ts';
import { expected } from '../../ledger/problem.ts';
import type { Fact, Ledger } from '../../ledger/types.ts';
import { isCountry } from '../../charts/paint.ts';

/** What a form says besides what every figure does. */
export type Options<F extends FormName> = Omit<
  Choices<F>,
  'form' | '$schema' | 'title' | 'subtitle' | 'alt' | 'caveats' | 'also' | 'steps'
>;

/** How a figure of some facts begins in one form. */
export interface Draft<F extends FormName> {
  /** What keeps the facts out of it; undefined where it can carry them. */
  misfit: (facts: Fact[], ledger: Ledger) => string | undefined;
  options: (facts: Fact[], ledger: Ledger) => Options<F>;
  /** What the drawing is, before its values are told. */
  alt: string;
}

type Rule = (facts: Fact[], ledger: Ledger) => string | undefined;

/** The first of several rules that does not hold. */
export const firstOf =
  (...rules: Rule[]): Rule =>
  (facts, ledger) => {
    for (const rule of rules) {
      const wrong = rule(facts, ledger);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

/** A rule that every fact must keep. */
export const each =
  (what: string, isMet: (fact: Fact) => boolean): Rule =>
  (facts) => {
    const other = facts.find((fact) => !isMet(fact));
    return other && expected(what, other.id);
  };

export const areNumbers = each('a fact with one number', ({ value }) => typeof value === 'number');

export const areOfOneUnit: Rule = ([first, ...others]) => {
  const other = others.find(({ unit }) => unit !== first!.unit);
  return (
    other &&
    `expected facts of one unit, received ${first!.id} in ${first!.unit!.other} and ${other.id} in ${other.unit!.other}`
  );
};

export const areNotNegative = each('a number of at least 0', ({ value }) => typeof value !== 'number' || value >= 0);

export const haveColours = each(
  'a fact of a country that has a colour',
  ({ place: { code } }) => code !== undefined && isCountry(code),
);
