import { INK, QUIET, RULE } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { checkTexts } from './rows.ts';
import { element, escape, group, isNarrow, label, line, TEXT, type Drawing, type Frame } from './svg.ts';

export interface ChecklistRow {
  fact: string;
  label: string;
  /** Who claims it. */
  by: string;
  /** What is claimed. */
  claim: string;
  /** What the reference gives, and the fact that it is, or the function that computed it. */
  reference: string;
  mark: { 'data-fact': string } | { 'data-derived': string };
}

export interface ChecklistGroup {
  verdict: string;
  sign: 'same' | 'different' | 'moved' | 'apart';
  rows: ChecklistRow[];
}

/** A sign beside the word: a tick, an unequal sign, an arrow, two lines that do not meet. */
const PATHS: Record<ChecklistGroup['sign'], string> = {
  same: 'm0 7l5 5l9 -11',
  different: 'm0 4h14m-14 6h14m-4 -9l-6 12',
  moved: 'm0 7h13m-5 -5l5 5l-5 5',
  apart: 'm3 1v12m8 -12v12',
};

/** Claims and what they were checked against, by verdict. */
export function checklist(groups: ChecklistGroup[], heads: [claim: string, reference: string], frame: Frame): Drawing {
  const rows = groups.flatMap((each) => each.rows);
  checkTexts(
    rows,
    (row) => [
      ['label', row.label],
      ['claim', row.claim],
      ['reference', row.reference],
    ],
    (row) => row.fact,
  );

  const narrow = isNarrow(frame);
  const [claimX, referenceX] = narrow ? [0, 212] : [frame.width - 330, frame.width - 148];
  let y = 0;
  const body = groups
    .filter((each) => each.rows.length > 0)
    .map(({ verdict, sign, rows: own }, i) => {
      if (i > 0) y += 14;
      const title =
        element('path', { d: `M1 ${y + 3}${PATHS[sign]}`, fill: 'none', stroke: INK, 'stroke-width': 2 }) +
        element(
          'text',
          { x: 24, y: y + 16, 'font-weight': 600 },
          `${escape(verdict)}: `,
          element('tspan', { 'data-derived': 'count' }, String(own.length)),
        );
      if (narrow) y += 24;
      const columns =
        label(claimX, y + 16, heads[0], { fill: QUIET }) + label(referenceX, y + 16, heads[1], { fill: QUIET });
      y += 26;
      const drawn = own.map((row) => {
        const rule = line(0, y, frame.width, y, { stroke: RULE });
        const text = paragraph(row.label, 0, y + 6, narrow ? frame.width : claimX - 16);
        const valueLabel = (x: number, value: string) => label(x, at, value, { 'font-weight': 600 });
        const by = label(0, y + 6 + text.height + 15, row.by, { fill: QUIET });
        const at = narrow ? y + 6 + text.height + 35 : y + 21;
        const cells =
          group({ 'data-fact': row.fact }, text.svg, by, valueLabel(claimX, row.claim)) +
          group(row.mark, valueLabel(referenceX, row.reference));
        y += text.height + (narrow ? 54 : 34);
        return rule + cells;
      });
      return group({}, title, columns, ...drawn);
    });
  return { width: frame.width, height: Math.ceil(y), body: group(TEXT, ...body) };
}
