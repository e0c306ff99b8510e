/** Whether the labels of drawings can be read. */
import type { Page } from 'playwright';

/**
 * Labels that overlap, stick out of their drawing, or are set below 12 px, in the drawings that are shown.
 * @param drawings a selector of the `svg` elements
 * @returns each fault in words; none where all is well
 */
export const labelFaults = (page: Page, drawings: string): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      Array.from(document.querySelectorAll<SVGSVGElement>(selector))
        .filter((svg) => svg.getBoundingClientRect().width > 0)
        .flatMap((svg, i) => {
          const frame = svg.getBoundingClientRect();
          const scale = svg.getScreenCTM()!.a;
          const labels = Array.from(svg.querySelectorAll('text'), (text) => ({
            text: `drawing ${i + 1}: ${text.textContent}`,
            box: text.getBoundingClientRect(),
            size: parseFloat(getComputedStyle(text).fontSize) * scale,
          }));
          return labels.flatMap(({ text, box, size }, j) => {
            const outside =
              box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              box.top < frame.top - 1 ||
              box.bottom > frame.bottom + 1;
            const overlapping = labels.slice(j + 1).filter((other) => {
              const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              // Lines of text have room above and below their letters.
              const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
              return across > 1 && down > 0.3 * Math.min(box.height, other.box.height);
            });
            return [
              ...(size < 12 ? [`${text}: ${size.toFixed(1)} px`] : []),
              ...(outside ? [`${text}: outside`] : []),
              ...overlapping.map((other) => `${text} and ${other.text}: overlap`),
            ];
          });
        }),
    drawings,
  );

/** Waits until every web font of the page is there, or has not come. */
export const fontsLoaded = (page: Page) =>
  page.evaluate(async () => {
    await Promise.allSettled(Array.from(document.fonts, (font) => font.load()));
  });
