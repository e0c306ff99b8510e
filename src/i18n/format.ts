/** Numbers, dates, lists and plural forms as the reader’s language has them, through Intl. */
import { oncePer } from '../build/oncePer.ts';
import type { Language } from './locale.ts';
import type { Plural } from './plural.ts';

const localeOf = ({ messages }: Language): string => messages.locale;
const plurals = oncePer((language: Language) => new Intl.PluralRules(localeOf(language)));
const lists = oncePer((language: Language) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }));
const numbers = oncePer((_: Language) => new Map<string, Intl.NumberFormat>());
const dates = oncePer((_: Language) => new Map<string, Intl.DateTimeFormat>());
const datesWritten = oncePer((_: Language) => new Map<string, string>());

/** What is made of the same, made once. */
function once<T>(made: Map<string, T>, of: object, make: () => T): T {
  const key = JSON.stringify(of);
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

const numberFormat = (options: Intl.NumberFormatOptions, language: Language): Intl.NumberFormat =>
  once(numbers(language), options, () => new Intl.NumberFormat(localeOf(language), options));

export const formatDigits = (value: number, language: Language, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(options, language).format(value);

/** A whole number: one below ten in words, "five", any other in digits. */
export const inWords = (n: number, language: Language): string =>
  language.messages.number.small.split('|')[n] ?? formatDigits(n, language);

/** A large number in its parts: "13.5" and " billion". */
export function formatCompact(value: number, language: Language): { digits: string; magnitude: string } {
  const options: Intl.NumberFormatOptions = {
    notation: 'compact',
    compactDisplay: language.messages.number.magnitude as 'short' | 'long',
    maximumSignificantDigits: 3,
  };
  const parts = numberFormat(options, language).formatToParts(value);
  const join = (some: Intl.NumberFormatPart[]) => some.map((part) => part.value).join('');
  const end = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction') + 1;
  return { digits: join(parts.slice(0, end)), magnitude: join(parts.slice(end)) };
}

/** An ISO year, month or day, with or without its year: "2024", "March 2024", "22 March". */
export const formatDate = (date: string, language: Language, withYear = true): string =>
  once(datesWritten(language), [date, withYear], () => writeDate(date, language, withYear));

function writeDate(date: string, language: Language, withYear: boolean): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', ...(withYear && { year: 'numeric' }) };
  if (date.length >= 7) options.month = 'long';
  if (date.length === 10) options.day = 'numeric';
  const format = once(dates(language), options, () => new Intl.DateTimeFormat(localeOf(language), options));
  const parts = format.formatToParts(new Date(date));
  // Some languages abbreviate the word “year” behind it: it is left out.
  const end = parts.findLastIndex(({ type }) => type !== 'literal') + 1;
  return parts
    .slice(0, end)
    .map(({ value }) => value)
    .join('');
}

/** "one, two and three" */
export const formatList = (items: string[], language: Language): string => lists(language).format(items);

/** Compares two texts for an order that a reader of the language expects. */
export const inOrder = (a: string, b: string, language: Language): number => a.localeCompare(b, localeOf(language));

const governed = oncePer(
  ({ messages }: Language) =>
    new Map(messages.number.governed.split(' ').map((pair) => pair.split('=') as [string, Intl.LDMLPluralRule])),
);

/** The form for a number, or that which it takes behind a qualifier: «72 часа», but «не менее 72 часов». */
export function formFor(forms: Plural, value: number, language: Language, behindQualifier = false): string {
  const own = plurals(language).select(value);
  return forms[(behindQualifier && governed(language).get(own)) || own] ?? forms.other;
}

/** A text with its `{placeholders}` filled. */
export const fill = (text: string, values: Record<string, string | number> = {}): string =>
  text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => (name in values ? String(values[name]) : placeholder));

/** The form for a number, filled with it as `{n}`, and with other values. */
export const counted = (
  forms: Plural,
  n: number,
  language: Language,
  values: Record<string, string | number> = {},
): string => fill(formFor(forms, n, language), { n: formatDigits(n, language), ...values });

/** A text that begins a line. */
export const capital = (text: string, language: Language): string =>
  text && text[0]!.toLocaleUpperCase(localeOf(language)) + text.slice(1);
