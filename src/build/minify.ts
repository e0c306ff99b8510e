import { readFileSync } from 'node:fs';
import { minifySync, transformWithOxc } from 'vite';
import { oncePerText } from './oncePerText.ts';

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

const readScript = (name: string): string => readFileSync(`src/client/${name}.ts`, 'utf8');
/** A build asks for each on thousands of pages; elsewhere its file may change. */
const read = process.env.NODE_ENV === 'production' ? oncePerText(readScript) : readScript;

/**
 * A script of src/client as a page has it, without types and what else only people need. It is made once, and where
 * files may change again when its own does.
 */
export function minify(name: ScriptName): Promise<string> {
  const code = read(name);
  const known = scripts.get(code) ?? write(`src/client/${name}.ts`, code);
  scripts.set(code, known);
  return known;
}
