/** npm run bench: how long things take beside each other, in one run on one machine, as ratios. Nothing is asserted. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const BUILT = 'dist-bench';

/** The middle of several runs, in milliseconds. */
function time(runs: number, ...command: string[]): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    execFileSync(process.execPath, command, { stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const check = time(5, 'src/check/cli.ts');
const build = time(1, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', BUILT, '--silent');
rmSync(BUILT, { recursive: true });
console.log(`The check of the whole site beside a build of it: ${seconds(check)} to ${seconds(build)}, ratio ${(check / build).toFixed(3)}.`);
