import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../../src/cli/browser.ts';
import { agreed } from '../../browser/bench/agreed.ts';
import { openBench } from '../../browser/bench/page.ts';
import { openProject } from '../../../src/project/project.ts';
import { benchThings } from '../../browser/bench/things.ts';
import { resist } from '../../browser/hostile.ts';

const address = inject('address');
const things = await benchThings(openProject('.'));
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(things.map((thing) => [thing.path, thing] as const))(
  '%s has the height that was agreed in every host',
  async (_, thing) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openBench(page, [thing], address);
    await agreed(page);
    expect(errors).toEqual([]);
    await page.close();
  },
);

test('hostile addresses and messages change only what the parameters mean', async () => {
  const page = await browser.newPage({ viewport: { width: 640, height: 900 } });
  await resist(page, address, { addresses: 300, messages: 2000 });
  await page.close();
});
