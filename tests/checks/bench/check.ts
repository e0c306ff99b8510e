/** The check beside the build, and beside the check of an older commit. */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, git } from './checkout.ts';
import { middle, seconds, table } from './middle.ts';

const BUILT = 'dist-bench';
const RUNS = 5;

function time(...command: string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, command, { stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } });
  return performance.now() - start;
}

export function benchCheck(): void {
  const check = middle(Array.from({ length: RUNS }, () => time('src/cli/check.ts')));
  const build = time('node_modules/astro/bin/astro.mjs', 'build', '--outDir', BUILT, '--silent');
  rmSync(BUILT, { recursive: true });
  console.log(
    `The check of the whole site beside a build of it: ${seconds(check)} to ${seconds(build)}, ratio ${(check / build).toFixed(3)}.`,
  );
}

/** Has each process of Node say at its end what the processors worked on it. */
const REPORT = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error('took',(user+system)/1000)})`;

/** `npm run check` with all processes that it starts, in milliseconds: from start to end, and of the processors. */
function timeCheck(project: string): { whole: number; processor: number } {
  const start = performance.now();
  const { stderr } = spawnSync('npm', ['run', '--silent', 'check'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import "${REPORT}"` },
  });
  const whole = performance.now() - start;
  const took = Array.from(stderr.matchAll(/^took ([\d.]+)$/gm), ([, ms]) => Number(ms));
  return { whole, processor: took.reduce((sum, ms) => sum + ms, 0) };
}

/** What an editor does between two checks: each adds to a file that every commit has. */
const EDITS: Record<string, (project: string, run: number) => void> = {
  'nothing edited': () => {},
  'a dataset edited': (project) => appendFileSync(join(project, 'data/datasets/migrant-counts.json'), '\n'),
  'a source edited': (project) => appendFileSync(join(project, 'data/sources.json'), '\n'),
  'a chapter edited': (project, run) =>
    appendFileSync(join(project, 'content/articles/the-rules.mdx'), `\nA sentence ${'more '.repeat(run + 1)}.\n`),
};

/**
 * The check beside that of an older commit, both from clean checkouts, in turns.
 * @param commit an older one: its name in git
 */
export function benchCheckBeside(commit: string): void {
  const [before, after] = [git('rev-parse', '--verify', `${commit}^{commit}`), git('rev-parse', 'HEAD')];
  const folders = [checkout(before), checkout(after)] as const;
  try {
    // A first check fills the caches.
    folders.forEach(timeCheck);
    const rows = Object.entries(EDITS).flatMap(([name, edit]) => {
      const runs = Array.from({ length: RUNS }, (_, run) =>
        folders.map((folder) => {
          edit(folder, run);
          return timeCheck(folder);
        }),
      );
      return (['whole', 'processor'] as const).map((what) => {
        const [was, is] = [0, 1].map((i) => middle(runs.map((run) => run[i]![what]))) as [number, number];
        return [
          `${name}: ${what === 'whole' ? 'from start to end' : 'processors'}`,
          seconds(was),
          seconds(is),
          (is / was).toFixed(2),
        ];
      });
    });
    console.log(table([['npm run check', before.slice(0, 7), after.slice(0, 7), 'ratio'], ...rows]));
  } finally {
    for (const folder of folders) git('worktree', 'remove', '--force', folder);
  }
}
