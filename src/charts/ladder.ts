import type { FlowItem } from './flowChart.ts';
import { INK, QUIET } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { checkTexts, RowError } from './rows.ts';
import { element, group, isNarrow, label, LINE_HEIGHT, TEXT, type Drawing, type Frame } from './svg.ts';

export interface Rung {
  /** What it is about, in a word or two. */
  name: string;
  /** What each source tells of it; several items stand side by side in meaning, not in a sequence. */
  cells: FlowItem[][];
}

const [PAD, GAP, BETWEEN, NAMES, COLLAPSED] = [10, 12, 22, 132, 30];

/** What a source tells of a rung: a box with an item below the other, `strong` where it is the one that is read. */
function box(items: FlowItem[], x: number, y: number, width: number, height: number, strong: boolean): string {
  let at = y + 7;
  const hasFacts = items.some(({ fact }) => fact);
  const texts = items.map(({ fact, text }) => {
    const words = paragraph(text, x + PAD, at, width - 2 * PAD, fact ? {} : { fill: QUIET });
    at += words.height + 4;
    return group(fact ? { 'data-fact': fact } : {}, words.svg);
  });
  const rim = element('rect', {
    x: x + 1,
    y,
    width: width - 2,
    height,
    rx: 2,
    fill: 'none',
    stroke: strong ? INK : QUIET,
    'stroke-width': strong ? 2 : 1,
    'stroke-dasharray': hasFacts ? null : '3 3',
  });
  return rim + texts.join('');
}

const tall = (items: FlowItem[], width: number): number =>
  items.reduce((sum, { text }) => sum + paragraph(text, 0, 0, width - 2 * PAD).height + 4, 12);
const arrow = (x: number, y: number, length: number): string =>
  element('path', { d: `M${x} ${y}v${length}m-5 -6l5 6l5 -6`, fill: 'none', stroke: INK, 'stroke-width': 1.5 });

/**
 * What follows from what, down to the rung that is read, as two sources tell it side by side and never merged.
 * A wide drawing keeps the rungs before it, a narrow one only their names. All rungs have drawings of one size.
 */
export function ladder(titles: string[], rungs: Rung[], at: number, frame: Frame): Drawing {
  const items = rungs.flatMap(({ cells }) => cells.flat());
  checkTexts(
    items,
    (item) => [['text', item.text]],
    (item) => item.fact ?? 'a remark',
  );
  if (!rungs[at] || rungs.some(({ cells }) => cells.length !== titles.length))
    throw new RowError(
      `expected a rung of ${rungs.length} and a cell for each of ${titles.length} sources, received rung ${at}`,
    );

  const narrow = isNarrow(frame);
  const left = narrow ? 0 : NAMES;
  const width = (frame.width - left - (titles.length - 1) * GAP) / titles.length;
  const x = (column: number): number => Math.round(left + column * (width + GAP));
  const heads = (y: number) => titles.map((title, i) => paragraph(title, x(i), y, width - 4, { 'font-weight': 600 }));
  const head = Math.max(...heads(0).map(({ height }) => height)) + 12;
  const heights = rungs.map(({ cells }) => Math.max(...cells.map((cell) => tall(cell, width))));

  if (!narrow) {
    const tops = heights.map((_, i) => head + heights.slice(0, i).reduce((sum, height) => sum + height + BETWEEN, 0));
    const body = rungs.map(({ name, cells }, i) => {
      const [y, height] = [tops[i]!, heights[i]!];
      const words = paragraph(name, 0, y + 7, NAMES - 16, {
        'font-weight': i === at ? 600 : null,
        fill: i > at ? QUIET : null,
      }).svg;
      // What has not been told yet is only named.
      if (i > at)
        return (
          words +
          cells
            .map((_, j) =>
              element('path', {
                d: `M${x(j) + 12} ${y}v${height}`,
                stroke: QUIET,
                'stroke-width': 1,
                'stroke-dasharray': '1 5',
              }),
            )
            .join('')
        );
      return (
        words +
        cells
          .map(
            (cell, j) =>
              (i > 0 ? arrow(x(j) + 12, y - BETWEEN, BETWEEN - 2) : '') + box(cell, x(j), y, width, height, i === at),
          )
          .join('')
      );
    });
    return {
      width: frame.width,
      height: Math.ceil(tops.at(-1)! + heights.at(-1)! + 4),
      body: group(TEXT, ...heads(4).map(({ svg }) => svg), ...body),
    };
  }
  let y = 0;
  const body = rungs.map(({ name, cells }, i) => {
    const top = y;
    const rule = element('path', { d: `M0 ${top + 0.5}H${frame.width}`, stroke: QUIET, 'stroke-width': 1 });
    const title = label(22, top + LINE_HEIGHT + 2, name, {
      'font-weight': i === at ? 600 : null,
      fill: i === at ? null : QUIET,
    });
    // Filled behind, hollow ahead: how far one has come.
    const dot = element('circle', {
      cx: 7,
      cy: top + 16.5,
      r: 5,
      fill: i <= at ? INK : 'none',
      stroke: INK,
      'stroke-width': 1.5,
    });
    y += COLLAPSED;
    if (i !== at) return rule + dot + title;
    const texts = heads(y + 2).map(({ svg }) => svg);
    const boxes = cells.map((cell, j) => box(cell, x(j), y + head, width, heights[i]!, true));
    y += head + heights[i]! + 12;
    return rule + dot + title + texts.join('') + boxes.join('');
  });
  return { width: frame.width, height: Math.ceil(y + Math.max(...heights) - heights[at]!), body: group(TEXT, ...body) };
}
