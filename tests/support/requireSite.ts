import { existsSync } from 'node:fs';

/** Ends a command that tries the built site where there is none, saying what to do. */
export function requireSite(): void {
  if (existsSync('dist/index.html')) return;
  console.error('expected a built site in dist/, received none; run npm run build first');
  process.exit(1);
}
