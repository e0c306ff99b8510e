import { scaleSqrt } from 'd3';
import { measureText, wordsIn } from './measureText.ts';
import { INK, QUIET, RULE } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { checkRows, checkShares, RowError } from './rows.ts';
import { element, group, HALO, isNarrow, label, line, TEXT, type Drawing, type Frame } from './svg.ts';

export interface MatrixRow {
  name: string;
  /** How many, in the order of the columns. */
  counts: number[];
}

const NAMES = 210;

/** How much of what in which: a circle by area in each cell, and its number. */
export function matrix(rows: MatrixRow[], columns: string[], frame: Frame): Drawing {
  checkRows(
    rows,
    (row) => columns.map((column, i) => [column, row.counts[i]]),
    (row) => row.name,
  );
  checkShares(
    rows.flatMap((row) => row.counts.map((count) => ({ count, name: row.name }))),
    ({ count }) => count,
    ({ name }) => name,
  );
  const odd = rows.filter((row) => row.counts.length !== columns.length);
  if (odd.length > 0)
    throw new RowError(
      odd.map((row) => `${row.name}: expected ${columns.length} counts, received ${row.counts.length}`).join('\n'),
    );

  const narrow = isNarrow(frame);
  const left = narrow ? 0 : NAMES;
  // A column is at least as wide as its longest word; what is left is shared.
  const words = columns.map((column) =>
    Math.max(narrow ? 44 : 74, ...wordsIn(column).map((word) => measureText(word))),
  );
  const spare = (frame.width - left - words.reduce((sum, width) => sum + width, 0)) / columns.length;
  const at = columns.map((_, i) => left + words.slice(0, i).reduce((sum, width) => sum + width + spare, 0));
  const most = Math.max(...rows.flatMap((row) => row.counts));
  const radius = scaleSqrt([0, most], [0, narrow ? 13 : 18]);
  const [centre, beside] = narrow ? [13, 29] : [18, 40];
  const heads = columns.map((column, i) => paragraph(column, at[i]!, 4, words[i]! + 1, { fill: QUIET }));
  const top = Math.max(...heads.map(({ height }) => height)) + 12;
  let y = top;
  const body = rows.map((row) => {
    const name = paragraph(row.name, 0, y + (narrow ? 5 : 12), narrow ? frame.width : NAMES - 12, {
      'font-weight': 600,
      ...HALO,
    });
    const rule = line(0, y, frame.width, y, { stroke: RULE });
    const middle = narrow ? y + name.height + 28 : y + Math.max(22, name.height / 2 + 12);
    const cells = row.counts.map((count, i) => {
      const x = at[i]!;
      if (count === 0) return label(x + beside, middle + 5.5, '–', { fill: QUIET });
      return group(
        { 'data-derived': 'count' },
        element('circle', { cx: x + centre, cy: middle, r: radius(count), fill: INK, 'fill-opacity': 0.75 }),
        label(x + beside, middle + 5.5, String(count), { 'font-weight': 600 }),
      );
    });
    y = narrow ? middle + 26 : Math.max(middle + 22, y + name.height + 24);
    return group({}, rule, name.svg, ...cells);
  });
  return { width: frame.width, height: Math.ceil(y), body: group(TEXT, ...heads.map(({ svg }) => svg), ...body) };
}
