/** Reads MDX as the site does, and goes on behind what MDX cannot read. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { keptPerContent } from '../build/keptResults.ts';
import type { Problem } from '../ledger/problem.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter);
/** More than this many mistakes in one text have one cause. */
const MOST = 20;

/** What to say where MDX itself cannot read the text. */
function syntaxMessage(source: string, line: number, reason: string): string {
  const text = source.split('\n')[line - 1] ?? '';
  if (/^(?:<{7}|={7}|>{7})/.test(text))
    return 'expected one of two versions, received what git leaves where both were changed; keep one of them';
  const less = /<\s*[\d(]\S*/.exec(text)?.[0];
  if (less)
    return `expected text, received “${less}”, in which MDX reads “<” as the start of a tag; write “under” or “less than”, or \\<`;
  if (/[{}]/.test(text))
    return 'expected text, received a brace, in which MDX reads an expression; write \\{ for the sign itself';
  if (/^Unexpected closing/.test(reason)) return 'expected an opening tag before this closing one, received none';
  if (/before attribute value/.test(reason))
    return /=[“”„«]/.test(text)
      ? 'expected an attribute in straight quotes, as id="…", received curly ones'
      : 'expected an attribute in quotes, as id="…", received one without';
  if (/`!` \(U\+0021\)/.test(reason)) return 'expected a remark as {/* … */}, received <!-- … -->';
  if (/end of file/.test(reason)) return 'expected the tag to end in >, received none';
  const tag = /<(?![A-Z/!])\S*/.exec(text)?.[0];
  if (tag)
    return `expected text, received “${tag}”, in which MDX reads “<” as the start of a tag; write \\< for the sign itself`;
  return `expected text and tags, received what MDX cannot read: ${text.trim().slice(0, 60)}`;
}

/** The text without one line, so that what is behind it can be read. */
const withoutLine = (source: string, line: number): string =>
  source
    .split('\n')
    .with(line - 1, '…')
    .join('\n');

/** A text’s tree, as far as it can be read, and what cannot. */
export interface Mdx {
  tree: Root;
  problems: Problem[];
}

function read(file: string, source: string): Mdx {
  const problems: Problem[] = [];
  const reported = new Set<string>();
  for (let text = source; ;) {
    try {
      return { tree: parser.parse(text), problems };
    } catch (error) {
      const {
        line = 1,
        column = 1,
        reason = String(error),
      } = error as { line?: number; column?: number; reason?: string };
      // A tag that is never closed is told at the end; the line that opens it is the one to fix.
      const opened =
        /opening tag `<(\w*)>`[^(]*\((\d+):(\d+)/.exec(reason) ?? /`<\/?(\w*)>` \((\d+):(\d+)/.exec(reason);
      const [at, offset] = opened ? [Number(opened[2]), Number(opened[3])] : [line, column];
      // What closes a tag that was reported is no mistake of its own.
      const [, closed] = /closing tag `<\/(\w*)>`, expected corresponding/.exec(reason) ?? [];
      if (opened) reported.add(opened[1]!);
      if (!closed || !reported.has(closed))
        problems.push({
          file,
          place: `${at}:${offset}`,
          message: opened
            ? `expected <${opened[1]}> to be closed by </${opened[1]}>, or to end in />, received neither`
            : syntaxMessage(text, line, reason),
        });
      const rest = withoutLine(text, at);
      if (rest === text || problems.length === MOST)
        return { tree: parser.parse(/^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? ''), problems };
      text = rest;
    }
  }
}

/**
 * Reads a text of `content/`.
 * @returns its tree, without what could not be read, and a problem for each line of that; nobody may change them
 */
export const parseMdx = keptPerContent('mdx', read);
