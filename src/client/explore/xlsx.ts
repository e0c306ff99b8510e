/** Writes a workbook of what is shown. Fetched when a reader first asks for one: the library is larger than all else. */
import writeExcelFile, { type Row } from 'write-excel-file/universal';
import { aboutOf, COLUMNS, rowsOf, type Cell, type Shown } from './fileTexts.ts';

const head = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
const cellOf = (cell: Cell) =>
  cell === null ? null : typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
const WIDTHS = [8, 16, 8, 18, 16, 24, 48, 40, 48, 48, 48];

/** Two sheets: the values, and where they come from and what to know of them. */
export const xlsxOf = (shown: Shown): Promise<Blob> =>
  writeExcelFile([
    {
      sheet: 'Data',
      stickyRowsCount: 1,
      columns: WIDTHS.map((width) => ({ width })),
      data: [COLUMNS.map(head), ...rowsOf(shown).map((row): Row => row.map(cellOf))],
    },
    {
      sheet: 'Sources and caveats',
      columns: [{ width: 12 }, { width: 100 }],
      data: Object.entries(aboutOf(shown)).flatMap(([name, value]) =>
        [value].flat().map((text): Row => [head(name), { value: text, type: String, wrap: true }]),
      ),
    },
  ]).toBlob();
