/**
 * npm run fonts: cuts Source Serif 4 and Source Sans 3 (SIL Open Font License) down to the
 * letters the site can use, in English, Russian, Tajik, Kyrgyz, Kazakh and Uzbek, this one in both of its scripts. It
 * refuses a letter that a font does not have.
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

const LATIN = `${range(0x20, 0x7e)}\u00a0\u00ad§©«°±·»½×÷ʻʼ‘’“”„–—…•′″−×÷\u2009€¶`;
/** The rest of Latin-1, of which few pages have any. */
const ACCENTS = [...range(0xa1, 0xff)].filter((letter) => !LATIN.includes(letter)).join('');
const CYRILLIC = `${range(0x410, 0x44f)}ЁёЎўҰұІі№`;
const CYRILLIC_EXT = 'ҒғӢӣҚқӮӯҲҳҶҷҢңӨөҮүӘәҺһ';
/** What the variable fonts do not have in their Latin part. It has one weight, which serves for all. */
const SIGNS = 'ŌōŪū\u202f†‡₽≈≠';

const LETTERS = LATIN + ACCENTS + SIGNS + CYRILLIC + CYRILLIC_EXT;

const variable = (family: string, part: string, style = 'normal') =>
  `@fontsource-variable/${family}/files/${family}-${part}-wght-${style}.woff2`;

const PARTS: [name: string, source: string, letters: string][] = [
  ['source-serif-4-latin', variable('source-serif-4', 'latin'), LATIN],
  ['source-serif-4-accents', variable('source-serif-4', 'latin'), ACCENTS],
  ['source-serif-4-latin-italic', variable('source-serif-4', 'latin', 'italic'), range(0x20, 0x7e) + '‘’“”–—…éèüö'],
  ['source-serif-4-signs', '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf', SIGNS],
  ['source-serif-4-cyrillic', variable('source-serif-4', 'cyrillic'), CYRILLIC],
  ['source-serif-4-cyrillic-ext', variable('source-serif-4', 'cyrillic-ext'), CYRILLIC_EXT],
  ['source-sans-3-latin', variable('source-sans-3', 'latin'), LATIN],
  ['source-sans-3-accents', variable('source-sans-3', 'latin'), ACCENTS],
  ['source-sans-3-signs', '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf', SIGNS],
  ['source-sans-3-cyrillic', variable('source-sans-3', 'cyrillic'), CYRILLIC],
  ['source-sans-3-cyrillic-ext', variable('source-sans-3', 'cyrillic-ext'), CYRILLIC_EXT],
];

/** Cuts a font of the packages to some characters. @throws where it does not have them all: others would be taken from another font */
async function subset(source: string, characters: string, options: Parameters<typeof subsetFont>[2]): Promise<Buffer> {
  const bytes = readFileSync(`node_modules/${source}`);
  const font = create(bytes) as Font;
  const lacking = [...characters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!));
  if (lacking.length > 0) throw new Error(`expected all letters in ${source}, which lacks ${JSON.stringify(lacking)}`);
  return subsetFont(bytes, characters, options);
}

for (const [name, source, characters] of PARTS) {
  const isVariable = source.startsWith('@fontsource-variable/');
  const woff2 = await subset(source, characters, {
    targetFormat: 'woff2',
    ...(isVariable ? { variationAxes: { wght: { min: 400, max: 700 } } } : {}),
  });
  writeFileSync(`public/fonts/${name}.woff2`, woff2);
  console.log(`public/fonts/${name}.woff2: ${woff2.length} bytes`);
}

/** With the name that fonts of all weights share (16), by which the renderer finds them. */
const FIXED = { targetFormat: 'truetype', preserveNameIds: [16] } as const;

/** Cuts a font of one weight. It comes whole: the renderer and PDF would take letters that a part lacks from any other font, whatever its weight. */
async function cut(source: string, written: string): Promise<Record<string, number>> {
  const ttf = await subset(`@expo-google-fonts/${source}.ttf`, LETTERS, FIXED);
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
