/** Writes a workbook of what is shown. Fetched when a reader first asks for one: the library is larger than all else. */
import writeExcelFile, { type Row } from 'write-excel-file/universal';
import { aboutOf, COLUMNS, rowsOf, type Cell, type Shown } from './fileTexts.ts';

const head = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
const cellOf = (cell: Cell) =>
  cell === null ? null : typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
const WIDTHS = [8, 16, 8, 18, 16, 24, 48, 40, 48, 48, 48];

const ABOUT = ['title', 'unit', 'source', 'caveats', 'address', 'licence'] as const;

/** Two sheets: the values, and where they come from and what to know of them. */
export function xlsxOf(shown: Shown): Promise<Blob> {
  const about = aboutOf(shown);
  return writeExcelFile([
    {
      sheet: shown.heads.data,
      stickyRowsCount: 1,
      columns: WIDTHS.map((width) => ({ width })),
      data: [COLUMNS.map((name) => head(shown.heads[name])), ...rowsOf(shown).map((row): Row => row.map(cellOf))],
    },
    {
      sheet: shown.heads.notes,
      columns: [{ width: 12 }, { width: 100 }],
      data: ABOUT.flatMap((name) =>
        [about[name]].flat().map((text): Row => [head(shown.heads[name]), { value: text, type: String, wrap: true }]),
      ),
    },
  ]).toBlob();
}
