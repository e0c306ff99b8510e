import { countryPaint, INK } from '../charts/paint.ts';
import { strip, type StripValue } from '../charts/strip.ts';
import type { Drawing } from '../charts/svg.ts';
import type { Fact } from '../ledger/types.ts';
import { certainty } from '../figure/figure.ts';

type Drawable = StripValue['value'];

/** What a strip can draw of a fact: amounts that have one place on a line, or two. */
function amountOf({ value }: Fact): Drawable | null {
  if (typeof value === 'number') return value >= 0 ? value : null;
  return value && 'low' in value && value.low >= 0 ? value : null;
}

const end = (value: Drawable): number => (typeof value === 'object' ? value.high : value);

/** Answers to one question as strips of one scale, by fact; none unless all are amounts of one unit. */
export function drawAnswers(facts: Fact[]): Map<string, Drawing> {
  const amounts = facts.map((fact) => amountOf(fact));
  const comparable =
    amounts.every((amount) => amount !== null) && new Set(facts.map(({ unit }) => unit?.id)).size === 1;
  const max = comparable ? Math.max(...amounts.map((amount) => end(amount))) : 0;
  if (max === 0) return new Map();
  return new Map(
    facts.map((fact, i) => [
      fact.id,
      strip(
        { value: amounts[i]!, reference: fact.source.kind === 'series', ...certainty(fact) },
        max,
        fact.place.code ? countryPaint(fact.place.code) : INK,
      ),
    ]),
  );
}
