import { INK, QUIET } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { checkTexts } from './rows.ts';
import { element, group, isNarrow, TEXT, type Drawing, type Frame } from './svg.ts';

export interface FlowItem {
  /** The fact it says; null for a remark that something is not told. */
  fact: string | null;
  text: string;
}

export interface FlowColumn {
  title: string;
  /** One after the other; several items of a step follow in parallel, not in a sequence. */
  steps: FlowItem[][];
}

const [GAP, PAD, INDENT, ARROW, BETWEEN] = [32, 12, 30, 26, 8];

/** A step at a height: its boxes, what leads to them, and where it ends. */
function drawStep(
  items: FlowItem[],
  first: boolean,
  x: number,
  top: number,
  width: number,
): { svg: string; bottom: number } {
  const parallel = items.length > 1;
  const inset = parallel ? INDENT : 0;
  let y = top;
  const boxes = items.map(({ fact, text }) => {
    const words = paragraph(text, x + inset + PAD, y + 9, width - inset - 2 * PAD, fact ? {} : { fill: QUIET });
    const height = words.height + 20;
    const middle = Math.round(y + height / 2);
    const box = element('rect', {
      x: x + inset + 1,
      y,
      width: width - inset - 2,
      height,
      rx: 2,
      fill: 'none',
      stroke: QUIET,
      'stroke-width': 1,
      'stroke-dasharray': fact ? null : '3 3',
    });
    const branch = parallel
      ? element('path', { d: `M${x + 12} ${middle}h16m-6 -5l6 5l-6 5`, fill: 'none', stroke: INK, 'stroke-width': 1.5 })
      : '';
    y += height + BETWEEN;
    return { middle, svg: group(fact ? { 'data-fact': fact } : {}, box, branch, words.svg) };
  });
  // Parallel items hang from one stem; a single one has an arrow from what comes before.
  const stem = parallel
    ? `M${x + 12} ${top - ARROW}V${boxes.at(-1)!.middle}`
    : `M${x + 12} ${top - ARROW}v${ARROW - 2}m-5 -6l5 6l5 -6`;
  const lead = first ? '' : element('path', { d: stem, fill: 'none', stroke: INK, 'stroke-width': 1.5 });
  return { svg: lead + boxes.map(({ svg }) => svg).join(''), bottom: y - BETWEEN };
}

/** What follows from what, in columns that different sources tell and that are never merged; side by side, like steps stand at one height. */
export function flowChart(columns: FlowColumn[], frame: Frame): Drawing {
  const items = columns.flatMap(({ steps }) => steps.flat());
  checkTexts(
    items,
    (item) => [['text', item.text]],
    (item) => item.fact ?? 'a remark',
  );

  const rows = isNarrow(frame) ? columns.map((column) => [column]) : [columns];
  let y = 4;
  const body = rows.map((row, i) => {
    if (i > 0) y += 26;
    const width = (frame.width - (row.length - 1) * GAP) / row.length;
    const at = (column: number) => Math.round(column * (width + GAP));
    const titles = row.map((column, j) => paragraph(column.title, at(j), y, width, { 'font-weight': 600 }));
    y += Math.max(...titles.map(({ height }) => height)) + 8;
    const steps = Array.from({ length: Math.max(...row.map((column) => column.steps.length)) }, (_, level) => {
      const drawn = row.flatMap((column, j) =>
        column.steps[level] ? [drawStep(column.steps[level], level === 0, at(j), y, width)] : [],
      );
      y = Math.max(...drawn.map(({ bottom }) => bottom)) + ARROW;
      // A shorter box of a row is led away from all the same: its arrow begins at the box.
      return drawn
        .map(
          ({ svg, bottom }, j) =>
            svg +
            (bottom < y - ARROW && row[j]!.steps[level + 1]
              ? element('path', {
                  d: `M${at(j) + 12} ${bottom}V${y - ARROW}`,
                  fill: 'none',
                  stroke: INK,
                  'stroke-width': 1.5,
                })
              : ''),
        )
        .join('');
    });
    y -= ARROW;
    return group({}, ...titles.map(({ svg }) => svg), ...steps);
  });
  return { width: frame.width, height: Math.ceil(y + 2), body: group(TEXT, ...body) };
}
