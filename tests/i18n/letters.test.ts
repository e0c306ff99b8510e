/** Every letter of the languages of the region is in our fonts: those of pages, and those of pictures, PDF files and the EPUB. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { charactersIn } from '../../src/exports/book/embedFonts.ts';
import { epub } from '../../src/exports/book/epub.ts';
import { toStandalone } from '../../src/exports/book/singleFile.ts';
import { toPdf } from '../../src/exports/pdf.ts';
import { toPng } from '../../src/exports/png.ts';
import { REGULAR, SEMIBOLD, SERIF } from '../../src/fonts/fontFiles.ts';
import { WEB_FACES } from '../../src/fonts/webFaces.ts';
import { openProject } from '../../src/project/project.ts';
import { render } from '../../src/seo/og/canvas.ts';
import { rasterize } from '../../src/seo/og/rasterize.ts';
import { HEIGHT, WIDTH } from '../../src/seo/og/size.ts';
import { site } from '../../src/site.ts';
import { madePage } from '../exports/book/madePage.ts';
import { READERS, readProperties } from '../exports/readPdf.ts';
import { readZip } from '../exports/readZip.ts';
import { ACCENTS, ALPHABETS, SIGNS } from './alphabets.ts';

const fontOf = (bytes: Uint8Array): Font => create(Buffer.from(bytes)) as Font;
const has = (font: Font, letter: string): boolean => font.hasGlyphForCodePoint(letter.codePointAt(0)!);
/** The letters of a text, small and capital, without spaces. */
const lettersOf = (text: string): string[] =>
  [...new Set(text + text.toUpperCase())].filter((each) => !/\s/.test(each));

interface Face {
  range: string;
  font: Font;
}
/** The letters that a browser would take from a font of the system: of the faces whose range has a letter it asks the last. */
const lacking = (letters: Iterable<string>, faces: Face[]): string[] =>
  [...letters].filter((letter) => {
    const face = faces.findLast(({ range }) => charactersIn(range, letter) !== '');
    return !face || !has(face.font, letter);
  });

test.each(ALPHABETS)('the sentence in %s holds every letter', (_, letters, sentence) => {
  const held = new Set(sentence.toLowerCase());
  expect([...letters].filter((letter) => !held.has(letter))).toEqual([]);
});

describe.each(['Source Serif 4', 'Source Sans 3'])('on pages, %s', (family) => {
  const faces = WEB_FACES.filter(([name, , style]) => name === family && style === 'normal').map(
    ([, file, , range]): Face => ({ range, font: fontOf(readFileSync(`public/fonts/${file}.woff2`)) }),
  );
  test.each(ALPHABETS)('has %s', (_, letters, sentence) => {
    expect(lacking([...lettersOf(letters), ...sentence], faces)).toEqual([]);
  });
  test('has all that pictures have, in the file that a browser asks', () => {
    const codes = fontOf(readFileSync(REGULAR)).characterSet.filter((code) => code !== 0xffff);
    expect(lacking(String.fromCodePoint(...codes), faces)).toEqual([]);
  });
});

describe.each([REGULAR, SEMIBOLD, SERIF])('in pictures and PDF files, %s', (file) => {
  const font = fontOf(readFileSync(file));
  test.each([...ALPHABETS, ['signs and accents', SIGNS + ACCENTS, '']])('has %s', (_, letters, sentence) => {
    expect([...lettersOf(letters), ...sentence].filter((letter) => !has(font, letter))).toEqual([]);
  });
});

/** Where each letter of a picture is drawn: letters in rows, far apart. */
const SIZE = 40;
const CELL = 70;
const ACROSS = Math.floor(WIDTH / CELL);
const cellOf = (i: number) => ({ x: (i % ACROSS) * CELL, y: Math.floor(i / ACROSS) * CELL });
const gridOf = (letters: string[], family: string, weight: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
  letters
    .map((letter, i) => {
      const { x, y } = cellOf(i);
      return `<text x="${x + 10}" y="${y + 50}" font-family="${family}" font-weight="${weight}" font-size="${SIZE}" fill="#000">${letter}</text>`;
    })
    .join('') +
  '</svg>';

/** The pixels of a PNG file as another program reads it, on white. */
const pixelsOf = (png: Uint8Array) =>
  rasterize(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><image width="${WIDTH}" height="${HEIGHT}" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`,
  );

/** The box of what is dark in a cell: left, top, right and bottom. */
function inkOf(pixels: Uint8ClampedArray, i: number): number[] {
  const { x, y } = cellOf(i);
  const dark = Array.from(
    { length: CELL * CELL },
    (_, at) => [x + (at % CELL), y + Math.floor(at / CELL)] as const,
  ).filter(([column, row]) => pixels[(row * WIDTH + column) * 4]! < 128);
  const [columns, rows] = [dark.map(([column]) => column - x), dark.map(([, row]) => row - y)];
  return [Math.min(...columns), Math.min(...rows), Math.max(...columns) + 1, Math.max(...rows) + 1];
}
/** The same as the font has it. */
function glyphBox(font: Font, letter: string): number[] {
  const { minX, minY, maxX, maxY } = font.glyphForCodePoint(letter.codePointAt(0)!).bbox;
  const scale = SIZE / font.unitsPerEm;
  return [10 + minX * scale, 50 - maxY * scale, 10 + maxX * scale, 50 - minY * scale];
}

/** Pictures for links are drawn by one program, those of figures by another. */
describe.each([
  ['a picture for links', 'Source Serif 4', 600, SERIF, (svg: string) => render(svg)],
  ['a picture for links', 'Source Sans 3', 400, REGULAR, (svg: string) => render(svg)],
  ['a picture of a figure', 'Source Sans 3', 400, REGULAR, toPng],
  ['a picture of a figure', 'Source Sans 3', 600, SEMIBOLD, toPng],
])('%s, in %s of weight %i, draws by the project’s own font', (_, family, weight, file, draw) => {
  const font = fontOf(readFileSync(file));
  test.each([...ALPHABETS, ['the signs', SIGNS, ''] as const])('%s', async (_language, letters, sentence) => {
    const all = lettersOf(letters + sentence.replaceAll(/[^\p{L}]/gu, ''));
    const pixels = pixelsOf(await draw(gridOf(all, family, weight)));
    const wrong = all.filter((letter, i) => {
      const ink = inkOf(pixels, i);
      return glyphBox(font, letter).some((side, at) => !(Math.abs(side - ink[at]!) <= 1.5));
    });
    expect(wrong).toEqual([]);
  });
});

test.each(ALPHABETS)(
  'the PDF of a figure has the sentence in %s as text in the project’s own fonts',
  async (_, letters, sentence) => {
    const capitals = lettersOf(letters).join('');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 90" width="900" height="90"><text x="0" y="20" font-size="12">${sentence}</text><text x="0" y="50" font-size="12" font-weight="600">${capitals}</text></svg>`;
    const pdf = await toPdf({ svg, title: 'x', subject: 'x', language: 'ru' });
    for (const [, read] of READERS) {
      const text = read(pdf).replaceAll(/\s+/g, ' ');
      expect(text).toContain(sentence);
      expect(text).toContain(capitals);
    }
    expect(readProperties(pdf).fonts).toBe(2);
  },
);

describe('the EPUB', () => {
  const { ledger } = openProject('.');
  const home = { site: 'https://example.org', base: '/n/', read: (path: string) => readFileSync(`public/${path}`) };
  const html = madePage().replace('<p>Of ', `<p>${ALPHABETS.map(([, , each]) => each).join(' ')} ${SIGNS}</p><p>Of `);
  const files = readZip(epub(toStandalone(html, home, ledger.language), ledger), site.edition);
  const css = Buffer.from(files['EPUB/book.css']!).toString();
  const faces = Array.from(css.matchAll(/@font-face \{[^}]*\}/g), ([rule]): Face => {
    const [, file] = /url\(([^)]*)\)/.exec(rule)!;
    return { range: /unicode-range:\s*([^;]*);/.exec(rule)![1]!, font: fontOf(files[`EPUB/${file}`]!) };
  });
  const text = Buffer.from(files['EPUB/one.xhtml']!).toString();
  test.each(ALPHABETS)('has the sentence in %s, and every letter of it', (_, letters, sentence) => {
    expect(text).toContain(sentence);
    expect(lacking([...sentence, ...lettersOf(letters)], faces)).toEqual([]);
  });
  test('has the signs, and letters with accents', () => {
    expect(text).toContain(SIGNS);
    expect(lacking(SIGNS + ACCENTS, faces)).toEqual([]);
  });
});
