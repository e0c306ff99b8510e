/** Tables: whether programs read the cells that are there, each whole. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { csvParseRows } from 'd3';
import { libreOffice, missing, run, versionOf, type Outcome } from './program.ts';

/** A table in the forms that it is published in. */
export interface Table {
  /** Unlike that of any other table that is tried. */
  id: string;
  csv: string;
  xlsx?: string;
}

const rows = (file: string): string[][] => csvParseRows(readFileSync(file, 'utf8').replace('\uFEFF', ''));

/** Cells of a table that another lacks, by their place; texts alone, since programs write numbers in their own ways. */
function lostCells(id: string, expected: string[][], received: string[][]): string[] {
  return expected.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      const other = received[y]?.[x] ?? '';
      const same = cell === other || (cell !== '' && Number(cell) === Number(other));
      return same
        ? []
        : [
            `${id}: row ${y + 1}, ${expected[0]![x]}: expected “${cell.slice(0, 60)}”, received “${other.slice(0, 60)}”`,
          ];
    }),
  );
}

interface Reader {
  program: string;
  form: 'csv' | 'xlsx';
  kind: string;
  version: () => string | null;
  /** Writes each file again as CSV, by the same name, into a folder. */
  rewrite: (files: string[], folder: string, work: string) => void;
}

/** LibreOffice’s way of writing a CSV as we do. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

const READERS: Reader[] = [
  {
    program: 'LibreOffice Calc',
    form: 'csv',
    kind: 'CSV, semicolons ticked too',
    version: () => versionOf('soffice', '--version'),
    // Separators comma and semicolon, as its window has them; quotation mark; UTF-8.
    rewrite: (files, folder, work) =>
      void libreOffice(work, folder, AS_CSV, files, '--infilter=CSV:44/59,34,76,1,,0,false,false'),
  },
  {
    program: 'LibreOffice Calc',
    form: 'xlsx',
    kind: 'XLSX',
    version: () => versionOf('soffice', '--version'),
    rewrite: (files, folder, work) => void libreOffice(work, folder, AS_CSV, files),
  },
  {
    program: 'Gnumeric',
    form: 'xlsx',
    kind: 'XLSX',
    version: () => versionOf('ssconvert', '--version'),
    rewrite: (files, folder) =>
      files.forEach((file) =>
        run('ssconvert', '-T', 'Gnumeric_stf:stf_csv', file, join(folder, `${basename(file, '.xlsx')}.csv`)),
      ),
  },
];

/** @param kind what the tables are of */
export function tryTables(kind: string, tables: Table[], work: string): Outcome[] {
  const given = mkdtempSync(join(work, 'tables-'));
  const copy = (table: Table, form: Reader['form']) => {
    const to = join(given, `${table.id}.${form}`);
    copyFileSync(table[form]!, to);
    return to;
  };
  const read = READERS.flatMap((reader): Outcome[] => {
    const version = reader.version();
    const all = tables.filter((table) => table[reader.form] !== undefined);
    if (all.length === 0) return [];
    const outcome: Outcome = {
      program: reader.program,
      version,
      kind: `${reader.kind} of ${kind}`,
      tried: 0,
      lost: [],
    };
    if (version === null) return [outcome];
    const folder = mkdtempSync(join(work, 'read-'));
    reader.rewrite(
      all.map((table) => copy(table, reader.form)),
      folder,
      work,
    );
    for (const { id, csv } of all) {
      const expected = rows(csv);
      outcome.tried += expected.flat().length;
      outcome.lost.push(...lostCells(id, expected, rows(join(folder, `${id}.csv`))));
    }
    return [outcome];
  });
  const sheets = tables.filter(({ xlsx }) => xlsx !== undefined);
  if (sheets.length === 0) return read;
  // What is seen on paper is not cut to a line: the heights of rows are the file’s.
  const version = versionOf('soffice', '--version');
  const paper: Outcome = { program: 'LibreOffice Calc', version, kind: `XLSX of ${kind}, printed`, tried: 0, lost: [] };
  if (!version || !versionOf('pdftotext', '-v')) return [...read, paper];
  const folder = mkdtempSync(join(work, 'printed-'));
  libreOffice(
    work,
    folder,
    'pdf',
    sheets.map((table) => copy(table, 'xlsx')),
  );
  for (const { id, csv } of sheets) {
    const text = run('pdftotext', '-raw', join(folder, `${id}.pdf`), '-');
    const [head, ...body] = rows(csv) as [string[], ...string[][]];
    const caveats = [...new Set(body.map((row) => row[head.indexOf('caveat')]!))].filter(Boolean);
    paper.tried += caveats.length;
    paper.lost.push(...missing(caveats, text).map((caveat) => `${id}: the caveat “${caveat.slice(0, 80)}”`));
  }
  return [...read, paper];
}

/** Packages that readers of data use; they are fetched into the folder of work when they are asked for. */
export const PACKAGES = ['datapackage@1.1.10', '@zazuko/rdf-parser-csvw@0.17.0', 'n3@2.13.12', '@rdfjs/dataset@2.0.2'];

/** The data package by Frictionless’ library for JavaScript, and a dataset’s CSV by its CSVW. */
export function tryDescriptions(site: string, datasets: { id: string; rows: number }[], work: string): Outcome[] {
  const script = join(work, 'descriptions.mjs');
  writeFileSync(
    script,
    `import { createReadStream, readFileSync } from 'node:fs';
import datapackage from 'datapackage';
import { Parser } from 'n3';
import rdf from '@rdfjs/dataset';
import CsvwParser from '@zazuko/rdf-parser-csvw';
const [site] = process.argv.slice(2);
const opened = await datapackage.Package.load(JSON.parse(readFileSync(site + '/datapackage.json', 'utf8')), { basePath: site });
const read = {};
for (const resource of opened.resources) {
  try { read[resource.name] = (await resource.read({ keyed: true })).length; } catch (error) { read[resource.name] = [error.message, ...(error.errors ?? []).map((e) => e.message)].join('; ').slice(0, 200); }
}
const cells = {};
for (const resource of opened.resources) {
  const { tableSchema } = JSON.parse(readFileSync(site + '/facts/' + resource.name + '.csv-metadata.json', 'utf8'));
  const columns = tableSchema.columns.map(({ name, titles }, i) => \`<c\${i}> csvw:name "\${name}"; csvw:title "\${titles}".\`).join('\\n');
  const list = tableSchema.columns.map((_, i) => \`<c\${i}>\`).join(' ');
  const metadata = rdf.dataset(new Parser({ baseIRI: 'http://example.org/' }).parse(\`@prefix csvw: <http://www.w3.org/ns/csvw#>. <t> csvw:url "x"; csvw:tableSchema [ csvw:column (\${list}) ]. \${columns}\`));
  const subjects = new Set();
  for await (const quad of new CsvwParser({ metadata, baseIRI: 'http://example.org/x' }).import(createReadStream(site + '/facts/' + resource.name + '.csv')))
    if (/[#/]id$/.test(quad.predicate.value)) subjects.add(quad.object.value);
  cells[resource.name] = subjects.size;
}
console.log(JSON.stringify({ read, cells }));
`,
  );
  const { read, cells } = JSON.parse(run(process.execPath, script, site)) as Record<
    string,
    Record<string, number | string>
  > as {
    read: Record<string, number | string>;
    cells: Record<string, number>;
  };
  const outcome = (name: string, kind: string, seen: Record<string, number | string>): Outcome => ({
    program: name.slice(0, name.lastIndexOf('@')),
    version: name.slice(name.lastIndexOf('@') + 1),
    kind,
    tried: datasets.length,
    lost: datasets.flatMap(({ id, rows }) =>
      seen[id] === rows ? [] : [`${id}: expected ${rows} rows, received ${seen[id]}`],
    ),
  });
  return [outcome(PACKAGES[0]!, 'data package', read), outcome(PACKAGES[1]!, 'CSVW', cells)];
}
