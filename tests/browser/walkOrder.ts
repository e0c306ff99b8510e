import type { Page } from 'playwright';

/** The facts of a figure that have a mark, in the order of its table, which is that of walking them. */
export const walkOrder = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (fact: string) =>
      [...document.querySelectorAll(`.drawing [data-fact="${fact}"]`)].some(
        (mark) => mark.getBoundingClientRect().width > 0,
      );
    return [...document.querySelectorAll<HTMLElement>('tbody :is(th, td:not(.note)) [data-fact]')]
      .map((cell) => cell.dataset.fact!)
      .filter(shown);
  });
