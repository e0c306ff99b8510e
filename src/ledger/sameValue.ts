import type { Fact } from './types.ts';
import type { Value } from './schema.ts';

const numbersOf = (value: Value): number[] =>
  typeof value === 'number' ? [value] : 'low' in value ? [value.low, value.high] : [value.from, value.to];

const shapeOf = (value: Value): string => (typeof value === 'number' ? '' : Object.keys(value).sort().join());

/** Of two forms in a language, «треть|трети», the one that stands alone. */
const wording = ({ words }: Fact): string | undefined => words?.split('|')[0];

/**
 * Whether two quantities of one unit are the same number, as far as they are rounded: 45 and 45.3 are, 45 and 45.6 are
 * not, nor are 1,234,567 and 1,234,999, though both are printed as 1.23 million. Without values their words decide.
 */
export function sameValue(a: Fact, b: Fact): boolean {
  if (a.value === null || b.value === null) return a.value === b.value && wording(a) === wording(b);
  if (shapeOf(a.value) !== shapeOf(b.value)) return false;
  // The more exact one, rounded as the other is, gives the other.
  const tolerance = Math.max(a.rounding ?? 0, b.rounding ?? 0) / 2;
  const theirs = numbersOf(b.value);
  return numbersOf(a.value).every((own, i) => {
    const other = theirs[i]!;
    // The last bits of a binary fraction are no difference.
    return Math.abs(own - other) <= tolerance + 1e-9 * Math.max(1, Math.abs(own));
  });
}
