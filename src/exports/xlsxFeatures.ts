/** What a workbook has beyond its cells: links, how it is printed, and what its properties say. */
import type { Row } from 'write-excel-file/node';
import { escape } from '../charts/svg.ts';

/** What the document’s properties say. */
export interface Properties {
  title: string;
  subject: string;
  creator: string;
  /** Its licence. */
  rights: string;
  /** The code of the language that it is in. */
  language: string;
  /** An ISO date. */
  date: string;
}

interface Sheet {
  /** Its name, of letters and spaces. */
  sheet: string;
  data: Row[];
}

/** "B3" of a row and a column, both counted from 0. */
function cellName(row: number, column: number): string {
  const columnName = (n: number): string =>
    (n >= 26 ? columnName(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26));
  return `${columnName(column)}${row + 1}`;
}

/** Each cell that is an address, by its name. */
const linksIn = ({ data }: Sheet): [cell: string, address: string][] =>
  data.flatMap((row, y) =>
    row.flatMap((cell, x): [string, string][] => {
      const value = cell && typeof cell === 'object' && 'value' in cell ? cell.value : null;
      return typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? [[cellName(y, x), value]] : [];
    }),
  );

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE = 'docProps/core.xml';

const coreProperties = ({ title, subject, creator, rights, language, date }: Properties): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escape(title)}</dc:title><dc:subject>${escape(subject)}</dc:subject><dc:creator>${escape(creator)}</dc:creator>` +
  `<dc:description>${escape(rights)}</dc:description><dc:language>${language}</dc:language>` +
  ['created', 'modified']
    .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`)
    .join('') +
  '</cp:coreProperties>';

/**
 * Links where cells are addresses; on paper landscape, two sheets wide, with the first sheet’s heads on each; and the
 * document’s properties.
 */
export const features = (sheets: Sheet[], properties: Properties) => [
  {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${CORE}"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="${CORE}"/>`,
        },
        'xl/workbook.xml': {
          transform: (content: string) =>
            content.replace(
              '<definedNames/>',
              `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${sheets[0]!.sheet}!$1:$1</definedName></definedNames>`,
            ),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (content: string) =>
            content.replace(/<worksheet\b[^>]*>/, (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`),
          insert: (_: unknown, { sheetIndex }: { sheetIndex: number }) => {
            const links = linksIn(sheets[sheetIndex]!).map(
              ([cell], i) => `<hyperlink ref="${cell}" r:id="rId-link-${i}"/>`,
            );
            return (
              (links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '') +
              '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
              '<pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0" pageOrder="overThenDown"/>'
            );
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_: unknown, { sheetIndex }: { sheetIndex: number }) =>
            linksIn(sheets[sheetIndex]!)
              .map(
                ([, address], i) =>
                  `<Relationship Id="rId-link-${i}" Type="${OFFICE}/hyperlink" Target="${escape(address)}" TargetMode="External"/>`,
              )
              .join(''),
        },
      },
      write: { files: () => ({ [CORE]: coreProperties(properties) }) },
    },
  },
];
