import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

const scripts = new Map<string, string>();

/** A script of src/client without what only people need. It is minified once, and again when its file changes. */
export function minify(name: string): string {
  const file = `src/client/${name}.js`;
  const code = readFileSync(file, 'utf8');
  const known = scripts.get(code) ?? minifySync(file, code).code;
  scripts.set(code, known);
  return known;
}
