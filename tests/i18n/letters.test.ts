/** Every letter of the languages of the region is in our fonts: those of pages, and those of pictures and PDF files. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { REGULAR, SEMIBOLD, SERIF } from '../../src/fonts/fontFiles.ts';
import { TAJIK_ALPHABET } from '../../src/i18n/tajik.ts';

const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const LETTERS: [language: string, letters: string][] = [
  ['Russian', RUSSIAN],
  ['Tajik', TAJIK_ALPHABET],
  ['Kyrgyz', `${RUSSIAN}ңөү`],
  ['Kazakh', `${RUSSIAN}әғқңөұүһі`],
  ['Uzbek', 'abdefghijklmnopqrstuvxyzoʻgʻʼ'],
];

const fontOf = (file: string): Font => create(readFileSync(file)) as Font;
const web = (family: string, ...parts: string[]) => parts.map((part) => fontOf(`public/fonts/${family}-${part}.woff2`));
const FONTS: [name: string, files: Font[]][] = [
  ['the serif of pages', web('source-serif-4', 'latin', 'cyrillic', 'cyrillic-ext')],
  ['the sans serif of pages', web('source-sans-3', 'latin', 'cyrillic', 'cyrillic-ext')],
  ...[REGULAR, SEMIBOLD, SERIF].map((file): [string, Font[]] => [file, [fontOf(file)]]),
];

describe.each(FONTS)('%s', (_, files) => {
  test.each(LETTERS)('has %s', (_language, letters) => {
    const all = new Set(letters + letters.toUpperCase());
    expect(
      [...all].filter((letter) => !files.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0)!))),
    ).toEqual([]);
  });
});
