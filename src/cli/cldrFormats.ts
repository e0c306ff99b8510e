/**
 * How CLDR writes numbers, lists and days in a language: the beginning of its interface.json, where whoever knows it
 * better changes it.
 */
import { english } from '../i18n/messages.en.ts';
import type { Tree } from '../i18n/wordTree.ts';
import type { formsOf } from '../i18n/plural.ts';

type Forms = ReturnType<typeof formsOf>;
type Field = 'number' | 'enumeration' | 'date';

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2222, month, 11)));
const NBSP = '\u00a0';

/** A pattern, of the parts of something that Intl wrote. */
const patternOf = (parts: { type: string; value: string }[], names: Record<string, string>): string =>
  parts
    .slice(0, parts.findLastIndex(({ type }) => type in names) + 1)
    .map(({ type, value }) => (type in names ? `{${names[type]}}` : value))
    .join('')
    .replaceAll('\u202f', NBSP);

function dates(code: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' });
  const names = (options: Intl.DateTimeFormatOptions) =>
    MONTHS.map(
      (day) =>
        format(options)
          .formatToParts(day)
          .find(({ type }) => type === 'month')!.value,
    ).join('|');
  const pattern = (options: Intl.DateTimeFormatOptions) =>
    patternOf(format(options).formatToParts(MONTHS[10]), { day: 'day', month: 'month', year: 'year' });
  return {
    months: names({ month: 'long', year: 'numeric' }),
    monthsOfDays: names({ month: 'long', day: 'numeric' }),
    inYear: pattern({ month: 'long', year: 'numeric' }),
    ofYear: pattern({ month: 'long', day: 'numeric', year: 'numeric' }),
    ofDay: pattern({ month: 'long', day: 'numeric' }),
  };
}

function numbers(code: string, forms: Forms) {
  const parts = new Intl.NumberFormat(code).formatToParts(1234567.8);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  /** The word for a size, for a number of each form that there is of it. */
  const large = (size: number) => {
    const format = new Intl.NumberFormat(code, { notation: 'compact', compactDisplay: 'short' });
    const word = format.formatToParts(size * 5).find(({ type }) => type === 'compact')?.value ?? '';
    return Object.fromEntries(forms.map((form) => [form, `{n}${NBSP}${word}`]));
  };
  return {
    group: sign('group'),
    decimal: sign('decimal'),
    large: { million: large(1e6), billion: large(1e9), trillion: large(1e12) },
  };
}

function lists(code: string) {
  const format = new Intl.ListFormat(code, { type: 'conjunction' });
  const parts = format.formatToParts(['1', '2', '3', '4']).filter(({ type }) => type === 'literal');
  const [between = '', , last = ''] = parts.map(({ value }) => value);
  const [two] = format.formatToParts(['1', '2']).filter(({ type }) => type === 'literal');
  return { two: `{a}${two?.value ?? ''}{b}`, more: `{a}${between}{b}`, last: `{a}${last}{b}` };
}

/** Parts of the interface as CLDR has them; those of English where it does not have the language. */
export function cldrFormats(code: string, forms: Forms): Record<Field, Tree> {
  const knows = (format: { supportedLocalesOf: (code: string) => string[] }) =>
    format.supportedLocalesOf(code).length > 0;
  return {
    number: { ...english.number, ...(knows(Intl.NumberFormat) && numbers(code, forms)) },
    enumeration: knows(Intl.ListFormat) ? lists(code) : english.enumeration,
    date: { ...english.date, ...(knows(Intl.DateTimeFormat) && dates(code)) },
  };
}
