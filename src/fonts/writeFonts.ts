/**
 * npm run fonts: cuts Source Serif 4 and Source Sans 3 (SIL Open Font License) down to the
 * letters the site can use, in English, Russian, Tajik, Kyrgyz, Kazakh and Uzbek.
 *
 * - public/fonts/*.woff2   variable weight, for pages
 * - src/fonts/*.ttf        two fixed weights of the sans, for pictures drawn at build time
 * - src/share/fonts/*.ttf  the semibold serif, for pictures of shared links
 * - src/charts/advances.json  widths of letters in thousandths of an em, so that charts can
 *   measure their labels without a browser
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

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

for (const [name, family, source, style, letters] of PARTS) {
  const woff2 = await subsetFont(file(family, source, style), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(`public/fonts/${name}.woff2`, woff2);
  console.log(`public/fonts/${name}.woff2: ${woff2.length} bytes`);
}

const advances: Record<string, Record<string, number>> = {};
for (const [weight, name] of [[400, 'regular'], [600, 'semibold']] as const) {
  advances[name] = {};
  for (const part of ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']) {
    const ttf = await subsetFont(file('source-sans-3', part), LATIN + CYRILLIC, {
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
    });
    nameCut(ttf, weight, 'Source Sans 3');
    writeFileSync(`src/fonts/source-sans-3-${name}-${part}.ttf`, ttf);
    Object.assign(advances[name], readAdvances(ttf));
  }
}
writeFileSync('src/charts/advances.json', `${JSON.stringify(advances)}\n`);

const serif: Record<string, number> = {};
// The renderer takes letters that a font lacks from any other: each part has a name, by which src/share/face.ts asks for it.
for (const [part, family] of [['latin', 'Source Serif 4'], ['cyrillic', 'Serif Cyrillic'], ['cyrillic-ext', 'Serif Cyr. ext']] as const) {
  const ttf = await subsetFont(file('source-serif-4', part), LATIN + CYRILLIC, { targetFormat: 'truetype', variationAxes: { wght: 600 } });
  nameCut(ttf, 600, family);
  writeFileSync(`src/share/fonts/source-serif-4-semibold-${part}.ttf`, ttf);
  Object.assign(serif, readAdvances(ttf));
}
writeFileSync('src/share/serifAdvances.json', `${JSON.stringify(serif)}\n`);

/** Where a table of a font begins. */
function table(ttf: Buffer, tag: string): number {
  for (let i = 0; i < ttf.readUInt16BE(4); i++)
    if (ttf.toString('latin1', 12 + i * 16, 16 + i * 16) === tag) return ttf.readUInt32BE(12 + i * 16 + 8);
  throw new Error(`the font has no table ${tag}`);
}

/**
 * Pinning an axis leaves a font with the name and weight of its lightest cut, by which no
 * program would find it: declares the weight, and writes the family’s name over the longer one.
 */
function nameCut(ttf: Buffer, weight: number, family: string): void {
  ttf.writeUInt16BE(weight, table(ttf, 'OS/2') + 4);
  const names = table(ttf, 'name');
  for (let i = 0; i < ttf.readUInt16BE(names + 2); i++) {
    const record = names + 6 + i * 12;
    const name = ttf.readUInt16BE(record + 6);
    if (name !== 1 && name !== 16) continue;
    const written = Buffer.from(family, ttf.readUInt16BE(record) === 1 ? 'latin1' : 'utf16le');
    if (ttf.readUInt16BE(record) !== 1) written.swap16();
    written.copy(ttf, names + ttf.readUInt16BE(names + 4) + ttf.readUInt16BE(record + 10));
    ttf.writeUInt16BE(written.length, record + 8);
  }
}

/** Reads the widths of a font’s letters from its `cmap` (format 4) and `hmtx` tables. */
function readAdvances(ttf: Buffer): Record<string, number> {
  const em = ttf.readUInt16BE(table(ttf, 'head') + 18);
  const metrics = ttf.readUInt16BE(table(ttf, 'hhea') + 34);
  const hmtx = table(ttf, 'hmtx');
  const cmap = table(ttf, 'cmap');
  let sub = 0;
  for (let i = 0; i < ttf.readUInt16BE(cmap + 2); i++) {
    const at = cmap + ttf.readUInt32BE(cmap + 8 + i * 8);
    if (ttf.readUInt16BE(at) === 4) sub = at;
  }
  const segments = ttf.readUInt16BE(sub + 6) / 2;
  const widths: Record<string, number> = {};
  for (let s = 0; s < segments; s++) {
    const end = ttf.readUInt16BE(sub + 14 + s * 2);
    const start = ttf.readUInt16BE(sub + 16 + segments * 2 + s * 2);
    const delta = ttf.readUInt16BE(sub + 16 + segments * 4 + s * 2);
    const offsetAt = sub + 16 + segments * 6 + s * 2;
    const offset = ttf.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : ttf.readUInt16BE(offsetAt + offset + (code - start) * 2);
      if (glyph === 0) continue;
      const width = ttf.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4);
      widths[String.fromCodePoint(code)] = Math.round((width / em) * 1000);
    }
  }
  return widths;
}
