/**
 * The build beside that of an older commit, both from clean checkouts, in one run: cold, and with all in its cache; and
 * what each more fact and chapter costs. The ratios are to the older commit.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { progress } from '../../../src/build/progress.ts';
import { BUILT, buildTimes, type BuildTimes } from './buildTimes.ts';
import { checkout, git } from './checkout.ts';
import { generated } from './generated.ts';
import { seconds, table } from './middle.ts';
import { measurePlainPages } from './plainPages.ts';

/** Between these sizes each more is measured: fewer drown in noise. */
const FACTS = [100, 1000] as const;
const CHAPTERS = [10, 100] as const;
/** Where builds have kept what they made. */
const CACHES = ['.cache', 'node_modules/.cache', '.astro'];

const clear = (project: string): void => {
  for (const cache of CACHES) rmSync(join(project, cache), { recursive: true, force: true });
};

/** What each more of something costs, cold, from one size to another. */
async function growth(project: string, what: 'facts' | 'chapters'): Promise<Pick<BuildTimes, 'whole' | 'memory'>> {
  const sizes = what === 'facts' ? FACTS : CHAPTERS;
  const built: BuildTimes[] = [];
  for (const size of sizes) {
    const copy = generated(what === 'chapters' ? size : 0, what === 'facts' ? size : 0, project);
    clear(project);
    try {
      built.push(await buildTimes(copy));
    } finally {
      rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  const [less, more] = built as [BuildTimes, BuildTimes];
  const count = sizes[1] - sizes[0];
  return { whole: (more.whole - less.whole) / count, memory: (more.memory - less.memory) / count };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(0)} kB`;
const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;

/** @param commit an older one: its name in git */
export async function benchBuild(commit: string): Promise<void> {
  const old = git('rev-parse', '--verify', `${commit}^{commit}`);
  const now = git('rev-parse', 'HEAD');
  const folders: string[] = [];
  const step = progress('Measuring builds', 11);
  const measured = async <T>(run: () => Promise<T>): Promise<T> => {
    const found = await run();
    step();
    return found;
  };
  try {
    for (const each of [old, now]) folders.push(await measured(async () => checkout(each)));
    const [before, after] = folders as [string, string];
    const cold: BuildTimes[] = [];
    const cached: BuildTimes[] = [];
    for (const folder of [before, after]) {
      clear(folder);
      cold.push(await measured(() => buildTimes(folder)));
      cached.push(await measured(() => buildTimes(folder, { keep: folder === after })));
    }
    const { pages, times: plain } = await measured(() => measurePlainPages(join(after, BUILT), after));
    rmSync(join(after, BUILT), { recursive: true });
    const facts = [await measured(() => growth(before, 'facts')), await measured(() => growth(after, 'facts'))];
    const chapters = [
      await measured(() => growth(before, 'chapters')),
      await measured(() => growth(after, 'chapters')),
    ];

    type Row = [what: string, write: (value: number) => string, values: number[]];
    const rows: Row[] = [
      ['cold: from start to end', seconds, cold.map(({ whole }) => whole)],
      ['cold: processors', seconds, cold.map(({ processor }) => processor)],
      ['cold: memory', megabytes, cold.map(({ memory }) => memory)],
      ['cached: from start to end', seconds, cached.map(({ whole }) => whole)],
      ['cached: processors', seconds, cached.map(({ processor }) => processor)],
      ['cached: memory', megabytes, cached.map(({ memory }) => memory)],
      ['each more fact: time', milliseconds, facts.map(({ whole }) => whole)],
      ['each more fact: memory', kilobytes, facts.map(({ memory }) => memory)],
      ['each more chapter: time', milliseconds, chapters.map(({ whole }) => whole)],
      ['each more chapter: memory', kilobytes, chapters.map(({ memory }) => memory)],
    ];
    console.log(
      table([
        ['', old.slice(0, 7), now.slice(0, 7), 'ratio'],
        ...rows.map(([what, write, [was, is]]) => [what, write(was!), write(is!), (is! / was!).toFixed(2)]),
      ]),
    );
    console.log(
      `Plain Astro writes as many pages, ${pages}, of the same sizes in ${seconds(plain.whole)}, ${seconds(plain.processor)} of processors and ${megabytes(plain.memory)}: of that ours takes ${(cached[1]!.memory / plain.memory).toFixed(2)} times the memory. Facts are counted from ${FACTS.join(' to ')}, chapters from ${CHAPTERS.join(' to ')}.`,
    );
  } finally {
    for (const folder of folders) git('worktree', 'remove', '--force', folder);
  }
}
