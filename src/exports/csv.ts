import { factTable, type Cell } from './factTable.ts';
import type { Fact, Ledger } from '../ledger/types.ts';

/** What a spreadsheet may take for a formula to compute. */
const FORMULA = /^[=+@\t\r-]/;

/**
 * A cell: text in quotation marks, whatever it holds, since LibreOffice also parts cells at semicolons. Before what
 * looks like a formula stands an apostrophe, as spreadsheets write a text.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

/**
 * Facts as CSV, a fact to a row, without a byte order mark, which readers of data packages take for a part of the first
 * column’s name.
 * @param caveats of the figure that they are drawn in
 */
export function toCsv(facts: Fact[], ledger: Ledger, caveats: string[] = []): string {
  const { columns, rows } = factTable(facts, ledger, caveats);
  return `${[columns.map(({ head }) => head), ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
