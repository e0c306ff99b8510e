/** Numbers, dates, lists and plural forms as the reader’s language has them, through Intl. */
import { language, oncePerLanguage, messages } from './locale.ts';

/** A text that depends on a number: the forms that Intl.PluralRules tells apart; `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const locale = (): string => language().messages.locale;
const plurals = oncePerLanguage(() => new Intl.PluralRules(locale()));
const lists = oncePerLanguage(() => new Intl.ListFormat(locale(), { type: 'conjunction' }));
const numbers = oncePerLanguage(() => new Map<string, Intl.NumberFormat>());
const dates = oncePerLanguage(() => new Map<string, Intl.DateTimeFormat>());
const datesWritten = oncePerLanguage(() => new Map<string, string>());

/** What is made of the same, made once. */
function once<T>(made: Map<string, T>, of: object, make: () => T): T {
  const key = JSON.stringify(of);
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(numbers(), options, () => new Intl.NumberFormat(locale(), options));

export const formatDigits = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(options).format(value);

/** A large number in its parts: "13.5" and " billion". */
export function formatCompact(value: number): { digits: string; magnitude: string } {
  const parts = numberFormat({
    notation: 'compact',
    compactDisplay: messages().number.magnitude as 'short' | 'long',
    maximumSignificantDigits: 3,
  }).formatToParts(value);
  const join = (some: Intl.NumberFormatPart[]) => some.map((part) => part.value).join('');
  const end = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction') + 1;
  return { digits: join(parts.slice(0, end)), magnitude: join(parts.slice(end)) };
}

/** An ISO year, month or day, with or without its year: "2024", "March 2024", "22 March". */
export const formatDate = (date: string, withYear = true): string =>
  once(datesWritten(), [date, withYear], () => writeDate(date, withYear));

function writeDate(date: string, withYear: boolean): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', ...(withYear && { year: 'numeric' }) };
  if (date.length >= 7) options.month = 'long';
  if (date.length === 10) options.day = 'numeric';
  const format = once(dates(), options, () => new Intl.DateTimeFormat(locale(), options));
  const parts = format.formatToParts(new Date(date));
  // Some languages abbreviate the word “year” behind it: it is left out.
  const end = parts.findLastIndex(({ type }) => type !== 'literal') + 1;
  return parts
    .slice(0, end)
    .map(({ value }) => value)
    .join('');
}

/** "one, two and three" */
export const formatList = (items: string[]): string => lists().format(items);

/** Compares two texts for an order that a reader of the language expects. */
export const inOrder = (a: string, b: string): number => a.localeCompare(b, locale());

const governed = oncePerLanguage(
  () =>
    new Map(
      messages()
        .number.governed.split(' ')
        .map((pair) => pair.split('=') as [string, Intl.LDMLPluralRule]),
    ),
);

/** The form for a number, or that which it takes behind a qualifier: «72 часа», but «не менее 72 часов». */
export function formFor(forms: Plural, value: number, behindQualifier = false): string {
  const own = plurals().select(value);
  return forms[(behindQualifier && governed().get(own)) || own] ?? forms.other;
}

/** A text with its `{placeholders}` filled. */
export const fill = (text: string, values: Record<string, string | number> = {}): string =>
  text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => (name in values ? String(values[name]) : placeholder));

/** The form for a number, filled with it as `{n}`, and with other values. */
export const counted = (forms: Plural, n: number, values: Record<string, string | number> = {}): string =>
  fill(formFor(forms, n), { n: formatDigits(n), ...values });

/** A text that begins a line. */
export const capital = (text: string): string => text && text[0]!.toLocaleUpperCase(locale()) + text.slice(1);
