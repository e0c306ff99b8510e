/** How the build’s time and memory grow with chapters and with facts, on generated content beside the project’s own. */
import { rmSync } from 'node:fs';
import { type BuildTimes, buildTimes, isPicture, sumOf } from './buildTimes.ts';
import { generated } from './generated.ts';
import { seconds, table } from './middle.ts';

const CHAPTERS = [10, 100, 1000];
const FACTS = [100, 1000, 10_000];
/** What grows by less is noise, or the cost of a longer list in a page. */
const GROWS = 1.5;
/** Files that take less than this altogether are not worth a word, in milliseconds. */
const NOTABLE = 1000;

async function build(chapters: number, facts: number): Promise<BuildTimes> {
  const project = generated(chapters, facts);
  try {
    return await buildTimes(project);
  } finally {
    rmSync(project, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The kind of a file: its folder and its ending, by which files of one template are alike: "facts/…/html". */
const kindOf = (path: string): string =>
  `${path.split('/').slice(1, 2).join('')}${path.split('/').length > 3 ? '/…' : ''} ${path.split('.').at(-1)}`;

interface Kind {
  count: number;
  time: number;
}

/** Pictures are left out: those that an earlier build kept are nothing beside those that are made. */
function kinds({ files }: BuildTimes): Map<string, Kind> {
  const found = new Map<string, Kind>();
  for (const [path, time] of files) {
    if (isPicture(path)) continue;
    const kind = found.get(kindOf(path)) ?? { count: 0, time: 0 };
    found.set(kindOf(path), { count: kind.count + 1, time: kind.time + time });
  }
  return found;
}

/** Kinds of which a file takes longer where there are more, by how much; and what is not the rendering of a file. */
function faster(less: BuildTimes, more: BuildTimes, n: number): string[] {
  const before = kinds(less);
  const found = [...kinds(more)].flatMap(([kind, { count, time }]) => {
    const small = before.get(kind);
    // One file that lists everything may take as many times longer as there is more of it.
    const allowed = count === 1 ? n : 1;
    const ratio = small ? time / count / (small.time / small.count) / allowed : 0;
    return ratio > GROWS && time > NOTABLE
      ? [
          `${kind}: ${count} files, ${seconds(time)}, each ${(ratio * allowed).toFixed(1)} times as long${allowed > 1 ? ` for ${n} times as much` : ''}`,
        ]
      : [];
  });
  return found.length > 0 ? found : ['no kind of file'];
}

async function grow(what: 'chapters' | 'facts', sizes: number[], own: BuildTimes): Promise<void> {
  const made: [size: number, times: BuildTimes][] = [[0, own]];
  for (const size of sizes) made.push([size, what === 'chapters' ? await build(size, 0) : await build(0, size)]);
  const pictures = (times: BuildTimes) => sumOf(times, isPicture);
  const rest = (times: BuildTimes) => times.whole - pictures(times);
  const memory = (times: BuildTimes) => times.memory;
  /** What each more costs from one size to the next: beside the project’s own build, small sizes drown in noise. */
  const each = (i: number, of: (times: BuildTimes) => number) =>
    (of(made[i]![1]) - of(made[i - 1]![1])) / (made[i]![0] - made[i - 1]![0]);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  const rows = made.map(([size, times], i) => [
    String(size),
    seconds(times.whole),
    seconds(rest(times)),
    ...(i === 0
      ? ['', '', '', '']
      : [
          (rest(times) / rest(made[i - 1]![1])).toFixed(2),
          `${each(i, rest).toFixed(1)} ms`,
          i > 2 ? (each(i, rest) / each(i - 1, rest)).toFixed(2) : '',
          `${each(i, pictures).toFixed(1)} ms`,
        ]),
    megabytes(times.memory),
    i === 0 ? '' : `${(each(i, memory) / 1e3).toFixed(0)} kB`,
  ]);
  console.log(
    table([
      [
        `more ${what}`,
        'build',
        'without pictures',
        'of the one before',
        'each more',
        'of that before',
        'its pictures',
        'memory',
        'each more',
      ],
      ...rows,
    ]),
  );
  const [[small, less], [large, more]] = [made[1]!, made.at(-1)!];
  console.log(
    `Grows faster than ${what}, from ${small} to ${large} more:\n${faster(less, more, large / small)
      .map((line) => `  ${line}`)
      .join('\n')}\n`,
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
    '“Each more” is what a chapter or fact adds to the build of the size before, without pictures and downloads: linear where its ratio is 1. The project’s own pictures are taken from an earlier build; those of generated facts and chapters are made, unless an earlier bench kept them.',
  );
}
