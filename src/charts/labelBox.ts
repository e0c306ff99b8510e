/** Where a label of a map stands, as a rectangle: by it labels are placed apart, and are found to overlap. */
import type { Pair, Spot } from './mapFrame.ts';
import { measureText } from './measureText.ts';
import { LINE_HEIGHT, type Box } from './svg.ts';

/** What a label says, and the point that it names. */
export interface LabelText {
  /** In bold; empty where all lines are alike. */
  name: string;
  lines: string[];
  at: Pair;
}

/** How far letters reach above and below their baseline. */
const [ASCENT, DESCENT] = [12, 4];

/**
 * The first baseline of a label and the width that its widest line needs.
 * @param width of the drawing, within which the label is kept: some languages need more room than others
 * @param slack as of `measureText`
 */
export function anchorOf({ name, lines, at }: LabelText, [dx, dy, anchor]: Spot, width: number, slack?: number) {
  const own = Math.max(
    measureText(name, undefined, 'semibold', slack),
    ...lines.map((line) => measureText(line, undefined, undefined, slack)),
  );
  const left = { start: 0, middle: own / 2, end: own }[anchor];
  return { x: Math.max(left, Math.min(width - (own - left), at[0] + dx)), y: at[1] + dy, left, own };
}

/** The rectangle of a label’s letters, as wide as they are in the site’s own font. */
export function labelBox(label: LabelText, spot: Spot, width: number): Box {
  const { x } = anchorOf(label, spot, width);
  const { y, left, own } = anchorOf(label, spot, Infinity, 1);
  const rows = label.lines.length + (label.name ? 1 : 0);
  return { left: x - left, top: y - ASCENT, right: x - left + own, bottom: y + (rows - 1) * LINE_HEIGHT + DESCENT };
}

/** The area that two rectangles share. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
