/** A build, and what it says of itself: how long it took, what of that each file, and how much memory. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildTimes {
  /** From start to end, in milliseconds. */
  whole: number;
  /** Of every file that was rendered, by its path: its own milliseconds, as Astro’s log says them. */
  files: Map<string, number>;
  /** The most memory that the process held, in bytes. */
  memory: number;
}

/** Astro names a file when it begins and its time when it is done: “├─ /about/index.html (+4ms)”. */
const LINE = /[├└]─ (\S+) \(\+([\d.]+)(ms|s)\)/g;

/** Says, when a process ends, how much memory it held at most. */
const TELL = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS '+process.resourceUsage().maxRSS+'\\n'))`;

/** Builds a project into a folder that is removed again. Rejects with what the build said if it fails. */
export function buildTimes(project: string): Promise<BuildTimes> {
  const BUILT = 'dist-bench';
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=8192', '--import', TELL, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', BUILT],
    {
      cwd: project,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0', SITE_URL: '', BASE_PATH: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      const whole = performance.now() - start;
      rmSync(join(project, BUILT), { recursive: true, force: true });
      if (code !== 0) return reject(new Error(`the build of ${project} failed:\n${said.slice(-4000)}`));
      const files = new Map(
        Array.from(
          said.matchAll(LINE),
          ([, path, time, unit]) => [path!, Number(time) * (unit === 's' ? 1000 : 1)] as const,
        ),
      );
      resolve({
        whole,
        files,
        memory: 1024 * Math.max(...Array.from(said.matchAll(/maxRSS (\d+)/g), ([, size]) => Number(size))),
      });
    });
  });
}

/** The sum of the times of those files whose path fits. */
export const sumOf = ({ files }: BuildTimes, fits: (path: string) => boolean): number =>
  [...files].filter(([path]) => fits(path)).reduce((sum, [, time]) => sum + time, 0);

/** Pictures and downloads, which an earlier build may have kept: they are timed apart. */
export const isPicture = (path: string): boolean => /\.(?:png|svg|pdf|xlsx|zip)$/.test(path);
