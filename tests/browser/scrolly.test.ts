import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadScrollies } from '../../src/figure/scrollyRegistry.ts';
import { launch } from '../../src/cli/browser.ts';

const passages = await loadScrollies();
const address = inject('address');
const chapterOf = (id: string): string =>
  readdirSync('content/articles')
    .find((file) => readFileSync(`content/articles/${file}`, 'utf8').includes(`<Scrolly id="${id}"`))!
    .replace('.mdx', '');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(id: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(`${address}/articles/${chapterOf(id)}/`);
  return page;
}

/** Of each step: where its words and its drawing stand, whether the drawing is seen, and what it tells those who do not see it. */
const steps = (page: Page, id: string) =>
  page.evaluate(
    (name) =>
      Array.from(document.querySelectorAll(`[data-told="${name}"] .step`), (step) => {
        const [words, still] = [step.querySelector('.words')!.getBoundingClientRect(), step.querySelector('.still')!];
        const svgs = Array.from(still.querySelectorAll('svg'));
        const svg = svgs.find((each) => each.getBoundingClientRect().width > 0)!;
        const box = svg.getBoundingClientRect();
        return {
          top: words.top + scrollY,
          bottom: words.bottom + scrollY,
          left: words.left,
          right: words.right,
          drawing: { top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right },
          seen: getComputedStyle(svg).opacity === '1',
          shown: svgs.filter((each) => each.getBoundingClientRect().width > 0).length,
          alt: svg.getAttribute('aria-label'),
        };
      }),
    id,
  );
type Steps = Awaited<ReturnType<typeof steps>>;

/** Words, drawing, words, drawing: each whole, none on another. */
function expectSequence(found: Steps, count: number): void {
  expect(found).toHaveLength(count);
  found.forEach(({ top, bottom, drawing, seen, shown }, i) => {
    expect([seen, shown]).toEqual([true, 1]);
    expect(bottom - top).toBeGreaterThan(20);
    expect(drawing.top).toBeGreaterThanOrEqual(bottom - 1);
    expect(drawing.bottom - drawing.top).toBeGreaterThan(100);
    if (i > 0) expect(top).toBeGreaterThanOrEqual(found[i - 1]!.drawing.bottom - 1);
  });
}

/** Brings the words of a step to where they are read, and waits until its drawing has come. */
async function readStep(page: Page, id: string, step: number): Promise<void> {
  await page.evaluate(
    ([name, n]) =>
      scrollBy(
        0,
        document.getElementById(`${name}-${n}`)!.getBoundingClientRect().top -
          innerHeight * (innerWidth < 1024 ? 0.6 : 0.1),
      ),
    [id, step] as const,
  );
  await page.waitForFunction(
    ([name, n]) => document.querySelectorAll(`[data-told="${name}"] .step`)[n - 1]!.classList.contains('at'),
    [id, step] as const,
  );
  // A busy machine takes its time to fade.
  await page.waitForFunction(
    ([name, n]) => {
      const stills = Array.from(document.querySelectorAll(`[data-told="${name}"] .step`), (step) =>
        Array.from(step.querySelectorAll('.still svg')).find((svg) => svg.getBoundingClientRect().width > 0)!,
      );
      return stills.every((svg, i) => getComputedStyle(svg).opacity === (i === n - 1 ? '1' : '0'));
    },
    [id, step] as const,
  );
}

describe.each(passages.map(({ id, steps: all }) => [id, all.length] as const))('%s', (id, count) => {
  test.each<[string, BrowserContextOptions]>([
    ['without JavaScript', { javaScriptEnabled: false }],
    ['with reduced motion', { reducedMotion: 'reduce' }],
    ['with reduced motion on a phone', { reducedMotion: 'reduce', viewport: { width: 360, height: 640 } }],
    ['in a window that is too low, as one that is enlarged to 200%', { viewport: { width: 640, height: 400 } }],
  ])('is a sequence of words and stills %s', async (_, options) => {
    const page = await open(id, options);
    expectSequence(await steps(page, id), count);
    await page.context().close();
  });

  test('is a sequence in print', async () => {
    const page = await open(id);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    const found = await steps(page, id);
    expect(found).toHaveLength(count);
    found.forEach(({ top, right, drawing, seen, shown }, i) => {
      expect([seen, shown]).toEqual([true, 1]);
      // Each beside its words, and below the step before it.
      expect(drawing.left).toBeGreaterThanOrEqual(right);
      expect(Math.abs(drawing.top - top)).toBeLessThan(20);
      if (i > 0) expect(top).toBeGreaterThanOrEqual(Math.max(found[i - 1]!.bottom, found[i - 1]!.drawing.bottom) - 1);
    });
    await page.context().close();
  });

  test.each([
    [320, 640],
    [768, 1024],
    [1280, 800],
    [2560, 1440],
  ])('shows the drawing of what is read, and no other, at %i × %i', async (width, height) => {
    const page = await open(id, { viewport: { width, height } });
    // Down, and back up.
    const order = Array.from({ length: count }, (_, i) => i + 1);
    for (const step of [...order, 1]) {
      await readStep(page, id, step);
      const found = await steps(page, id);
      expect(found.flatMap(({ seen }, i) => (seen ? [i + 1] : []))).toEqual([step]);
      const { drawing, left, right, top } = found[step - 1]!;
      const y = await page.evaluate(() => scrollY);
      // The whole drawing is in the window, beside its words or above where they begin.
      expect(drawing.top).toBeGreaterThanOrEqual(y - 1);
      expect(drawing.bottom).toBeLessThanOrEqual(y + height + 1);
      expect(drawing.left >= right || drawing.right <= left || drawing.bottom <= top + 40).toBe(true);
      expect(new Set(found.map((each) => Math.round(each.drawing.top))).size, 'in one place').toBe(1);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  test('shows the last drawing to a reader who jumps behind it', async () => {
    const page = await open(id);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForFunction(
      (name) => document.querySelector(`[data-told="${name}"] .step:last-child`)!.classList.contains('at'),
      id,
    );
    await page.context().close();
  });

  test('leads from an address to its step, whose words are then seen', async () => {
    for (const viewport of [
      { width: 360, height: 640 },
      { width: 1280, height: 800 },
    ]) {
      const page = await open(id, { viewport });
      await page.goto(`${page.url()}#${id}-${count}`);
      await page.waitForFunction(
        (name) => document.querySelector(`[data-told="${name}"] .step:last-child`)!.classList.contains('at'),
        id,
      );
      const { words, drawing } = await page.evaluate(
        ([name, n]) => {
          const first = document.querySelector(`#${name}-${n} > p`)!.getBoundingClientRect();
          return {
            words: { top: first.top, left: first.left },
            drawing: Array.from(document.querySelectorAll(`[data-told="${name}"] .step:last-child svg`), (svg) =>
              svg.getBoundingClientRect(),
            ).find(({ width }) => width > 0)!,
          };
        },
        [id, count] as const,
      );
      expect(words.top).toBeLessThan(viewport.height - 60);
      if (viewport.width < 1024) expect(words.top).toBeGreaterThanOrEqual(drawing.bottom - 1);
      await page.context().close();
    }
  });

  test('never hides what the keyboard has reached under the drawing', async () => {
    const page = await open(id, { viewport: { width: 360, height: 640 } });
    const controls = await page.locator(`[data-told="${id}"] .words :is(a, button)`).count();
    expect(controls).toBeGreaterThan(0);
    for (const backwards of [false, true]) {
      await page
        .locator(`[data-told="${id}"] .words :is(a, button)`)
        .nth(backwards ? controls - 1 : 0)
        .focus();
      for (let i = 0; i < controls; i += 1) {
        const hidden = await page.evaluate(() => {
          const box = document.activeElement!.getBoundingClientRect();
          const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return !document.activeElement!.contains(at) && at?.closest('.still')
            ? `${document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent} at ${Math.round(box.top)}`
            : null;
        });
        expect(hidden).toBe(null);
        await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
      }
    }
    await page.context().close();
  });

  test('shifts nothing when the script begins', async () => {
    for (const viewport of [
      { width: 360, height: 640 },
      { width: 1280, height: 800 },
    ]) {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      await page.addInitScript(() => {
        Object.assign(window, { shifts: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Object.assign(window, {
              shifts: (window as unknown as { shifts: number }).shifts + (entry as unknown as { value: number }).value,
            });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${address}/articles/${chapterOf(id)}/#${id}-1`);
      await page.evaluate(() => Promise.allSettled(Array.from(document.fonts, (font) => font.load())));
      for (let step = 1; step <= count; step += 1) await readStep(page, id, step);
      expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBeLessThan(0.01);
      await context.close();
    }
  });

  test('has a text alternative of its own for each drawing, that those who listen keep', async () => {
    const page = await open(id);
    const alts = (await steps(page, id)).map(({ alt }) => alt);
    expect(new Set(alts).size).toBe(count);
    const tree = await page.locator(`[data-told="${id}"]`).ariaSnapshot();
    const plain = tree.replaceAll(/\\(.)/g, '$1');
    for (const alt of alts) expect(plain).toContain(alt!.slice(0, 40));
    await page.context().close();
  });

  test('has labels that stand free at any width', async () => {
    const page = await open(id, { reducedMotion: 'reduce' });
    await page.evaluate(() => Promise.allSettled(Array.from(document.fonts, (font) => font.load())));
    for (const width of [320, 360, 414, 480, 559, 600, 660, 720, 900]) {
      await page.setViewportSize({ width, height: 900 });
      const faults = await page.evaluate(
        (name) =>
          Array.from(document.querySelectorAll<SVGSVGElement>(`[data-told="${name}"] .still svg`))
            .filter((svg) => svg.getBoundingClientRect().width > 0)
            .flatMap((svg, i) => {
              const frame = svg.getBoundingClientRect();
              const scale = svg.getScreenCTM()!.a;
              const labels = Array.from(svg.querySelectorAll('text'), (text) => ({
                text: `step ${i + 1}: ${text.textContent}`,
                box: text.getBoundingClientRect(),
                size: parseFloat(getComputedStyle(text).fontSize) * scale,
              }));
              return labels.flatMap(({ text, box, size }, j) => [
                ...(size < 12 ? [`${text}: ${size.toFixed(1)} px`] : []),
                ...(box.left < frame.left - 1 ||
                box.right > frame.right + 1 ||
                box.top < frame.top - 1 ||
                box.bottom > frame.bottom + 1
                  ? [`${text}: outside`]
                  : []),
                ...labels
                  .slice(j + 1)
                  .filter((other) => {
                    const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                    const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                    return across > 1 && down > 0.3 * Math.min(box.height, other.box.height);
                  })
                  .map((other) => `${text} and ${other.text}: overlap`),
              ]);
            }),
        id,
      );
      expect(faults, `at ${width}`).toEqual([]);
    }
    await page.context().close();
  });

  test('keeps its letters readable on the stage of the lowest window that has one', async () => {
    const page = await open(id, { viewport: { width: 360, height: 530 } });
    const sizes = await page.evaluate(
      (name) =>
        Array.from(
          document.querySelectorAll<SVGSVGElement>(`[data-told="${name}"] .still svg.narrow`),
          (svg) => 16 * svg.getScreenCTM()!.a,
        ),
      id,
    );
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(12);
    await page.context().close();
  });
});
