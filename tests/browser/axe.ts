import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page as it stands, each with the beginning of its markup. In the dark only colours differ. */
export async function axeFaults(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run(options)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`);
    },
    theme === 'light' ? {} : { runOnly: ['color-contrast'] },
  );
}
