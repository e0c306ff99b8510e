/** Numbers as a reader of the page’s language expects them. One place, so that every page says a number the same way. */
import { ablativeOf, fill, formatCompact, formatDigits, formFor, inWords } from '../i18n/format.ts';
import type { Fact } from './types.ts';
import type { Qualifier, Unit, Value } from './schema.ts';
import type { Language } from '../i18n/locale.ts';

const MINUS = '−';

/** "978,216", "5 million", "13.5 billion", "4.6", "0.08", in its digits and, of a large number, its magnitude; no sign. */
function sizeOf(value: number, language: Language): { digits: string; magnitude: string } {
  const size = Math.abs(value);
  if (size >= 1e6) return formatCompact(size, language);
  const maximumFractionDigits = size >= 1000 ? 0 : size < 0.1 ? 2 : 1;
  return { digits: formatDigits(size, language, { maximumFractionDigits }), magnitude: '' };
}

function formatSize(value: number, language: Language): string {
  const { digits, magnitude } = sizeOf(value, language);
  return digits + magnitude;
}

/** The name of a unit beside a number: "72 hours". */
const nameOf = (unit: Unit, value: number, language: Language, behindQualifier = false): string =>
  formFor(unit, value, language, behindQualifier);

/** One number with the signs of its unit: "45%", "$13.5 billion", "−8.6%", "72 hours". */
export function formatNumber(value: number, unit: Unit, language: Language, behindQualifier = false): string {
  const word = unit.inline ? ` ${nameOf(unit, value, language, behindQualifier)}` : '';
  return `${value < 0 ? MINUS : ''}${unit.prefix ?? ''}${formatSize(value, language)}${unit.suffix ?? ''}${word}`;
}

/** A value in prose: "45%", "2 to 4 million", "from 10.5% to 17%". */
export function formatValue(value: Value, unit: Unit, language: Language, behindQualifier = false): string {
  if (typeof value === 'number') return formatNumber(value, unit, language, behindQualifier);
  const { change, range } = language.messages.number;
  if ('from' in value)
    return fill(change, { from: formatNumber(value.from, unit, language), to: formatNumber(value.to, unit, language) });
  const [low, high] = [sizeOf(value.low, language), formatNumber(value.high, unit, language)];
  return (
    (unit.prefix ?? '') +
    fill(range, { low: high.includes(low.magnitude) ? low.digits : low.digits + low.magnitude, high })
  );
}

/** How a fact’s value is said: with its qualifier or without, in full, without its sign, or a small number in words. */
export const FORMS = ['prose', 'bare', 'full', 'size', 'words'] as const;
export type Form = (typeof FORMS)[number];

const withoutSign = (value: Value): Value => (typeof value === 'number' ? Math.abs(value) : value);

/**
 * A fact’s value in words and digits. A fact of another kind than quantity is its label.
 * - `prose`: "about 5 million", "over 3.5 million", "45%"
 * - `bare`: the same without the qualifier, for a mark that shows it by its shape
 * - `full`: with the unit in words, for tables and cards: "over 3.5 million border crossings"
 * - `size`: without the minus sign, where the sentence says “fell by”
 * - `words`: a whole number below ten in words, where nothing is measured: "eight years"; any other as in prose
 */
export function formatFact(fact: Fact, language: Language, form: Form = 'prose'): string {
  const { unit, qualifier, label } = fact;
  if (!unit) return label;
  const text = numberOf(fact, unit, language, form);
  const whole = form === 'full' ? withUnit(text, fact, unit, language) : text;
  if (!isQualified(fact, form)) return whole;
  if (!hasPlace(qualifier)) return `${qualifier.before} ${whole}`;
  // A word behind a number parts it from what is counted: “200 000-нан астам адам”.
  const apart = qualifiedNumber(fact, language, form);
  const n = whole.startsWith(apart) ? apart : whole;
  return fill(qualifier.before, { n, ablative: ablativeOf(n, language) ?? '' }) + whole.slice(n.length);
}

const isQualified = ({ qualifier }: Fact, form: Form): boolean => form !== 'bare' && Boolean(qualifier.before);

/** The value as a text, without qualifier; the unit is that which stands in the text. */
function numberOf(fact: Fact, unit: Unit, language: Language, form: Form): string {
  const { value, words } = fact;
  const behind = isQualified(fact, form);
  // A language may have two forms of words, «треть|трети»: alone, and behind “about” and its like.
  const wording = words?.split('|').at(behind ? -1 : 0);
  const text = wording ?? formatValue(form === 'size' ? withoutSign(value!) : value!, unit, language, behind);
  return form === 'words' ? text.replace(/^\d(?= |$)/, (digit) => inWords(Number(digit), language)) : text;
}

/** A number of a quantity as words around it take it, without the unit’s name: “3” of “3 hours”. */
export const qualifiedNumber = (fact: Fact, language: Language, form: Form): string =>
  numberOf(fact, { ...fact.unit!, inline: false }, language, form);

/** Whether the words of a qualifier have a place for the number, `{n}`; else they stand before it. */
const hasPlace = ({ before }: Qualifier): boolean => before.includes('{n}');

/** A large number of a drawing, and the words that are set small above it; words around a number are part of it. */
export function formatApart(fact: Fact, language: Language): { before: string; formatted: string } {
  const before = hasPlace(fact.qualifier) ? '' : fact.qualifier.before;
  return { before, formatted: formatFact(fact, language, before ? 'bare' : 'prose') };
}

/** What “several” and “hundreds” are followed by is many. */
const MANY = 1000;

function withUnit(text: string, { value, words: wording, qualifier }: Fact, unit: Unit, language: Language): string {
  const { dollars, counting, of } = language.messages.number;
  if (wording !== null) {
    // “a third” of GDP; “a quarter of a century”, “daily” and “often $300” hold their unit already.
    if (unit.suffix) return `${text} ${unit.other.replace(/^% ?/, '')}`.trim();
    // Words that count something need “of” before it: hundreds of people, but several people.
    const link = of && new RegExp(`(?:${counting})$`).test(text) ? `${of} ` : '';
    // A number in words governs what it counts as its digits do: «два человека», but «сотни человек».
    const count = typeof value === 'number' ? value : MANY;
    return unit.inline || unit.prefix ? text : `${text} ${link}${nameOf(unit, count, language)}`;
  }
  if (unit.inline) return text;
  const last = typeof value === 'number' ? value : 'high' in value! ? value.high : value!.to;
  if (unit.suffix) return withSign(text.replaceAll(unit.suffix, ''), unit.suffix, nameOf(unit, last, language));
  // “$13.5 billion” says its unit in front; what is left of the name is the rest: “a year”.
  if (unit.prefix) return `${text} ${nameOf(unit, MANY, language).replace(dollars, '').trim()}`.trim();
  return `${text} ${nameOf(unit, last, language, Boolean(qualifier.before))}`;
}

/** A number with a sign that begins its unit’s name, parted from it as its suffix is: “45% of GDP”, “45 % ВВП”. */
const withSign = (text: string, suffix: string, name: string): string =>
  text + (name.startsWith(suffix.trim()) ? suffix + name.slice(suffix.trim().length) : name);

/** The value for a machine, as in `<data value>`: "45", "2000000/4000000" for a range or change, or the words. */
export function machineValue(fact: Fact): string {
  const { value } = fact;
  if (value === null) return fact.words?.split('|')[0] ?? '';
  if (typeof value === 'number') return String(value);
  return 'low' in value ? `${value.low}/${value.high}` : `${value.from}/${value.to}`;
}

/** "¶15" */
export const paragraphSign = (n: number, language: Language): string => fill(language.messages.cite.paragraph, { n });
