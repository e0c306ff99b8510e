/** What changes in a text, by lines. */

/** A line that stays (' '), goes ('-') or comes ('+'), or a gap between what is shown ('…'). */
export type Line = [sign: ' ' | '-' | '+' | '…', text: string];

/** How many lines are shown around what changes. */
const AROUND = 2;

/** The common lines of two lists, by the longest sequence of them. Both are short: what is equal at both ends is cut off. */
function align(old: string[], now: string[]): Line[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i]![j] =
        old[i] === now[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length)
    if (i < old.length && old[i] === now[j]) {
      lines.push([' ', old[i]!]);
      i++;
      j++;
    } else if (i < old.length && (j === now.length || longest[i + 1]![j]! >= longest[i]![j + 1]!))
      lines.push(['-', old[i++]!]);
    else lines.push(['+', now[j++]!]);
  return lines;
}

/** The lines of two texts that differ, with those around them. */
export function lineDiff(before: string, after: string): Line[] {
  const [old, now] = [before, after].map((text) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))) as [
    string[],
    string[],
  ];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const all: Line[] = [
    ...old.slice(0, start).map((text): Line => [' ', text]),
    ...align(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map((text): Line => [' ', text]),
  ];
  const changed = all.flatMap(([sign], i) => (sign === ' ' ? [] : [i]));
  const isNear = (i: number) => changed.some((at) => Math.abs(at - i) <= AROUND);
  return all.flatMap((line, i): Line[] => (isNear(i) ? [line] : isNear(i - 1) && i > 0 ? [['…', '']] : []));
}
