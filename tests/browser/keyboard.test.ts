/** Whoever has a keyboard alone reaches every control of a page, in the order of reading, and sees where they are. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../src/cli/browser.ts';

const address = inject('address');
const PAGES = [
  '/',
  '/articles/after-crocus/',
  '/figures/policy-timeline/',
  '/facts/remittance-shares/tj-2024-update/',
  '/figures/',
  '/search/?q=tajikistan',
  '/disagreements/',
  '/embed/policy-timeline/',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(PAGES)('%s', (path) => {
  // In the dark only the ring’s colours differ.
  test.each(path === '/' || path.startsWith('/embed/') ? (['light', 'dark'] as const) : (['light'] as const))(
    '%s',
    async (colorScheme) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
      await page.goto(address + path);
      if (path.startsWith('/search/')) await page.locator('.found li').first().waitFor();
      // Of a group of radio buttons one is a stop.
      const wanted = await page.evaluate(() => {
        const groups = new Set<string>();
        const stops = Array.from(
          document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"], iframe'),
        ).filter((element) => {
          if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('[tabindex="-1"], :disabled'))
            return false;
          if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
          const group = `${element.form?.className}${element.closest('fieldset')?.textContent}${element.name}`;
          return !groups.has(group) && groups.add(group);
        });
        stops.forEach((element, i) => (element.dataset.stop = String(i)));
        return stops.length;
      });
      const stops: string[] = [];
      const unseen: string[] = [];
      for (let i = 0; i < wanted + 5; i += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          if (!element || element === document.body) return null;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
          const { width, height, bottom, top } = element.getBoundingClientRect();
          // The browser’s own ring is `auto`, which embeds keep.
          const ring =
            outlineStyle === 'auto' ||
            (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5 && !/, 0\)$/.test(outlineColor));
          const seen =
            element.tagName === 'IFRAME' || (ring && width > 0 && height > 0 && bottom > 0 && top < innerHeight);
          const radio =
            element instanceof HTMLInputElement && element.type === 'radio'
              ? `radio ${element.name} ${element.closest('fieldset')?.textContent}`
              : null;
          return { stop: radio ?? element.dataset.stop ?? 'unknown', seen, what: element.outerHTML.slice(0, 120) };
        });
        if (!at) break;
        stops.push(at.stop);
        if (!at.seen) unseen.push(at.what);
      }
      expect(unseen).toEqual([]);
      expect(stops).not.toContain('unknown');
      expect(new Set(stops).size).toBe(wanted);
      const order = stops.filter((stop) => /^\d+$/.test(stop)).map(Number);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      await page.close();
    },
  );
});
