/** Files that the explorer makes, in the reader’s browser, of what it shows. */
import { join } from 'node:path';
import { launch } from '../../../src/cli/browser.ts';
import { serve } from '../../support/serve.ts';

const FORMS = ['svg', 'csv', 'xlsx'] as const;
/** Some years of a series, as bars and lines. */
const SHOWN = {
  address: 'explore/remittances-gdp-share/?countries=TJ,UZ&from=2019&to=2021&claims=1',
  title: '2019–2021',
};

/** Opens the explorer of a built site, saves what it shows into a folder, and returns the files by their endings. */
export async function saveShown(site: string, work: string): Promise<Record<(typeof FORMS)[number], string>> {
  const host = await serve(site);
  const browser = await launch();
  const page = await browser.newPage({ acceptDownloads: true });
  await page.goto(`${host.address}/${SHOWN.address}`);
  await page.locator('.title', { hasText: SHOWN.title }).first().waitFor();
  const files: [string, string][] = [];
  for (const form of FORMS) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-file=${form}]`).click()]);
    const file = join(work, `shown.${form}`);
    await download.saveAs(file);
    files.push([form, file]);
  }
  await browser.close();
  await host.stop();
  return Object.fromEntries(files) as Record<(typeof FORMS)[number], string>;
}
