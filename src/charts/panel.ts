import { wrapText } from './measureText.ts';
import { INK, QUIET } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { checkTexts } from './rows.ts';
import { group, isNarrow, label, line, LINE_HEIGHT, TEXT, type Attributes, type Drawing, type Frame } from './svg.ts';
import type { Certainty } from './mark.ts';

export interface PanelCell extends Certainty {
  fact: string;
  /** What stands before the number, set small: "at least", "from 10.5% to". */
  before: string;
  /** The number in words and digits, set large. */
  formatted: string;
  /** What was counted. */
  label: string;
  /** By whom, when, of what. */
  notes: string[];
}

const [SIZE, GAP] = [32, 28];

/** The line below a number, as below a number in the text: solid, dashed for a bound, double for an estimate, dotted without a sure date. */
export function underline({ certainty, dotted }: Certainty, x: number, y: number, width: number): string {
  const style = (at: number, attributes: Attributes) =>
    line(x, at, x + width, at, { stroke: INK, 'stroke-width': 2, ...attributes });
  const bound = certainty === 'floor' || certainty === 'ceiling';
  const dashes: Attributes = { 'stroke-dasharray': dotted ? '2 4' : bound ? '8 5' : null };
  // A second line below one that the source itself is not sure of, dated or not.
  return style(y, dashes) + (bound || certainty === 'exact' ? '' : style(y + 5, dashes));
}

/** Numbers side by side that have no axis in common: each in its own words and unit. */
export function panel(cells: PanelCell[], { columns }: { columns: number }, frame: Frame): Drawing {
  checkTexts(
    cells,
    (cell) => [
      ['value', cell.formatted],
      ['label', cell.label],
    ],
    (cell) => cell.fact,
  );
  const across = isNarrow(frame) ? 1 : columns;
  const width = (frame.width - (across - 1) * GAP) / across;
  const linesOf = (cell: PanelCell) => wrapText(cell.formatted, width, SIZE, 'semibold');
  const body: string[] = [];
  let y = 8;
  for (let first = 0; first < cells.length; first += across) {
    const row = cells.slice(first, first + across);
    const small = row.some((cell) => cell.before !== '') ? LINE_HEIGHT : 0;
    const head = Math.max(...row.map((cell) => linesOf(cell).length)) * 36 + small;
    const drawn = row.map((cell, i) => {
      const x = i * (width + GAP);
      const lines = linesOf(cell);
      // Numbers of a row share their lowest line, whatever their height.
      const number = lines.map((text, j) =>
        label(x, y + head - (lines.length - 1 - j) * 36 - 4, text, { 'font-size': SIZE, 'font-weight': 600 }),
      );
      const before = cell.before ? label(x, y + head - lines.length * 36 - 5, cell.before) : '';
      let at = y + head + 18;
      const texts = [paragraph(cell.label, x, at, width, { 'font-weight': 600 })];
      at += texts[0]!.height + 2;
      for (const note of cell.notes) {
        const text = paragraph(note, x, at, width, { fill: QUIET });
        texts.push(text);
        at += text.height;
      }
      return {
        bottom: at,
        svg: group(
          { 'data-fact': cell.fact },
          before,
          ...number,
          underline(cell, x, y + head + 8, width),
          ...texts.map(({ svg }) => svg),
        ),
      };
    });
    body.push(...drawn.map(({ svg }) => svg));
    y = Math.max(...drawn.map(({ bottom }) => bottom)) + 26;
  }
  return { width: frame.width, height: Math.ceil(y - 18), body: group(TEXT, ...body) };
}
