/** The headings of a system’s text: which there are, and in what order. */
import type { Heading, Root } from 'mdast';
import { NEEDED_SECTIONS, SYSTEM_SECTIONS } from '../ledger/contentSchemas.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import { plainText } from './component.ts';
import { collectionOf } from './head.ts';

const IN_ORDER: readonly string[] = SYSTEM_SECTIONS;

/** Refuses a heading that is not one of `SYSTEM_SECTIONS`, out of their order or twice, and words before the first. */
export function checkSections(file: string, { children }: Root): Problem[] {
  if (collectionOf(file) !== 'systems') return [];
  const problems: Problem[] = [];
  const refuse = (node: Root['children'][number] | undefined, message: string) => {
    const { line, column } = node?.position?.start ?? {};
    problems.push({ file, place: line === undefined ? '' : `${line}:${column}`, message });
  };
  const blocks = children.filter(({ type }) => type !== 'yaml');
  const [first] = blocks;
  if (first && first.type !== 'heading')
    refuse(first, `expected “## ${IN_ORDER[0]}” before the first words, received none`);
  const headings = blocks.filter((node): node is Heading => node.type === 'heading' && node.depth === 2);
  let last = -1;
  for (const heading of headings) {
    const words = plainText(heading).trim();
    const at = IN_ORDER.indexOf(words);
    if (at === -1) refuse(heading, expected(`one of the headings ${IN_ORDER.join(', ')}`, words, SYSTEM_SECTIONS));
    else if (at <= last) refuse(heading, `expected “${words}” once and before “${IN_ORDER[last]}”, received it after`);
    last = Math.max(last, at);
  }
  const there = new Set(headings.map((heading) => plainText(heading).trim()));
  for (const needed of NEEDED_SECTIONS)
    if (first && !there.has(needed)) refuse(undefined, `expected a heading “## ${needed}”, received none`);
  return problems;
}
