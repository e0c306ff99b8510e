/** What well-kept tools say of our prose: spelling, words written twice, headings, references, sentences. */
import type { Nodes, Root } from 'mdast';
import { diskCache } from '../build/diskCache.ts';
import { workerPool } from '../build/workerPool.ts';
import type { Ledger } from '../ledger/types.ts';
import type { Problem } from '../ledger/problem.ts';
import type { Remark } from './proseTools.ts';
import type { Prose } from './proseWorker.ts';
import { found } from './rules.ts';

const DICTIONARY = 'data/dictionary.txt';
const MOST_WORDS = 45;

/** Every word of the names that the ledger knows, and of our own dictionary. */
function knownWords(ledger: Ledger): string {
  const names = [
    ...[...ledger.places.values()].flatMap(({ name, variants = [] }) => [name, ...variants]),
    ...[...ledger.people.values()].flatMap(({ name, as }) => [name, as]),
    ...[...ledger.sources.values()].flatMap(({ title, publisher, short }) => [title, publisher, short]),
    ...[...ledger.spellings.values()].map(({ write }) => write),
  ];
  const own = (ledger.files.has(DICTIONARY) ? ledger.files.text(DICTIONARY) : '')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  return [...new Set([...names, ...own].flatMap((text) => text.match(/[\p{L}’'-]+/gu) ?? []))].join('\n');
}

const words = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Sentences that are longer than one can keep in mind; a number is a word. */
function longSentences(file: string, tree: Root): Problem[] {
  const flat = (node: Nodes): string =>
    'children' in node ? (node.children as Nodes[]).map(flat).join('') : 'value' in node ? node.value : '';
  const paragraphs = (node: Nodes): Nodes[] =>
    node.type === 'paragraph' ? [node] : 'children' in node ? (node.children as Nodes[]).flatMap(paragraphs) : [];
  return paragraphs(tree).flatMap((node) =>
    flat(node)
      .split(/(?<=[.?!])\s+(?=\p{Lu})/u)
      .filter((sentence) => words(sentence) > MOST_WORDS)
      .map((sentence) => ({
        file,
        place: `${node.position!.start.line}:${node.position!.start.column}`,
        message: `a sentence of ${words(sentence)} words; two may be easier: “${sentence.slice(0, 60)}…”`,
      })),
  );
}

/** What they say depends on, besides a text and the words that we know. */
const PACKAGES = [
  'dictionary-en-gb',
  'remark-lint-heading-increment',
  'remark-lint-no-duplicate-headings',
  'remark-lint-no-empty-url',
  'remark-lint-no-undefined-references',
  'remark-retext',
  'retext-english',
  'retext-readability',
  'retext-repeated-words',
  'retext-spell',
];
const CODE = ['proseTools.ts', 'proseWorker.ts', 'mdx.ts'].map((name) => `src/check/${name}`);

/** A thread is started where something has changed. */
const look = workerPool<Prose, Remark[]>('src/check/proseWorker.ts');

/** A checker of prose. What was said of a text is kept, since the tools take most of the check’s time. */
export function languageChecker(ledger: Ledger): (file: string, source: string, tree: Root) => Promise<Problem[]> {
  const known = knownWords(ledger);
  const kept = diskCache('prose', 'json', PACKAGES, CODE);

  async function remarksOn(file: string, source: string): Promise<Remark[]> {
    const before = kept.get(known, source);
    if (before) return JSON.parse(new TextDecoder().decode(before)) as Remark[];
    const remarks = await look({ file, source, known });
    kept.set(new TextEncoder().encode(JSON.stringify(remarks)), known, source);
    return remarks;
  }

  return async (file, source, tree) => {
    const remarks = await remarksOn(file, source);
    const from = (...names: string[]) =>
      remarks
        .filter(({ tool = '' }) => names.includes(tool))
        .map(({ place, message }): Problem => ({ file, place, message }));
    return [
      ...found('text', from('remark-lint'), 'notice'),
      ...found('spelling', from('retext-spell', 'retext-repeated-words'), 'notice'),
      ...found('sentence', [...longSentences(file, tree), ...from('retext-readability')], 'hint'),
    ];
  };
}
