/**
 * npm run fonts: cuts Source Serif 4 and Source Sans 3 (SIL Open Font License) down to the
 * letters the site can use, in English, Russian, Tajik, Kyrgyz, Kazakh and Uzbek.
 *
 * - public/fonts/*.woff2   variable weight, for pages
 * - src/fonts/*.ttf        fixed weights with the letters of all scripts, for pictures and PDF
 *   files drawn at build time
 * - src/charts/advances.json, src/seo/og/serifAdvances.json  widths of letters in thousandths
 *   of an em, so that labels and titles are measured without a browser
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { REGULAR, SEMIBOLD, SERIF } from '../fonts/fontFiles.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŌōŪūʻʼ‘’“”„–—…•′″−×÷\u2009\u202f€₽¶†‡`;
const CYRILLIC = `${range(0x410, 0x44f)}ЁёҒғӢӣҚқӮӯҲҳҶҷҢңӨөҮүӘәҰұҺһІі№`;

const file = (family: string, part: string, style = 'normal') =>
  readFileSync(`node_modules/@fontsource-variable/${family}/files/${family}-${part}-wght-${style}.woff2`);

const PARTS: [name: string, family: string, source: string, style: string, letters: string][] = [
  ['source-serif-4-latin', 'source-serif-4', 'latin', 'normal', LATIN],
  ['source-serif-4-latin-italic', 'source-serif-4', 'latin', 'italic', range(0x20, 0x7e) + '‘’“”–—…éèüö'],
  ['source-serif-4-cyrillic', 'source-serif-4', 'cyrillic', 'normal', CYRILLIC],
  ['source-serif-4-cyrillic-ext', 'source-serif-4', 'cyrillic-ext', 'normal', CYRILLIC],
  ['source-sans-3-latin', 'source-sans-3', 'latin', 'normal', LATIN],
  ['source-sans-3-cyrillic', 'source-sans-3', 'cyrillic', 'normal', CYRILLIC],
  ['source-sans-3-cyrillic-ext', 'source-sans-3', 'cyrillic-ext', 'normal', CYRILLIC],
];

for (const [name, family, source, style, characters] of PARTS) {
  const woff2 = await subsetFont(file(family, source, style), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(`public/fonts/${name}.woff2`, woff2);
  console.log(`public/fonts/${name}.woff2: ${woff2.length} bytes`);
}

/** With the name that fonts of all weights share (16), by which the renderer finds them. */
const FIXED = { targetFormat: 'truetype', preserveNameIds: [16] } as const;

/** Cuts a font of one weight. It comes whole: the renderer and PDF would take letters that a part lacks from any other font, whatever its weight. */
async function cut(source: string, written: string): Promise<Record<string, number>> {
  const ttf = await subsetFont(readFileSync(`node_modules/@expo-google-fonts/${source}.ttf`), LATIN + CYRILLIC, FIXED);
  writeFileSync(written, ttf);
  console.log(`${written}: ${ttf.length} bytes`);
  return readAdvances(ttf);
}

const write = (file: string, widths: unknown) => writeFileSync(file, `${JSON.stringify(widths)}\n`);
write('src/charts/advances.json', {
  regular: await cut('source-sans-3/400Regular/SourceSans3_400Regular', REGULAR),
  semibold: await cut('source-sans-3/600SemiBold/SourceSans3_600SemiBold', SEMIBOLD),
});
write('src/seo/og/serifAdvances.json', await cut('source-serif-4/600SemiBold/SourceSerif4_600SemiBold', SERIF));

/** The advance widths of a font’s characters, in thousandths of an em. */
function readAdvances(ttf: Buffer): Record<string, number> {
  const font = create(ttf) as Font;
  // The table of characters ends with U+FFFF, which is none.
  const codes = font.characterSet.filter((code) => code !== 0xffff);
  const advance = (code: number) => font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  return Object.fromEntries(codes.map((code) => [String.fromCodePoint(code), Math.round(advance(code) * 1000)]));
}
