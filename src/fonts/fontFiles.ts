/** The project’s own letters for pictures and PDF files, each file with all that any language of the site needs. npm run fonts cuts them. */
export const REGULAR = 'src/fonts/source-sans-3-regular.ttf';
export const SEMIBOLD = 'src/fonts/source-sans-3-semibold.ttf';
export const SERIF = 'src/fonts/source-serif-4-semibold.ttf';
