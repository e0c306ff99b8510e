/** What a reader of a post gets to see of an embed. */
import type { ElementHandle, Frame, Page } from 'playwright';

/** By whom a frame gets its height: by WordPress, by our script in the post, or by the code as it stands. */
export type Fit = 'wordpress' | 'script' | 'fixed';

export interface Measure {
  /** Of the frame, inside its border, in CSS pixels. */
  width: number;
  height: number;
  /** The height that the whole content wants at this width. */
  wants: number;
  /** How far a part of the content scrolls by itself, in CSS pixels. */
  inside: number;
  faults: string[];
}

/** WordPress makes no frame lower or higher. */
const [LOW, HIGH] = [200, 1000];

/** How long a post may take to load and to give its frames their heights, and each frame once it is on the screen, in milliseconds. */
const PATIENCE = 10_000;
const MORE = 2_000;
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** Goes down the page as a reader does, so that late frames and pictures load. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 50));
    }
  });
}

const frameOf = (page: Page, address: string): Frame | undefined =>
  page.frames().find((each) => each.url().split(/[?#]/)[0] === address);

async function measureOnce(frame: Frame, fit: Fit): Promise<Measure> {
  const element = await frame.frameElement();
  const seen = await (element as ElementHandle<HTMLElement>).evaluate((frame) => {
    frame.scrollIntoView({ block: 'center' });
    const box = frame.getBoundingClientRect();
    // A frame that WordPress still hides is clipped to nothing, and is not hit.
    return (
      (frame.getRootNode() as Document).elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === frame
    );
  });
  const { width, height, shown, inside, down, across } = await frame.evaluate(() => {
    const root = document.documentElement;
    const stretched = [root, document.body].map((each) => ({ each, style: each.getAttribute('style') }));
    // Whatever stretches them to the frame would hide what the content wants.
    for (const { each } of stretched)
      for (const property of ['height', 'min-height']) each.style.setProperty(property, 'auto', 'important');
    const shown = Math.ceil(root.getBoundingClientRect().height - 0.01);
    for (const { each, style } of stretched) {
      if (style === null) each.removeAttribute('style');
      else each.setAttribute('style', style);
    }
    const boxes = [document.body, ...document.body.querySelectorAll('*')].filter((each) =>
      ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(each).overflowY),
    );
    const scrolling = boxes.filter(({ scrollHeight, clientHeight }) => clientHeight > 1 && scrollHeight > clientHeight);
    const inside = scrolling.reduce((sum, { scrollHeight, clientHeight }) => sum + scrollHeight - clientHeight, 0);
    // A wide table may scroll across in a box of its own, but nothing both ways.
    const across = Math.max(...[root, ...scrolling].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    return {
      width: innerWidth,
      height: innerHeight,
      shown,
      inside,
      down: root.scrollHeight - root.clientHeight,
      across,
    };
  });
  const wants = shown + inside;
  const right = fit === 'wordpress' ? Math.min(Math.max(wants, LOW), HIGH) : wants;
  const faults = [
    !seen && 'hidden',
    width < 280 && 'too narrow',
    height < right - 1 && `${right - height} px too low`,
    height > right + 1 && fit !== 'fixed' && `${height - right} px too high`,
    shown < 100 && 'empty',
    inside > 0 && !(fit === 'wordpress' && wants > HIGH) && `a part scrolls ${inside} px`,
    down > 0 && `scrolls down ${down} px`,
    across > 0 && `scrolls across ${across} px`,
  ].filter((fault) => fault !== false);
  return { width, height, wants, inside, faults };
}

/** The frames of a post that show these embeds, in their order, once they fit or the patience is at its end. */
export async function measure(page: Page, embeds: { address: string; fit: Fit }[]): Promise<Measure[]> {
  const end = Date.now() + PATIENCE;
  const once = async ({ address, fit }: { address: string; fit: Fit }): Promise<Measure> => {
    const frame = frameOf(page, address);
    return frame ? measureOnce(frame, fit) : { width: 0, height: 0, wants: 0, inside: 0, faults: ['no frame'] };
  };
  const measures: Measure[] = [];
  for (const embed of embeds) {
    let measured = await once(embed);
    for (
      const last = Math.max(end, Date.now() + MORE);
      measured.faults.length > 0 && Date.now() < last;
      measured = await once(embed)
    )
      await pause(100);
    measures.push(measured);
  }
  if (measures.some(({ faults }) => faults.length > 0)) return measures;
  // They must not have been passing through.
  await pause(500);
  const again: Measure[] = [];
  for (const embed of embeds) again.push(await once(embed));
  return again;
}

/** Opens the tables of the embeds in a post. */
export async function openTables(page: Page, embeds: { address: string }[]): Promise<void> {
  for (const { address } of embeds)
    await frameOf(page, address)?.evaluate(() =>
      document.querySelector<HTMLElement>('details:not([open]) > summary')?.click(),
    );
}

/** Faults of the post’s text around its embeds; a theme may have others of its own. */
export async function measureText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const content = document.querySelector('.entry-content')!;
    const excess = Math.max(
      0,
      ...[...content.querySelectorAll('*')].map((each) => Math.round(each.getBoundingClientRect().right - innerWidth)),
    );
    const quotes = [...content.querySelectorAll<HTMLElement>('blockquote.wp-embedded-content')].filter(
      (quote) => quote.offsetHeight > 0,
    ).length;
    return [
      excess > 0 && `sticks out of the screen by ${excess} px`,
      quotes > 0 && `${quotes} stand-in texts stay`,
    ].filter((fault) => fault !== false);
  });
}

/** What is left of code whose tags WordPress took away: a picture that leads to `address`, if it had one, and no text. */
export async function measureFallback(page: Page, address: string | null): Promise<string[]> {
  const faults: string[] = [];
  const credit = page.locator(`.entry-content a[href="${address}"]`).filter({ hasText: /\w/ });
  if (address && (await credit.count()) === 1) return (await credit.isVisible()) ? [] : ['the line is not seen'];
  if (address) {
    const picture = page.locator(`.entry-content a[href="${address}"] img`);
    if ((await picture.count()) !== 1) return ['neither a linked picture nor a line with title and source'];
    await picture.scrollIntoViewIfNeeded();
    const loads = () => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);
    for (const end = Date.now() + PATIENCE; !(await loads()) && Date.now() < end;) await pause(100);
    if (!(await loads())) faults.push('the picture does not load');
  }
  const text = (await page.locator('.entry-content').first().textContent())!.trim();
  if (text !== '') faults.push(`text stays: ${text.slice(0, 60)}`);
  return faults;
}
