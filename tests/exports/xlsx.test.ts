/** What a workbook has beyond its cells, in the parts that programs read it from. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wrapText } from '../../src/charts/measureText.ts';
import { figureBundle } from '../../src/exports/bundle.ts';
import { toXlsx } from '../../src/exports/xlsx.ts';
import { findFigure } from '../../src/figure/registry.ts';
import { url } from '../../src/i18n/paths.ts';
import { openProject } from '../../src/project/project.ts';
import { site } from '../../src/site.ts';
import { readXlsx } from './readXlsx.ts';

const { ledger, language } = openProject('.');
const figure = (await findFigure('remittance-shares-2024', ledger))!;
const bundle = figureBundle(figure);
const bytes = await toXlsx(bundle, ledger);
const parts = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
);
const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, found]) => found!);

describe('a workbook', () => {
  test('has rows as high as their longest text, which programs would cut to a line', () => {
    const rows = readXlsx(bytes).get('Data')!;
    const heights = all(parts['xl/worksheets/sheet1.xml']!, /<row [^>]*\bht="([\d.]+)"/g).map(Number);
    expect(heights).toHaveLength(rows.length);
    const caveat = rows[0]!.indexOf('caveat');
    rows.forEach((row, i) => {
      // A column of 64 letters, in letters of 10 points that are no narrower than ours.
      const lines = wrapText(String(row[caveat] ?? ''), 64 * 7, 13.3, 'regular', 1).length;
      expect(heights[i], String(row[0])).toBeGreaterThanOrEqual(lines * 12);
    });
    expect(Math.max(...heights)).toBeGreaterThan(40);
  });

  test('has one typeface', () => {
    expect(new Set(all(parts['xl/styles.xml']!, /<name val="([^"]*)"/g))).toEqual(new Set(['Arial']));
    const fonts = all(parts['xl/styles.xml']!, /<font>(.*?)<\/font>/g);
    for (const font of fonts) expect(font).toContain('<name val="Arial"/>');
  });

  test('links each address', () => {
    const rows = readXlsx(bytes).get('Data')!;
    const column = rows[0]!.indexOf('address');
    const targets = all(parts['xl/worksheets/_rels/sheet1.xml.rels']!, /Target="([^"]*)" TargetMode="External"/g);
    expect(targets).toEqual(rows.slice(1).map((row) => row[column]));
    expect(all(parts['xl/worksheets/sheet1.xml']!, /<hyperlink ref="([^"]*)"/g)).toEqual(
      rows.slice(1).map((_, i) => `S${i + 2}`),
    );
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain(url(`figures/${figure.id}/`, language));
  });

  test('says what it is, whose and under which licence', () => {
    const core = parts['docProps/core.xml']!;
    for (const text of [bundle.title, site.name, 'CC BY 4.0', `${site.edition}T00:00:00Z`])
      expect(core).toContain(text);
    expect(parts['_rels/.rels']).toContain('Target="docProps/core.xml"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/docProps/core.xml"');
  });

  test('prints landscape, two sheets wide, with the heads on each', () => {
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/orientation="landscape" fitToWidth="2" fitToHeight="0"/);
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName>',
    );
  });
});
