/** How the build’s time and memory grow with chapters and with facts, on generated content beside the project’s own. */
import { rmSync } from 'node:fs';
import { type BuildTimes, buildTimes } from './buildTimes.ts';
import { generated } from './generated.ts';
import { seconds, table } from './middle.ts';

const CHAPTERS = [10, 100, 1000];
const FACTS = [100, 1000, 10_000];

async function build(chapters: number, facts: number): Promise<BuildTimes> {
  const project = generated(chapters, facts);
  try {
    return await buildTimes(project);
  } finally {
    rmSync(project, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function grow(what: 'chapters' | 'facts', sizes: number[], own: BuildTimes): Promise<void> {
  const made: [size: number, times: BuildTimes][] = [[0, own]];
  for (const size of sizes) made.push([size, what === 'chapters' ? await build(size, 0) : await build(0, size)]);
  const whole = (times: BuildTimes) => times.whole;
  const memory = (times: BuildTimes) => times.memory;
  /** What each more costs from one size to the next: beside the project’s own build, small sizes drown in noise. */
  const each = (i: number, of: (times: BuildTimes) => number) =>
    (of(made[i]![1]) - of(made[i - 1]![1])) / (made[i]![0] - made[i - 1]![0]);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  const rows = made.map(([size, times], i) => [
    String(size),
    seconds(times.whole),
    ...(i === 0
      ? ['', '', '']
      : [
          (whole(times) / whole(made[i - 1]![1])).toFixed(2),
          `${each(i, whole).toFixed(1)} ms`,
          i > 2 ? (each(i, whole) / each(i - 1, whole)).toFixed(2) : '',
        ]),
    megabytes(times.memory),
    i === 0 ? '' : `${(each(i, memory) / 1e3).toFixed(0)} kB`,
  ]);
  console.log(
    table([
      [`more ${what}`, 'build', 'of the one before', 'each more', 'of that before', 'memory', 'each more'],
      ...rows,
    ]),
  );
}

/** @param quick leaves out the largest of each */
export async function benchScale(quick: boolean): Promise<void> {
  const sizes = (all: number[]) => (quick ? all.slice(0, -1) : all);
  // The first makes the pictures and downloads that a change has made others of.
  await buildTimes('.');
  const own = await buildTimes('.');
  await grow('chapters', sizes(CHAPTERS), own);
  await grow('facts', sizes(FACTS), own);
  console.log(
    '“Each more” is what a chapter or fact adds to the build of the size before: linear where its ratio is 1. Those of the project itself are cached; generated ones are built for the first time, unless an earlier bench has.',
  );
}
