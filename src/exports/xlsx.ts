import { unzipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import { factTable } from './factTable.ts';
import { loadLedger } from '../ledger/ledger.ts';
import { LICENCE } from '../ledger/licence.ts';
import { plain } from '../ledger/texts.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { site } from '../site.ts';
import { diskCache } from '../build/diskCache.ts';
import type { Bundle } from './bundle.ts';
import { zip } from './zip.ts';

const books = diskCache('xlsx', 'xlsx', ['write-excel-file', 'fflate'], ['src/exports/xlsx.ts', 'src/exports/zip.ts']);

/** A long text in a cell, which wraps. */
const text = (value: string): CellObject => ({ value, type: String, wrap: true, alignVertical: 'top' });
const head = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold', alignVertical: 'top' });

/** Facts, a fact to a row; numbers are number cells. */
function data({ facts, caveats }: Bundle) {
  const { columns, rows } = factTable(facts, caveats);
  return {
    sheet: 'Data',
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ name }) => head(name)),
      ...rows.map((row): Row =>
        row.map((cell) =>
          typeof cell === 'string'
            ? text(cell)
            : cell === null
              ? null
              : { value: cell, type: Number, alignVertical: 'top' },
        ),
      ),
    ],
  };
}

/** What the data mean and where they are from, for whoever gets the sheet without the site. */
function notes(parcel: Bundle) {
  const ledger = loadLedger();
  const units = [...new Set(parcel.facts.flatMap(({ unit }) => unit?.other ?? []))];
  const line = (name: string, ...cells: (string | null)[]): Row => [
    head(name),
    ...cells.map((cell) => (cell === null ? null : text(cell))),
  ];
  return {
    sheet: 'Sources and caveats',
    columns: [
      { width: 28 },
      { width: 64 },
      { width: 32 },
      { width: 20 },
      { width: 48 },
      { width: 64 },
      { width: 64 },
      { width: 32 },
    ],
    data: [
      line('Title', parcel.title),
      line(parcel.kind === 'figure' ? 'Measure' : 'Contents', parcel.subtitle),
      ...(parcel.alt ? [line('What it shows', parcel.alt)] : []),
      ...(units.length > 0 ? [line('Units', units.join('; '))] : []),
      line('As of', formatPeriod(parsePeriod(site.edition))),
      line('Address', parcel.address),
      line('Licence', `${LICENCE.title} (${LICENCE.short}), ${LICENCE.url}`),
      [],
      ...(parcel.caveats.length > 0 ? [...parcel.caveats.map((caveat) => line('Caveat', caveat)), []] : []),
      ['Source', 'Title', 'Publisher', 'Published', 'Address', 'What kind of source', 'Beware', 'Licence'].map(head),
      ...parcel.sources.map(({ id, title, publisher, published, address, note, beware, licence }) =>
        line(id, title, publisher, published, address, note, beware, licence),
      ),
      [],
      [head('Fact'), head('Caveat')],
      ...parcel.facts.flatMap(({ id, caveat }) => (caveat ? [line(id, plain(caveat, ledger))] : [])),
    ],
  };
}

/** A spreadsheet of two sheets: the data, and their sources and caveats. The same bytes whenever it is made. */
export async function toXlsx(parcel: Bundle): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [data(parcel), notes(parcel)];
  const given = [JSON.stringify(sheets), site.edition];
  const made = books.get(...given);
  if (made) return made;
  const written = await writeExcelFile(sheets).toBuffer();
  // The writer dates its parts by the clock; packed again they are dated by the edition.
  return books.set(zip(unzipSync(written)), ...given);
}
