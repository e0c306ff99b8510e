/**
 * npm run reading: how each chapter reads, in numbers, with the limits that the editors set; “!” stands at what is beyond one.
 *   --list source | unknown | long | numeral | semicolons   the sentences of that kind, with their lines
 *   --chapter <slug>   only this chapter
 *   --in <folder>      the chapters of another copy of the project, with the facts of this one
 * What counts as a source or as not known is written down in src/check/reading/readingLists.ts.
 */
import { parseArgs } from 'node:util';
import { filesIn, type ProjectFiles } from '../build/projectFiles.ts';
import { parseMdx } from '../check/mdx.ts';
import { KINDS, keepsLimit, MEASURES, round, type Kind, type Measure } from '../check/reading/measures.ts';
import { sourceNames } from '../check/reading/readingLists.ts';
import { runningSentences, type Sentence } from '../check/reading/runningText.ts';
import { parseLedger } from '../ledger/ledger.ts';
import { expected } from '../ledger/problem.ts';

const FOLDER = 'content/articles';

interface Chapter {
  slug: string;
  number: number;
  sentences: Sentence[];
}

const slugsIn = (files: ProjectFiles): string[] =>
  files.under(FOLDER).flatMap((file) => (file.endsWith('.mdx') ? [file.slice(FOLDER.length + 1, -'.mdx'.length)] : []));

function options(): { list?: Kind; chapter?: string; files: ProjectFiles } {
  try {
    const {
      list,
      chapter,
      in: folder,
    } = parseArgs({
      options: { list: { type: 'string' }, chapter: { type: 'string' }, in: { type: 'string' } },
    }).values;
    const kinds = Object.keys(KINDS) as Kind[];
    const kind = kinds.find((each) => each === list);
    if (list !== undefined && !kind) throw new Error(expected(`one of ${kinds.join(', ')} after --list`, list, kinds));
    const files = filesIn(folder ?? '.');
    const slugs = slugsIn(files);
    if (slugs.length === 0) throw new Error(`expected chapters in ${files.root}/${FOLDER}, received none`);
    if (chapter !== undefined && !slugs.includes(chapter))
      throw new Error(expected('the slug of a chapter after --chapter', chapter, slugs));
    return { list: kind, chapter, files };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const { list, chapter, files } = options();
// Ids are kept for good, so that older chapters find their facts here, while today’s schema may refuse an older ledger.
const { ledger } = parseLedger(filesIn('.'));
const names = sourceNames(ledger);
const chapters: Chapter[] = (chapter === undefined ? slugsIn(files) : [chapter])
  .map((slug) => {
    const file = `${FOLDER}/${slug}.mdx`;
    const source = files.text(file);
    return {
      slug,
      number: Number(/^chapter: (\d+)$/m.exec(source)?.[1]),
      sentences: runningSentences(parseMdx(file, source).tree, ledger),
    };
  })
  .sort((a, b) => a.number - b.number);

/** A line for each measure: its limit, then each chapter, then all of them together. */
function table(): string {
  const all = chapters.flatMap(({ sentences }) => sentences);
  const columns = [
    ...chapters.map(({ number, sentences }) => ({ head: String(number), sentences, isChapter: true })),
    ...(chapters.length > 1 ? [{ head: 'all', sentences: all, isChapter: false }] : []),
  ];
  const line = (title: string, limit: string, cells: string[]) =>
    title.padEnd(28) + limit.padEnd(12) + cells.map((cell) => cell.padStart(8)).join('');
  return [
    line(
      'chapter',
      'limit',
      columns.map(({ head }) => `${head} `),
    ),
    ...MEASURES.map((measure) =>
      line(
        measure.name,
        limitOf(measure),
        columns.map(({ sentences, isChapter }) => {
          const value = measure.of(sentences, names);
          return `${round(value)}${measure.unit}${keepsLimit(measure, value, isChapter) ? ' ' : '!'}`;
        }),
      ),
    ),
  ].join('\n');
}

function limitOf({ least, most, unit }: Measure): string {
  if (most === undefined) return '';
  if (most === 0) return 'none';
  return least === undefined ? `≤ ${most}${unit}` : `${least}–${most}`;
}

const sentencesOf = (kind: Kind): string[] =>
  chapters.flatMap(({ slug, sentences }) =>
    sentences
      .filter((sentence) => KINDS[kind](sentence, names))
      .map(({ line, text }) => `${FOLDER}/${slug}.mdx:${line}  ${text}`),
  );

console.log(list ? sentencesOf(list).join('\n') : table());
