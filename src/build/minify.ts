import { readFileSync } from 'node:fs';
import { minifySync, transformWithOxc } from 'vite';

/** The scripts of src/client that pages have within them. */
export const INLINE_SCRIPTS = [
  'card',
  'copier',
  'embed',
  'explorer',
  'finder',
  'foundCsv',
  'keep',
  'place',
  'preview',
  'propose',
  'scrolly',
  'search',
  'share',
  'shortcut',
  'theme',
  'themeSwitch',
  'walker',
  'webFonts',
] as const;
/** Those, and what has an address of its own or goes into pinned versions. */
export type ScriptName = (typeof INLINE_SCRIPTS)[number] | 'host' | 'pinned';

const scripts = new Map<string, Promise<string>>();

async function write(file: string, code: string): Promise<string> {
  const { code: script } = await transformWithOxc(code, file, { sourcemap: false });
  return minifySync(file.replace(/ts$/, 'js'), script).code;
}

/**
 * A script of src/client as a page has it, without types and what else only people need. It is made once, and again
 * when its file changes.
 */
export function minify(name: ScriptName): Promise<string> {
  const file = `src/client/${name}.ts`;
  const code = readFileSync(file, 'utf8');
  const known = scripts.get(code) ?? write(file, code);
  scripts.set(code, known);
  return known;
}
