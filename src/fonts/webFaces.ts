/** The web fonts of pages: each family in files by letters. npm run fonts cuts them. */
const LATIN = 'U+0020-02FF,U+2000-20CF,U+2212';
const ACCENTS =
  'U+00A1-00A6,U+00A8,U+00AA,U+00AC,U+00AE-00AF,U+00B2-00B5,U+00B8-00BA,U+00BC,U+00BE-00D6,U+00D8-00F6,U+00F8-00FF';
const CYRILLIC = 'U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';
const EXTENDED = 'U+0460-048F,U+0492-04AF,U+04B2-052F';
export const SIGNS = 'U+014C-014D,U+016A-016B,U+202F,U+2020-2021,U+20BD,U+2248,U+2260';

/** Of faces whose ranges overlap browsers ask the last first. */
export const WEB_FACES = [
  ['Source Serif 4', 'source-serif-4-latin', 'normal', LATIN],
  ['Source Serif 4', 'source-serif-4-latin-italic', 'italic', LATIN],
  ['Source Serif 4', 'source-serif-4-accents', 'normal', ACCENTS],
  ['Source Serif 4', 'source-serif-4-signs', 'normal', SIGNS],
  ['Source Serif 4', 'source-serif-4-cyrillic', 'normal', CYRILLIC],
  ['Source Serif 4', 'source-serif-4-cyrillic-ext', 'normal', EXTENDED],
  ['Source Sans 3', 'source-sans-3-latin', 'normal', LATIN],
  ['Source Sans 3', 'source-sans-3-accents', 'normal', ACCENTS],
  ['Source Sans 3', 'source-sans-3-signs', 'normal', SIGNS],
  ['Source Sans 3', 'source-sans-3-cyrillic', 'normal', CYRILLIC],
  ['Source Sans 3', 'source-sans-3-cyrillic-ext', 'normal', EXTENDED],
] as const;
