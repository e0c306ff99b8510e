/** So many entries stand on one page of a long list: some 10 kB in brotli. */
const PAGE_SIZE = 100;

/** A list cut into pages, in its order; an empty list has one. */
export const pagesOf = <T>(items: T[]): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / PAGE_SIZE)) }, (_, i) =>
    items.slice(i * PAGE_SIZE, (i + 1) * PAGE_SIZE),
  );

/** The path of a page of a list, by its number from 1; the first is the list’s own. */
export const pagePath = (list: string, page: number): string => (page === 1 ? list : `${list}page/${page}/`);

/** The numbers of the pages behind the first. */
export const laterPages = (items: unknown[]): number[] =>
  pagesOf(items)
    .map((_, i) => i + 1)
    .slice(1);

/** The paths of all pages of a list. */
export const pagePaths = (list: string, items: unknown[]): string[] =>
  pagesOf(items).map((_, i) => pagePath(list, i + 1));
