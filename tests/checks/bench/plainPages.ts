/** A plain Astro project that writes as many pages as a built site has, each of the same size, and nothing else. */
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildTimes, type BuildTimes } from './buildTimes.ts';

const FILES: Record<string, string> = {
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ trailingSlash: 'always' });`,
  'src/pages/[page].astro': `---
import sizes from '../sizes.json';
export const getStaticPaths = () => sizes.map((size, page) => ({ params: { page: String(page) }, props: { size } }));
const { size } = Astro.props;
---
<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>{Astro.params.page}</title></head><body><p>{'a word '.repeat(size / 7)}</p></body></html>`,
};

/**
 * @param built a site whose pages are counted
 * @param packages a project that has Astro
 */
export async function measurePlainPages(
  built: string,
  packages: string,
): Promise<{ pages: number; times: BuildTimes }> {
  const sizes = readdirSync(built, { recursive: true, encoding: 'utf8' })
    // Pinned versions are copied, not rendered.
    .filter((file) => file.endsWith('.html') && !/[\\/]v[\\/][0-9a-f]{16}[\\/]/.test(file))
    .map((file) => statSync(join(built, file)).size);
  const project = mkdtempSync(join(tmpdir(), 'northbound-plain-'));
  try {
    mkdirSync(join(project, 'src/pages'), { recursive: true });
    for (const [file, text] of Object.entries({ ...FILES, 'src/sizes.json': JSON.stringify(sizes) }))
      writeFileSync(join(project, file), text);
    symlinkSync(resolve(packages, 'node_modules'), join(project, 'node_modules'), 'junction');
    return { pages: sizes.length, times: await buildTimes(project) };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
