import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../src/cli/browser.ts';
import { chapterOf } from './chapterOf.ts';
import { fontsLoaded, labelFaults } from './labels.ts';
import { openProject } from '../../src/project/project.ts';

const passages = await openProject('.').scrollies();
const address = inject('address');

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

/** Reads every step, down and back up; the drawing of each is whole in the window, beside its words or above where they begin. */
async function expectStaged(page: Page, id: string, count: number): Promise<void> {
  const { width, height } = page.viewportSize()!;
  const order = Array.from({ length: count }, (_, i) => i + 1);
  for (const step of [...order, 1]) {
    await readStep(page, id, step);
    const found = await steps(page, id);
    expect(found.flatMap(({ seen }, i) => (seen ? [i + 1] : []))).toEqual([step]);
    const { drawing, left, right, top } = found[step - 1]!;
    const y = await page.evaluate(() => scrollY);
    expect(drawing.top).toBeGreaterThanOrEqual(y - 1);
    expect(drawing.bottom).toBeLessThanOrEqual(y + height + 1);
    expect(drawing.left >= right || drawing.right <= left || drawing.bottom <= top + 40).toBe(true);
    expect(new Set(found.map((each) => Math.round(each.drawing.top))).size, 'in one place').toBe(1);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

/** Adds up in the page what moves without the reader’s doing. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shifts: (window as unknown as { shifts: number }).shifts + (entry as unknown as { value: number }).value,
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
const isLast = (page: Page, id: string) =>
  page.waitForFunction(
    (name) => document.querySelector(`[data-told="${name}"] .step:last-child`)!.classList.contains('at'),
    id,
  );

describe.each(passages.map(({ id, steps: all }) => [id, all.length] as const))('%s', (id, count) => {
  test('is a sequence of words and stills without JavaScript, with a text alternative of its own for each', async () => {
    const page = await open(id, { javaScriptEnabled: false });
    const found = await steps(page, id);
    expectSequence(found, count);
    const alts = found.map(({ alt }) => alt);
    expect(new Set(alts).size).toBe(count);
    await page.context().close();
  });

  test('is a sequence with reduced motion on a phone and in print, and its labels stand free where drawings are smallest', async () => {
    const page = await open(id, { reducedMotion: 'reduce', viewport: { width: 360, height: 640 } });
    expectSequence(await steps(page, id), count);
    await fontsLoaded(page);
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await labelFaults(page, `[data-told="${id}"] .still svg`), `at ${width}`).toEqual([]);
    }
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
    [1280, 800],
  ])('shows the drawing of what is read, and no other, at %i × %i, and shifts nothing', async (width, height) => {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    await watchShifts(page);
    await page.goto(`${address}/articles/${chapterOf(id)}/#${id}-1`);
    await fontsLoaded(page);
    await expectStaged(page, id, count);
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBeLessThan(0.01);
    // Whoever listens keeps every drawing’s words.
    const tree = (await page.locator(`[data-told="${id}"]`).ariaSnapshot()).replaceAll(/\\(.)/g, '$1');
    for (const { alt } of await steps(page, id)) expect(tree).toContain(alt!.slice(0, 40));
    // Whoever jumps behind it sees the last.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await isLast(page, id);
    // The lowest window that has a stage.
    await page.setViewportSize({ width: 360, height: 530 });
    const sizes = await page.evaluate(
      (name) =>
        Array.from(
          document.querySelectorAll<SVGSVGElement>(`[data-told="${name}"] .still svg.narrow`),
          (svg) => 16 * svg.getScreenCTM()!.a,
        ),
      id,
    );
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(12);
    await context.close();
  });

  test('on a phone leads from an address to its step, and never hides what the keyboard has reached under the drawing', async () => {
    const page = await open(id, { viewport: { width: 360, height: 640 } });
    await page.goto(`${page.url()}#${id}-${count}`);
    await isLast(page, id);
    const { words, drawing } = await page.evaluate(
      ([name, n]) => ({
        words: document.querySelector(`#${name}-${n} > p`)!.getBoundingClientRect().top,
        drawing: Array.from(document.querySelectorAll(`[data-told="${name}"] .step:last-child svg`), (svg) =>
          svg.getBoundingClientRect(),
        ).find(({ width }) => width > 0)!.bottom,
      }),
      [id, count] as const,
    );
    expect(words).toBeLessThan(640 - 60);
    expect(words).toBeGreaterThanOrEqual(drawing - 1);

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
});

describe('any passage', () => {
  const [{ id, steps: all }] = passages as [(typeof passages)[number]];
  test.each<[string, BrowserContextOptions]>([
    ['with reduced motion', { reducedMotion: 'reduce' }],
    ['in a window that is too low, as one that is enlarged to 200%', { viewport: { width: 640, height: 400 } }],
  ])('is a sequence of words and stills %s', async (_, options) => {
    const page = await open(id, options);
    expectSequence(await steps(page, id), all.length);
    await page.context().close();
  });
});
