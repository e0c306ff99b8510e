import { countryPaint, INK } from '../charts/paint.ts';
import { strip, type StripValue } from '../charts/strip.ts';
import type { Drawing } from '../charts/svg.ts';
import type { Language } from '../i18n/locale.ts';
import { formatFact } from '../ledger/format.ts';
import { formatPeriod } from '../ledger/period.ts';
import type { Fact } from '../ledger/types.ts';
import { certainty } from '../figure/figure.ts';

type Drawable = StripValue['value'];

/** An answer in words: an amount, or when something was. */
export const answerOf = (fact: Fact, language: Language): string =>
  fact.unit ? formatFact(fact, language) : formatPeriod(fact.period, language);

/** What a strip can draw of a fact: amounts that have one place on a line, or two. */
function amountOf({ value }: Fact): Drawable | null {
  if (typeof value === 'number') return value >= 0 ? value : null;
  return value && 'low' in value && value.low >= 0 ? value : null;
}

const end = (value: Drawable): number => (typeof value === 'object' ? value.high : value);

/** Answers to one question on one scale, by fact; none unless all are amounts of one unit. */
function compared(facts: Fact[]): { values: Map<string, StripValue>; max: number } {
  const amounts = facts.map((fact) => amountOf(fact));
  const comparable =
    amounts.every((amount) => amount !== null) && new Set(facts.map(({ unit }) => unit?.id)).size === 1;
  const max = comparable ? Math.max(...amounts.map((amount) => end(amount))) : 0;
  if (max === 0) return { values: new Map(), max };
  const valueOf = (fact: Fact, value: Drawable): StripValue => ({
    value,
    reference: fact.source.kind === 'series',
    paint: fact.place.code ? countryPaint(fact.place.code) : INK,
    ...certainty(fact),
  });
  return { values: new Map(facts.map((fact, i) => [fact.id, valueOf(fact, amounts[i]!)])), max };
}

const svg = ({ width, height, body }: Drawing): string =>
  `<svg class="strip" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${body}</svg>`;

/**
 * Answers to one question as strips of one scale, by fact; none unless they can be compared.
 * @param width of each, in pixels
 */
export function drawAnswers(facts: Fact[], width: number): Map<string, string> {
  const { values, max } = compared(facts);
  return new Map(Array.from(values, ([id, value]) => [id, svg(strip([value], max, width))]));
}

/** All of them on one line; nothing unless they can be compared. @param width in pixels */
export function drawTogether(facts: Fact[], width: number): string {
  const { values, max } = compared(facts);
  return values.size > 0 ? svg(strip([...values.values()], max, width)) : '';
}
