/** What well-kept tools say of our prose: spelling, words written twice, headings, references, sentences. */
import dictionary from 'dictionary-en-gb';
import type { Nodes, Root } from 'mdast';
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import remarkLintNoDuplicateHeadings from 'remark-lint-no-duplicate-headings';
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSpell from 'retext-spell';
import type { Root as NlcstRoot } from 'nlcst';
import { unified, type Processor } from 'unified';
import { VFile } from 'vfile';
import type { Ledger } from '../ledger/types.ts';
import type { Problem } from '../ledger/problem.ts';
import { found } from './rules.ts';

const DICTIONARY = 'data/dictionary.txt';
/** Of seven measures of how hard a sentence is to read, so many must agree; below that they disagree about every other sentence. */
const AGREE = 6 / 7;
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

/** Without what is not ours: quotations, and what is exempt. */
function ours(node: Nodes): Nodes[] {
  if (
    (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
    (node.name === 'Quote' || node.name === 'Exempt')
  )
    return [];
  if (node.type === 'yaml' || node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return [];
  return 'children' in node ? [{ ...node, children: (node.children as Nodes[]).flatMap(ours) } as Nodes] : [node];
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

/** A checker of prose, with the dictionary loaded once. */
export function languageChecker(ledger: Ledger): (file: string, source: string, tree: Root) => Promise<Problem[]> {
  const english = unified()
    .use(retextEnglish)
    .use(retextSpell, { dictionary, personal: knownWords(ledger) })
    .use(retextRepeatedWords)
    .use(retextReadability, { age: 18, threshold: AGREE, minWords: 12 });
  const markdown = unified()
    .use(remarkLintHeadingIncrement)
    .use(remarkLintNoDuplicateHeadings)
    .use(remarkLintNoEmptyUrl)
    .use(remarkLintNoUndefinedReferences)
    // Its types do not know a processor that has rules already.
    .use(remarkRetext, english as unknown as Processor<NlcstRoot>);
  return async (file, source, tree) => {
    const seen = new VFile({ path: file, value: source });
    await markdown.run(ours(tree)[0] as Root, seen);
    const problems = seen.messages
      .filter(({ ruleId, actual = '' }) => ruleId !== 'overflow' && !/\d/.test(actual))
      .map(({ line = 1, column = 1, reason, source: tool }) => ({
        tool,
        problem: { file, place: `${line}:${column}`, message: reason },
      }));
    const from = (...tools: string[]) =>
      problems.filter(({ tool }) => tools.includes(tool ?? '')).map(({ problem }) => problem);
    return [
      ...found('text', from('remark-lint'), 'notice'),
      ...found('spelling', from('retext-spell', 'retext-repeated-words'), 'notice'),
      ...found('sentence', [...longSentences(file, tree), ...from('retext-readability')], 'hint'),
    ];
  };
}
