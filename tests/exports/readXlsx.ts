import { unzipSync } from 'fflate';
import { xml2js, type Element } from 'xml-js';

export type Cell = string | number | null;

const inside = (element: Element, name: string): Element[] =>
  (element.elements ?? []).filter((each) => each.name === name);
const words = (element: Element): string =>
  element.type === 'text' ? String(element.text) : (element.elements ?? []).map(words).join('');
const column = (address: string): number =>
  Array.from(address.replace(/\d/g, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The sheets of a workbook by name, each as rows of numbers and texts, read as the format’s specification says. */
export function readXlsx(xlsx: Uint8Array): Map<string, Cell[][]> {
  const parts = unzipSync(xlsx);
  const parse = (path: string): Element => {
    if (!parts[path]) throw new Error(`the workbook lacks ${path}`);
    return (
      xml2js(new TextDecoder('utf-8', { fatal: true }).decode(parts[path]), {
        captureSpacesBetweenElements: true,
      }) as Element
    ).elements!.find(({ type }) => type === 'element')!;
  };
  const types = inside(parse('[Content_Types].xml'), 'Override').map(({ attributes }) =>
    String(attributes!.PartName).slice(1),
  );
  for (const path of types) parse(path);
  const strings = inside(parse('xl/sharedStrings.xml'), 'si').map(words);
  const targets = new Map(
    inside(parse('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes!.Id,
      `xl/${attributes!.Target}`,
    ]),
  );
  const sheets = inside(inside(parse('xl/workbook.xml'), 'sheets')[0]!, 'sheet');
  return new Map(
    sheets.map(({ attributes }) => {
      const rows = inside(inside(parse(targets.get(attributes!['r:id'])!), 'sheetData')[0]!, 'row').map((row) => {
        const cells: Cell[] = [];
        for (const cell of inside(row, 'c')) {
          const value = inside(cell, 'v')[0];
          if (value)
            cells[column(String(cell.attributes!.r))] =
              cell.attributes!.t === 's' ? strings[Number(words(value))]! : Number(words(value));
        }
        return Array.from(cells, (cell) => cell ?? null);
      });
      return [String(attributes!.name), rows];
    }),
  );
}
