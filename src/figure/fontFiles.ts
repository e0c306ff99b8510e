import { readdirSync } from 'node:fs';

const FONTS = 'src/fonts';

/** The files of the project’s own letters. Each weight’s Latin leads: it is asked first, the rest fill in. */
export function fontFiles(weight: 'regular' | 'semibold' | '' = ''): string[] {
  return readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf') && file.includes(weight))
    .sort((a, b) => Number(b.endsWith('-latin.ttf')) - Number(a.endsWith('-latin.ttf')))
    .map((file) => `${FONTS}/${file}`);
}
