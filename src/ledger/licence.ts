/** The licence of texts, data and figures, as programs ask for it. */
export const LICENCE = {
  short: 'CC BY 4.0',
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
