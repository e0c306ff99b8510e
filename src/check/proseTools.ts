/** Well-kept tools for prose, with the dictionary loaded once: spelling, words written twice, headings, references, sentences. */
import dictionary from 'dictionary-en-gb';
import type { Nodes, Root } from 'mdast';
import type { Root as NlcstRoot } from 'nlcst';
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import remarkLintNoDuplicateHeadings from 'remark-lint-no-duplicate-headings';
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSpell from 'retext-spell';
import { unified, type Processor } from 'unified';
import { VFile } from 'vfile';

/** Of seven measures of how hard a sentence is to read, so many must agree; below that they disagree about every other sentence. */
const AGREE = 6 / 7;

/** What a tool says of a text. */
export interface Remark {
  tool: string | undefined;
  /** "12:3" */
  place: string;
  message: string;
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

/** @param personal words that are right besides those of the dictionary, a line each */
export function proseTools(personal: string): (tree: Root, source: string) => Promise<Remark[]> {
  const english = unified()
    .use(retextEnglish)
    .use(retextSpell, { dictionary, personal })
    .use(retextRepeatedWords)
    .use(retextReadability, { age: 18, threshold: AGREE, minWords: 12 });
  const markdown = unified()
    .use(remarkLintHeadingIncrement)
    .use(remarkLintNoDuplicateHeadings)
    .use(remarkLintNoEmptyUrl)
    .use(remarkLintNoUndefinedReferences)
    // Its types do not know a processor that has rules already.
    .use(remarkRetext, english as unknown as Processor<NlcstRoot>);
  return async (tree, source) => {
    const seen = new VFile({ value: source });
    await markdown.run(ours(tree)[0] as Root, seen);
    return seen.messages
      .filter(({ ruleId, actual = '' }) => ruleId !== 'overflow' && !/\d/.test(actual))
      .map(({ line = 1, column = 1, reason, source: tool }) => ({ tool, place: `${line}:${column}`, message: reason }));
  };
}
