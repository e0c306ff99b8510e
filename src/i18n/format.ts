/** Numbers, dates, lists and plural forms as the reader’s language has them: its files and CLDR say how, no machine does. */
import { oncePer } from '../build/oncePer.ts';
import type { Language } from './locale.ts';
import { pluralForm, type Plural } from './plural.ts';

const rounding = new Map<string, Intl.NumberFormat>();

/** A number with the signs that the language puts between its digits; Intl only rounds it. */
export function formatDigits(value: number, { messages }: Language, options: Intl.NumberFormatOptions = {}): string {
  const key = JSON.stringify(options);
  const format = rounding.get(key) ?? new Intl.NumberFormat('en', options);
  rounding.set(key, format);
  const { group, decimal } = messages.number;
  return format.format(value).replaceAll(/[,.]/g, (sign) => (sign === ',' ? group : decimal));
}

/** A whole number: one below ten in words, "five", any other in digits. */
export const inWords = (n: number, language: Language): string =>
  language.messages.number.small.split('|')[n] ?? formatDigits(n, language);

const LARGE = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;
const DIGITS = 3;

/** A number from a million in its parts, rounded to three digits: "13.5" and " billion". */
export function formatCompact(value: number, language: Language): { digits: string; magnitude: string } {
  const rounded = Number(value.toPrecision(DIGITS));
  const [size, name] = LARGE.find(([least]) => rounded >= least) ?? LARGE.at(-1)!;
  const n = rounded / size;
  const [before, after] = formFor(language.messages.number.large[name], n, language).split('{n}');
  return {
    digits: before + formatDigits(n, language, { maximumSignificantDigits: DIGITS }),
    magnitude: after ?? '',
  };
}

/** An ISO year, month or day, with or without its year: "2024", "March 2024", "22 March". */
export function formatDate(date: string, { messages }: Language, withYear = true): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year!;
  const { months, monthsOfDays, ofDay, ofYear, inYear } = messages.date;
  const nameIn = (names: string) => names.split('|')[Number(month) - 1]!;
  if (day === undefined) return withYear ? fill(inYear, { month: nameIn(months), year: year! }) : nameIn(months);
  return fill(withYear ? ofYear : ofDay, { day: Number(day), month: nameIn(monthsOfDays), year: year! });
}

/** "one, two and three" */
export function formatList(items: string[], { messages }: Language): string {
  const { two, more, last } = messages.enumeration;
  return items.reduce((a, b, i) => fill(items.length === 2 ? two : i === items.length - 1 ? last : more, { a, b }));
}

const governed = oncePer(
  ({ messages }: Language) =>
    new Map(messages.number.governed.split(' ').map((pair) => pair.split('=') as [string, Intl.LDMLPluralRule])),
);

/** The form for a number, or that which it takes behind a qualifier: «72 часа», but «не менее 72 часов». */
export function formFor(forms: Plural, value: number, language: Language, behindQualifier = false): string {
  const own = pluralForm(value, language.messages.locale);
  return forms[(behindQualifier && governed(language).get(own)) || own] ?? forms.other;
}

/** The form for a large number: how a unit is named of which no number stands beside it. */
export const ofMany = (forms: Plural, language: Language): string => formFor(forms, 1000, language);

/** “1=-ден|000=-нан”, by the end that is the longest first. */
const endings = oncePer(({ messages }: Language) =>
  messages.number.ablative
    .split('|')
    .map((pair) => pair.split('=') as [end: string, ending: string])
    .sort(([a], [b]) => b.length - a.length),
);

/** The ablative ending of a number’s text: “-нан” of “200 000”; undefined where the language does not say. */
export function ablativeOf(text: string, language: Language): string | undefined {
  const joined = text.replaceAll(/(?<=\d)\s(?=\d)/g, '');
  return endings(language).find(([end]) => joined.endsWith(end))?.[1];
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
  text && text[0]!.toLocaleUpperCase(language.messages.locale) + text.slice(1);
