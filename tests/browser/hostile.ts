/** Addresses and messages that no honest host would send to an embed. */
import type { Frame, Page } from 'playwright';
import { expect } from 'vitest';

/** The same numbers for every run, so that what fails fails again. */
function* random(seed: number): Generator<number> {
  for (let x = seed; ;) {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    yield x / 2 ** 32;
  }
}

const numbers = random(20261121);
const pick = <T>(items: readonly T[]): T => items[Math.floor(numbers.next().value * items.length)]!;
const KEYS = [
  'theme',
  'plain',
  'transparent',
  'static',
  'table',
  'childId',
  '__proto__',
  'constructor',
  'secret',
  '<b>',
  'a',
];
const VALUES = [
  '1',
  'dark',
  'light',
  'auto',
  '',
  '0',
  'true',
  '"><script>hit()</script>',
  'javascript:hit()',
  '<img src=x onerror=hit()>',
  '%00',
  '%',
  '\u202e',
  'x'.repeat(3000),
  'xPYMx',
  '[iFrameSizer]',
  '__proto__',
  '${hit()}',
  '../../',
];
const query = () =>
  Array.from(
    { length: 1 + Math.floor(numbers.next().value * 4) },
    () => `${pick(KEYS)}=${pick([encodeURIComponent, String, encodeURI])(pick(VALUES))}`,
  ).join(pick(['&', '&&', ';']));

/**
 * Opens an embed at hostile addresses and sends it hostile messages; expects no error, nothing run, and a document
 * that has changed only where parameters may change it.
 * @param site where the built site is served, without a slash at the end
 * @param counts how many of each; the same ones in every run
 */
export async function resist(page: Page, site: string, counts: { addresses: number; messages: number }): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push('a dialog');
    void dialog.dismiss();
  });
  await page.goto(`${site}/embed/growth-2019-2020/`);
  /** The document but for the attributes that parameters may set. */
  const shape = (target: Page | Frame) =>
    target.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const name of ['theme', 'plain', 'transparent', 'static', 'bound']) delete copy.dataset[name];
      copy.querySelectorAll('details').forEach((details) => details.removeAttribute('open'));
      return copy.outerHTML;
    });
  const plain = await shape(page);
  for (let i = 0; i < counts.addresses; i += 1) {
    const search = query();
    await page.goto(
      `${site}/embed/growth-2019-2020/?${search}${pick(['', '#', '#?secret=abc', '#"><img onerror=hit()>'])}`,
      { waitUntil: 'domcontentloaded' },
    );
    expect(await shape(page), search).toBe(plain);
    const theme = await page.evaluate(() => document.documentElement.dataset.theme);
    expect([undefined, 'light', 'dark']).toContain(theme);
  }
  expect(errors).toEqual([]);

  // It has no policy, as the pages of others.
  await page.goto(`${site}/facts.json`);
  await page.evaluate((src) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard, hit: () => heard.push('hit') });
    addEventListener('message', ({ data }) => heard.push(data));
    const frame = Object.assign(document.createElement('iframe'), { src, width: '600', height: '400' });
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  }, `${site}/embed/growth-2019-2020/`);
  const frame = page.frames().find((each) => each.url().includes('/embed/'))!;
  frame.page().on('pageerror', (error) => errors.push(error.message));
  const values = () =>
    pick<unknown>([
      null,
      undefined,
      0,
      -1,
      NaN,
      1e9,
      true,
      '',
      'dark',
      'light',
      [],
      {},
      ['dark'],
      { toString: 1 },
      ...VALUES,
    ]);
  const message = (): unknown =>
    pick([
      () => values(),
      () => ({ theme: values() }),
      () => ({ method: pick(['register', 'resize', 'x']), windowId: values() }),
      () => ({ message: pick(['ready', 'height']), secret: values() }),
      () => ({ sentinel: pick(['amp', values()]), type: pick(['frames-init', 'embed-size', values()]) }),
      () => `[iFrameSizer]${pick(VALUES)}:${pick(VALUES)}:${pick(VALUES)}`,
      () => `pymxPYMx${pick(VALUES)}xPYMx${pick(VALUES)}`,
      () => ({ 'datawrapper-height': values(), height: values() }),
    ])();
  await page.evaluate(
    (messages) => {
      const { contentWindow } = document.querySelector('iframe')!;
      for (const each of messages) contentWindow!.postMessage(each, '*');
      contentWindow!.postMessage({ method: 'register', windowId: 'the-last' }, '*');
    },
    Array.from({ length: counts.messages }, message),
  );
  // The last is an honest one: when it is answered, all before it have been read.
  await page.waitForFunction(() =>
    (window as unknown as { heard: { windowId?: string }[] }).heard.some((each) => each?.windowId === 'the-last'),
  );
  expect(await shape(frame)).toBe(plain);
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard).not.toContain('hit');
  for (const each of heard) {
    expect(each).not.toBeNull();
    if (typeof each === 'object') expect((each as { height: number }).height).toBeGreaterThan(100);
    else
      expect(each).toMatch(
        /^(?:\[iFrameSizer\][\w:.-]{1,99}:\d+:\d+:\w+|\[iFrameResizerChild\]Ready|\{"src":.*"height":\d+\})$/,
      );
  }
  expect(errors).toEqual([]);
}
