/** Values as editors write them on a line, and back. */
import { expected } from '../problem.ts';
import type { Value } from '../schema.ts';

/** Digits in groups of three, or all together: “4,3” is no number, though it may be meant as one. */
const DIGITS = '(?:\\d{1,3}(?:[,\\s]\\d{3})+|\\d+)';
const NUMBER = `-?${DIGITS}(?:\\.\\d+)?(?:\\s*(?:thousand|million|billion))?`;
const LINE = new RegExp(`^(?:(from)\\s+)?(${NUMBER})(?:\\s*(?:to|–)\\s*(${NUMBER}))?$`, 'i');
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

function number(text: string, scale = 1): number {
  const [, digits, word] = /^(.*?)\s*([a-z]*)$/i.exec(text.replaceAll(/,|\s(?=\d)/g, ''))!;
  return Number((Number(digits) * (SCALES[word!.toLowerCase()] ?? scale)).toPrecision(12));
}

/** "14", "3.5 million", "2 to 4 million" (a range) or "from 10.5 to 17" (a change); the text itself where it is none. */
export function readValue(text: string): Value | string {
  const [, change, one, other] = LINE.exec(text.replace('−', '-')) ?? [];
  if (one === undefined || (change && other === undefined)) return text;
  if (other === undefined) return number(one);
  // “2 to 4 million”: the magnitude belongs to both.
  const scale = SCALES[/[a-z]+$/i.exec(other)?.[0].toLowerCase() ?? ''] ?? 1;
  return change ? { from: number(one, scale), to: number(other) } : { low: number(one, scale), high: number(other) };
}

/** A value as `readValue` reads it. */
export function sayValue(value: Value): string {
  if (typeof value === 'number') return String(value);
  return 'low' in value ? `${value.low} to ${value.high}` : `from ${value.from} to ${value.to}`;
}

/** A text that may be meant as a number and is none, with a message that says how it is written. */
export function decimalComma(text: string): string | undefined {
  return /^-?\d+,\d+$/.test(text) ? expected(`${text.replace(',', '.')}, with a point`, text) : undefined;
}
