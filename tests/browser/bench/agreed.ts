/** Whether the hosts of a bench have given each frame the height that its content wants. */
import type { Frame, Page } from 'playwright';
import { expect } from 'vitest';

/** The height that a frame’s content has by itself, in CSS pixels. */
export const wanted = (frame: Frame) => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

interface Heights {
  /** The host, or for embeds that stand still their address. */
  host: string;
  /** Of the frame, in CSS pixels. */
  height: number;
  /** Of its content, likewise. */
  wants: number;
}

function fits({ host, height, wants }: Heights): boolean {
  if (host === 'still') return height >= wants - 1;
  if (host === 'wordpress') return Math.abs(height - Math.max(200, wants)) <= 1 && height <= 1000;
  return Math.abs(height - wants) <= 1;
}

/** The frames of a page that have another height than their content wants. */
async function disagreeing(page: Page): Promise<(Heights & { src: string | null })[]> {
  const found = [];
  for (const section of await page.locator('[data-host]').all()) {
    const element = await section.locator('iframe').elementHandle();
    // Browsers do not lay out foreign frames that nobody sees.
    await element.scrollIntoViewIfNeeded();
    const each = {
      host: (await section.getAttribute('data-host'))!,
      src: await element.getAttribute('src'),
      height: Math.round((await element.boundingBox())!.height),
      wants: await wanted((await element.contentFrame())!),
    };
    if (!fits(each)) found.push(each);
  }
  return found;
}

/** Waits until every frame of a page has the height that its content wants. */
export const agreed = (page: Page): Promise<void> =>
  expect.poll(() => disagreeing(page), { timeout: 60_000, interval: 200 }).toEqual([]);
