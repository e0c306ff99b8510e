/** Numbers that a browser writes itself: those of axes, and of values that are set against a year’s. */
import type { NumberWords } from './data.ts';

/** Digits with the language’s signs: −12,345.6 */
function digits(value: number, { decimal, group }: NumberWords): string {
  const [whole = '', rest] = Math.abs(value).toString().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, whole.length > 4 ? group : '');
  return `${value < 0 ? '−' : ''}${grouped}${rest ? decimal + rest : ''}`;
}

/** An index with one decimal below a thousand, and none above. */
export const indexText = (value: number, words: NumberWords): string =>
  digits(Math.abs(value) < 1000 ? Math.round(value * 10) / 10 : Math.round(value), words);

/** How the ticks of an axis are written: bare, and the highest with its unit. */
export function tickWords(ticks: number[], words: NumberWords): { formatTick: (tick: number) => string; top: string } {
  const most = Math.max(...ticks.map(Math.abs));
  const [size, name] = words.magnitudes.find(([each]) => most >= each) ?? [1, ''];
  const bare = (tick: number) => digits(Number((tick / size).toPrecision(12)), words);
  const highest = ticks.at(-1)!;
  const sign = highest < 0 ? '−' : '';
  return {
    formatTick: bare,
    top: `${sign}${words.prefix}${bare(Math.abs(highest))}${name}${words.suffix}`,
  };
}
