import { factTable, type Cell } from './factTable.ts';
import type { Fact } from '../ledger/ledger.ts';

const quote = (cell: Cell): string => {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Facts as CSV, a fact to a row; a byte-order mark in front, by which spreadsheet programs know UTF-8.
 * @param caveats of the figure that they are drawn in
 */
export function toCsv(facts: Fact[], caveats: string[] = []): string {
  const { columns, rows } = factTable(facts, caveats);
  return `\uFEFF${[columns.map(({ name }) => name), ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}
