import { measureText } from './measureText.ts';
import { countryPaint } from './paint.ts';
import { checkCountries, checkRows, RowError } from './rows.ts';
import { group, isNarrow, label, TEXT, type Drawing, type Frame } from './svg.ts';
import { unitField } from './unitField.ts';

export interface UnitRow {
  fact: string;
  name: string;
  code: string;
  /** A whole number; one mark is drawn for each. */
  count: number;
  /** The count in words. */
  formatted: string;
}

const [IN_A_LINE, TENS] = [20, 8];

/** One mark for each one counted, so that a number of people stays people. */
export function unitChart(rows: UnitRow[], frame: Frame): Drawing {
  checkRows(
    rows,
    (row) => [['count', row.count]],
    (row) => row.fact,
  );
  checkCountries(
    rows,
    (row) => row.code,
    (row) => row.fact,
  );
  const broken = rows.filter((row) => row.count < 0 || !Number.isInteger(row.count));
  if (broken.length > 0)
    throw new RowError(
      broken.map((row) => `${row.fact}: expected a whole number of at least 0, received ${row.count}`).join('\n'),
    );

  const narrow = isNarrow(frame);
  const names = narrow
    ? 0
    : Math.max(
        ...rows.map((row) => Math.max(measureText(row.name, undefined, 'semibold'), measureText(row.formatted))),
      ) + 24;
  const radius = narrow ? 6 : 8.5;
  const step = (frame.width - names - 2 * radius - TENS) / (IN_A_LINE - 1);
  let y = 0;
  const body = rows.map(({ fact, name, code, count, formatted }) => {
    const lines = Math.ceil(count / IN_A_LINE);
    const top = y + (narrow ? 34 : 8);
    // After ten there is a gap, by which to count.
    const places = Array.from({ length: count }, (_, i): [number, number] => {
      const [line, at] = [Math.floor(i / IN_A_LINE), i % IN_A_LINE];
      return [names + radius + at * step + (at < 10 ? 0 : TENS), top + radius + line * (step + 2)];
    });
    const paint = countryPaint(code);
    const marks = unitField(places, { size: radius * 2, paint });
    const words = narrow
      ? [
          label(0, y + 18, name, { 'font-weight': 600, fill: paint }),
          label(frame.width, y + 18, formatted, { 'text-anchor': 'end' }),
        ]
      : [label(0, top + 13, name, { 'font-weight': 600, fill: paint }), label(0, top + 33, formatted)];
    y = Math.max(top + lines * (step + 2), narrow ? 0 : top + 40) + 10;
    return group({ 'data-fact': fact }, ...words, marks);
  });
  return { width: frame.width, height: Math.ceil(y), body: group(TEXT, ...body) };
}
