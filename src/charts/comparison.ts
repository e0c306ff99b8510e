import { measureText } from './measureText.ts';
import { countryPaint, QUIET, RULE } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { checkCountries, checkTexts } from './rows.ts';
import { group, isNarrow, line, TEXT, type Drawing, type Frame } from './svg.ts';

export interface ComparisonEntry {
  fact: string;
  text: string;
}

export interface ComparisonRow {
  name: string;
  code: string;
  /** What each column says, in its order; none where the sources are silent. */
  cells: ComparisonEntry[][];
}

const [NAMES, GAP] = [124, 22];

/** Rows of words side by side: a table that is read like a figure. An empty cell says so. */
export function comparison(rows: ComparisonRow[], columns: string[], silent: string, frame: Frame): Drawing {
  checkTexts(
    rows.flatMap((row) => row.cells.flat()),
    (entry) => [['text', entry.text]],
    (entry) => entry.fact,
  );
  checkCountries(
    rows,
    (row) => row.code,
    (row) => row.name,
  );

  const narrow = isNarrow(frame);
  // Their own column’s gap takes the little that the widest bold letters may need more.
  const names = Math.max(NAMES, ...rows.map(({ name }) => measureText(name, undefined, 'semibold', 1.25) + 2));
  const width = narrow ? frame.width : (frame.width - names - GAP * (columns.length - 1)) / columns.length;
  const cell = (entries: ComparisonEntry[], x: number, top: number) => {
    let y = top;
    if (entries.length === 0) {
      const text = paragraph(silent, x, y, width, { fill: QUIET });
      return { svg: text.svg, bottom: y + text.height };
    }
    const drawn = entries.map((entry) => {
      const text = paragraph(entry.text, x, y, width);
      y += text.height + 7;
      return group({ 'data-fact': entry.fact }, text.svg);
    });
    return { svg: drawn.join(''), bottom: y - 7 };
  };

  let y = narrow ? 1 : 4;
  const heads = narrow
    ? []
    : columns.map((column, i) => paragraph(column, names + i * (width + GAP), y, width, { fill: QUIET }));
  y += narrow ? 0 : Math.max(...heads.map(({ height }) => height)) + 8;
  const body = rows.map((row) => {
    const name = paragraph(row.name, 0, y + 10, narrow ? frame.width : names - 8, {
      'font-weight': 600,
      fill: countryPaint(row.code),
    });
    const rule = line(0, y, frame.width, y, { stroke: narrow ? QUIET : RULE });
    let cells: string[];
    if (narrow) {
      y += 12 + name.height + 4;
      cells = row.cells.map((entries, i) => {
        const head = paragraph(columns[i]!, 0, y, width, { fill: QUIET });
        const { svg, bottom } = cell(entries, 0, y + head.height + 2);
        y = bottom + 12;
        return head.svg + svg;
      });
      y += 6;
    } else {
      const drawn = row.cells.map((entries, i) => cell(entries, names + i * (width + GAP), y + 10));
      y = Math.max(y + 10 + name.height, ...drawn.map(({ bottom }) => bottom)) + 14;
      cells = drawn.map(({ svg }) => svg);
    }
    return group({}, rule, name.svg, ...cells);
  });
  return { width: frame.width, height: Math.ceil(y), body: group(TEXT, ...heads.map(({ svg }) => svg), ...body) };
}
