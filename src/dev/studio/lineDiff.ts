/** What changes in a text, by lines. */
import { structuredPatch } from 'diff';

/** A line that stays (' '), goes ('-') or comes ('+'), or a gap between what is shown ('…'). */
export type Line = [sign: ' ' | '-' | '+' | '…', text: string];

/** How many lines are shown around what changes. */
const AROUND = 2;

/** The lines of two texts that differ, with those around them. */
export function lineDiff(before: string, after: string): Line[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: AROUND });
  return hunks.flatMap(({ lines }, i): Line[] => [
    ...(i > 0 ? [['…', ''] satisfies Line] : []),
    // A line that begins with “\” says that a text has no newline at its end.
    ...lines.filter((line) => !line.startsWith('\\')).map((line) => [line[0], line.slice(1)] as Line),
  ]);
}
