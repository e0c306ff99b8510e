/** A point or span of time as precisely as a source gives it, and no more. */
import { fill, formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/locale.ts';

export type Precision = 'day' | 'month' | 'year' | 'span' | 'undated';

export interface Period {
  /** ISO 8601 year, month or day; null when undated. */
  start: string | null;
  /** The last year, month or day of a span; equal to `start` otherwise. */
  end: string | null;
  precision: Precision;
  /** Why the date is an inference of ours, or null when the source says it. */
  inferred: string | null;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Whether a text is a period: "2024", "2024-03", "2024-03-22", a span of two such
 * of the same precision ("2001/2011"), or "undated".
 */
export function isPeriod(text: string): boolean {
  if (text === 'undated') return true;
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every(isDate)) return false;
  const [start, end] = parts as [string, string?];
  return end === undefined || (start.length === end.length && start < end);
}

/** Parses what `isPeriod` accepts. */
export function parsePeriod(text: string, inferred: string | null = null): Period {
  if (text === 'undated') return { start: null, end: null, precision: 'undated', inferred };
  const [start, end] = text.split('/') as [string, string?];
  if (end !== undefined) return { start, end, precision: 'span', inferred };
  const precision = start.length === 4 ? 'year' : start.length === 7 ? 'month' : 'day';
  return { start, end: start, precision, inferred };
}

/** The period as one string again, for keys and for machine-readable files. */
export function periodKey(period: Period): string {
  if (period.start === null) return 'undated';
  return period.precision === 'span' ? `${period.start}/${period.end}` : period.start;
}

/** Every year that a period touches, as text; none of what is undated. */
export function yearsOf({ start, end }: Period): string[] {
  if (start === null || end === null) return [];
  const [first, last] = [start, end].map((date) => Number(date.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** "2024", "March 2024", "22 March 2024", "2001–2011", "January to June 2023", "undated". */
export function formatPeriod(period: Period, language: Language): string {
  const { start, end, precision } = period;
  if (start === null || end === null) return language.messages.date.undated;
  if (precision !== 'span') return formatDate(start, language);
  if (start.length === 4) return `${start}–${end}`;
  return fill(language.messages.date.span, {
    start: formatDate(start, language, start.slice(0, 4) !== end.slice(0, 4)),
    end: formatDate(end, language),
  });
}
