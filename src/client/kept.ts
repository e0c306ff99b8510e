/** What a reader may keep on a device, to read without a line: what is read, not what is looked up. A fact’s card is in its chapter. */

/** Pages besides the chapters, by their path on the site, in every language that has them. */
export const PAGES = ['', 'glossary/', 'method/', 'about/', 'keep/'];

/** Whether a file of the built site is kept, by its path below the site: a page as "articles/watched/index.html". */
export const isKept = (file: string): boolean =>
  /^(?:(?:[a-z]{2}\/)?articles\/[^/]+\/index\.html|fonts\/[^/]+\.woff2|favicon\.svg)$/.test(file) ||
  PAGES.some((page) => `${page}index.html` === file.replace(/^[a-z]{2}\//, ''));

/** How the caches of a site begin that stands at `base`: others may stand on the same host. The edition’s version and the time of keeping follow. */
export const cachePrefix = (base: string): string => `northbound ${base} `;

/** Written where the browser fetches it to forget its cache, which no page can tell it: the host sends a header with it. */
export const FORGET = 'forget.txt';
export const WORKER = 'offline.js';
