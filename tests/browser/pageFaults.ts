/** Whether a page can be read as it stands in the window: nothing wider than it, cut off, or set over other words. */
import type { Page } from 'playwright';

/**
 * What of a page cannot be read at its present width.
 * @returns each fault in words, with the beginning of the text that it concerns; none where all is well
 */
export const pageFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // What is far from the window too.
    const whole = new CSSStyleSheet();
    whole.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(whole);
    const root = document.documentElement;
    const faults = new Set<string>();
    if (root.scrollWidth > root.clientWidth)
      faults.add(`${root.scrollWidth - root.clientWidth} px wider than the window`);
    const excerpt = (text: string) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const clips = (element: Element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    const spoken = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || spoken(element.parentElement));
    /** Whether it can be seen: neither folded away nor for screen readers only. */
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip') && !spoken(element);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { text: string; box: DOMRect; element: Element }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (!/\S/.test(node.nodeValue!) || ['SCRIPT', 'STYLE', 'TITLE', 'DESC'].includes(element.tagName.toUpperCase()))
        continue;
      if (!shown(element) || parseFloat(getComputedStyle(element).fontSize) === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const drawn = element.closest('svg');
      const boxes = drawn ? [element.getBoundingClientRect()] : Array.from(range.getClientRects());
      let left = 0;
      let right = root.clientWidth;
      for (let parent: Element | null = drawn ?? element; parent && parent !== root; parent = parent.parentElement) {
        if (scrolls(parent)) [left, right] = [-Infinity, Infinity];
        else if (clips(parent) && left !== -Infinity) {
          const frame = parent.getBoundingClientRect();
          [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        }
      }
      for (const box of boxes) {
        if (box.width < 1 || box.height < 1) continue;
        if (box.left < left - 1 || box.right > right + 1)
          faults.add(
            `${excerpt(node.nodeValue!)}: ${Math.round(Math.max(left - box.left, box.right - right))} px cut off`,
          );
        // Labels of drawings have rules of their own: labels.ts.
        if (!drawn) lines.push({ text: node.nodeValue!, box, element });
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [i, line] of lines.entries())
      for (let j = i + 1; j < lines.length && lines[j]!.box.top < line.box.bottom; j++) {
        const other = lines[j]!;
        if (line.element.contains(other.element) || other.element.contains(line.element)) continue;
        const across = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
        const down = Math.min(line.box.bottom, other.box.bottom) - Math.max(line.box.top, other.box.top);
        // Lines of text have room above and below their letters.
        if (across > 1.5 && down > 0.45 * Math.min(line.box.height, other.box.height))
          faults.add(`${excerpt(line.text)} and ${excerpt(other.text)}: overlap`);
      }
    document.adoptedStyleSheets.pop();
    return [...faults];
  });

/** Sets letters, words and lines of a page apart as far as WCAG 1.4.12 asks for. */
export const setApart = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

/** Counts, from its first moment, how far a page moves while it loads. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const counted = Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) counted.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** How far a page that is watched has moved, as browsers count it: 1 is the whole window by its own height. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);
