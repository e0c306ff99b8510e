/** A build of a project: how long it took, and how much memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildTimes {
  /** From start to end, in milliseconds. */
  whole: number;
  /** What the processors worked on it, in milliseconds. */
  processor: number;
  /** The most memory that all its processes together held, in bytes; without /proc that of the first. */
  memory: number;
}

/** Milliseconds between two looks at the memory. */
const LOOK = 50;
export const BUILT = 'dist-bench';

/** Has a process say at its end what it took. */
const TELL = `data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('took '+maxRSS*1024+' '+(userCPUTime+systemCPUTime)/1000+'\\n')})`;

/** The memory of a process and all below it, in bytes; none where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const below = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    const own = 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    return below.map(memoryOf).reduce((sum, bytes) => sum + bytes, own);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

/**
 * Builds a project with the heap that Node has by default.
 * @param keep leaves what was built in `dist-bench/` of the project
 * @throws with what the build said, if it fails
 */
export function buildTimes(project: string, { keep = false } = {}): Promise<BuildTimes> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', TELL, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', BUILT],
    {
      cwd: project,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0', SITE_URL: '', BASE_PATH: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  let memory = 0;
  const look = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid!))), LOOK);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const whole = performance.now() - start;
      clearInterval(look);
      if (!keep) rmSync(join(project, BUILT), { recursive: true, force: true });
      if (code !== 0) return reject(new Error(`the build of ${project} failed:\n${output.slice(-4000)}`));
      const took = Array.from(output.matchAll(/^took (\d+) ([\d.]+)$/gm), ([, most, time]) => [
        Number(most),
        Number(time),
      ]);
      resolve({
        whole,
        processor: took.reduce((sum, [, time]) => sum + time!, 0),
        memory: Math.max(memory, ...took.map(([most]) => most!)),
      });
    });
  });
}
