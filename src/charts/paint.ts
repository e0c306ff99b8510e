/**
 * Colours as the page’s custom properties with a fallback, so that a drawing keeps its
 * colours where no page is around it. The values are those of src/styles/tokens.css (light).
 */
export const INK = 'currentColor';
export const QUIET = 'var(--quiet,#655c4f)';
export const RULE = 'var(--rule,#cdc2ac)';
export const PAPER = 'var(--paper,#fbf8f1)';
export const LAND = 'var(--land,#f5f0e3)';
export const LAND_FOCUS = 'var(--land-focus,#d2bf98)';
export const WATER = 'var(--water,#cfe0e3)';
export const BORDER = 'var(--border,#a3967f)';

/** Each country has one colour on the whole site; its name or code always stands beside it. */
const COUNTRIES: Record<string, string> = {
  TJ: 'var(--tj,#a0342f)',
  KG: 'var(--kg,#2f4f87)',
  UZ: 'var(--uz,#7d5a0c)',
  KZ: 'var(--kz,#1f6f63)',
  TM: 'var(--tm,#6b4a63)',
  RU: 'var(--ru,#5b5346)',
  UA: 'var(--ua,#5c6a1c)',
};

/** The names of the colours that drawings alone have: those of land and of countries. */
export const DRAWN_COLOURS = [LAND, LAND_FOCUS, WATER, BORDER, ...Object.values(COUNTRIES)].map(
  (paint) => /--[\w-]+/.exec(paint)![0],
);

/** Whether a country has a colour of its own. */
export const isCountry = (code: string): boolean => code in COUNTRIES;

/** The colour of a country by its ISO code; ink for any other. */
export const countryPaint = (code: string): string => COUNTRIES[code] ?? INK;
