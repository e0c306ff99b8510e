/** Numbers as a reader of English expects them. One place, so that every page says a number the same way. */
import type { Fact } from './ledger.ts';
import type { Unit, Value } from './schema.ts';

const MINUS = '−';

/** Making one costs a hundred times what using it does. */
const [TO_THREE, TO_WHOLE, TO_TENTHS, TO_HUNDREDTHS] = ([{ maximumSignificantDigits: 3 }, { maximumFractionDigits: 0 }, { maximumFractionDigits: 1 }, { maximumFractionDigits: 2 }] as const)
  .map((options) => new Intl.NumberFormat('en', options)) as [Intl.NumberFormat, Intl.NumberFormat, Intl.NumberFormat, Intl.NumberFormat];

/** "978,216", "5 million", "13.5 billion", "4.6", "0.08"; no sign. */
function formatSize(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${TO_THREE.format(size / 1e9)} billion`;
  if (size >= 1e6) return `${TO_THREE.format(size / 1e6)} million`;
  if (size >= 1000) return TO_WHOLE.format(size);
  return (size < 0.1 ? TO_HUNDREDTHS : TO_TENTHS).format(size);
}

/** One number with the signs of its unit: "45%", "$13.5 billion", "−8.6%", "72 hours". */
export function formatNumber(value: number, unit: Unit): string {
  const word = unit.inline ? ` ${value === 1 ? unit.one : unit.other}` : '';
  return `${value < 0 ? MINUS : ''}${unit.prefix ?? ''}${formatSize(value)}${unit.suffix ?? ''}${word}`;
}

/** A value in prose: "45%", "2 to 4 million", "from 10.5% to 17%". */
export function formatValue(value: Value, unit: Unit): string {
  if (typeof value === 'number') return formatNumber(value, unit);
  if ('from' in value) return `from ${formatNumber(value.from, unit)} to ${formatNumber(value.to, unit)}`;
  const [low, high] = [formatSize(value.low), formatNumber(value.high, unit)];
  const magnitude = / (?:million|billion)$/.exec(low)?.[0] ?? '';
  return `${unit.prefix ?? ''}${high.includes(magnitude) ? low.replace(magnitude, '') : low} to ${high}`;
}

/** How a fact’s value is said: with its qualifier, without it, in full, or without its sign. */
export const FORMS = ['prose', 'bare', 'full', 'size'] as const;
export type Form = (typeof FORMS)[number];

const withoutSign = (value: Value): Value => (typeof value === 'number' ? Math.abs(value) : value);

/**
 * A fact’s value in words and digits. A fact of another kind than quantity is its label.
 * - `prose`: "about 5 million", "over 3.5 million", "45%"
 * - `bare`: the same without the qualifier, for a mark that shows it by its shape
 * - `full`: with the unit in words, for tables and cards: "over 3.5 million border crossings"
 * - `size`: without the minus sign, where the sentence says “fell by”
 */
export function formatFact(fact: Fact, form: Form = 'prose'): string {
  const { value, words, unit, qualifier, label } = fact;
  if (!unit) return label;
  let said = words ?? formatValue(form === 'size' ? withoutSign(value!) : value!, unit);
  if (form === 'full') said = withUnit(said, fact, unit);
  return form === 'bare' || !qualifier.before ? said : `${qualifier.before} ${said}`;
}

/** Words that count something need “of” before it: hundreds of people, but several people. */
const COUNTING_WORD = /(?:dozens|hundreds|thousands|millions|number|exodus|myriad)$/;

function withUnit(said: string, { value, words }: Fact, unit: Unit): string {
  if (words !== null) {
    // “a third” of GDP; “a quarter of a century”, “daily” and “often $300” hold their unit already.
    if (unit.suffix) return `${said} ${unit.other.replace(/^% ?/, '')}`.trim();
    return unit.inline || unit.prefix ? said : `${said} ${COUNTING_WORD.test(said) ? 'of ' : ''}${unit.other}`;
  }
  if (unit.inline) return said;
  if (unit.suffix) return said.replaceAll(unit.suffix, '') + (value === 1 ? unit.one : unit.other);
  // “$13.5 billion” says its unit in front; what is left of the name is the rest: “a year”.
  if (unit.prefix) return `${said} ${unit.other.replace(/^US dollars ?/, '')}`.trim();
  return `${said} ${value === 1 ? unit.one : unit.other}`;
}

/** The value for a machine, as in `<data value>`: "45", "2000000/4000000" for a range or change, or the words. */
export function machineValue(fact: Fact): string {
  const { value } = fact;
  if (value === null) return fact.words ?? '';
  if (typeof value === 'number') return String(value);
  return 'low' in value ? `${value.low}/${value.high}` : `${value.from}/${value.to}`;
}
