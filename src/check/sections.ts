/** The headings of a system’s text: which there are, and in what order. */
import type { Heading, Root } from 'mdast';
import { NEEDED_SECTIONS, SYSTEM_SECTIONS } from '../ledger/contentSchemas.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import { plainText } from './component.ts';
import { collectionOf } from './head.ts';

type Section = (typeof SYSTEM_SECTIONS)[number];

/**
 * Refuses a heading that is not one of `SYSTEM_SECTIONS`, out of their order or twice, and words before the first.
 * @param words what a section is called in the text’s language
 */
export function checkSections(
  file: string,
  { children }: Root,
  words: (section: Section) => string = (section) => section,
): Problem[] {
  if (collectionOf(file) !== 'systems') return [];
  const inOrder = SYSTEM_SECTIONS.map(words);
  const problems: Problem[] = [];
  const refuse = (node: Root['children'][number] | undefined, message: string) => {
    const { line, column } = node?.position?.start ?? {};
    problems.push({ file, place: line === undefined ? '' : `${line}:${column}`, message });
  };
  const blocks = children.filter(({ type }) => type !== 'yaml');
  const [first] = blocks;
  if (first && first.type !== 'heading')
    refuse(first, `expected “## ${inOrder[0]}” before the first words, received none`);
  const headings = blocks.filter((node): node is Heading => node.type === 'heading' && node.depth === 2);
  let last = -1;
  for (const heading of headings) {
    const said = plainText(heading).trim();
    const at = inOrder.indexOf(said);
    if (at === -1) refuse(heading, expected(`one of the headings ${inOrder.join(', ')}`, said, inOrder));
    else if (at <= last) refuse(heading, `expected “${said}” once and before “${inOrder[last]}”, received it after`);
    last = Math.max(last, at);
  }
  const there = new Set(headings.map((heading) => plainText(heading).trim()));
  for (const needed of NEEDED_SECTIONS.map(words))
    if (first && !there.has(needed)) refuse(undefined, `expected a heading “## ${needed}”, received none`);
  return problems;
}
