/** The check beside the build. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { middle, seconds } from './middle.ts';

const BUILT = 'dist-bench';

function time(...command: string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, command, { stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } });
  return performance.now() - start;
}

export function benchCheck(): void {
  const check = middle(Array.from({ length: 5 }, () => time('src/cli/check.ts')));
  const build = time('node_modules/astro/bin/astro.mjs', 'build', '--outDir', BUILT, '--silent');
  rmSync(BUILT, { recursive: true });
  console.log(
    `The check of the whole site beside a build of it: ${seconds(check)} to ${seconds(build)}, ratio ${(check / build).toFixed(3)}.`,
  );
}
