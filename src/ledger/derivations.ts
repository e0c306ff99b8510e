/**
 * What the site computes from facts. Each is a named function of plain numbers, so that a
 * page can say which one made a number; what they return is ours and is marked so.
 */

/** b − a, in the unit of both. */
export const difference = (a: number, b: number): number => round(b - a);

/** The sum of all, in their unit. */
export const sum = (values: number[]): number => round(values.reduce((total, value) => total + value, 0));

/** What is left of 100 percent, in percent. */
export const remainder = (values: number[]): number => round(100 - sum(values));

/** The change from a to b, in percent of a. */
export const change = (a: number, b: number): number => round(((b - a) / a) * 100);

/** A part of a whole, in percent. */
export const share = (part: number, whole: number): number => round((part / whole) * 100);

/** How many times a is b. */
export const ratio = (a: number, b: number): number => round(a / b);

/** How many there are. */
export const count = (items: unknown[]): number => items.length;

/** Takes off what binary fractions add: 4.5 − 7.4 is −2.9, not −2.9000000000000004. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
