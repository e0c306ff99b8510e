/** What a sentence may rest on: a fact, a claim, a computed value, a quotation, a link to a source. */
const SOURCES = '.fact, .claim, [data-fact], [data-derived], blockquote, q, a[href^="http"], a[href*="/sources/"]';
/** What stands in a chapter and is not its prose. */
const APART = 'figure, .figure, blockquote, table, .notes, .sources, .kicker, .standfirst, .way-on, [popover]';

/**
 * The sentences of a chapter’s prose, and those that hold nothing of SOURCES. That is a hint and no accusation:
 * a sentence that leads on, or repeats, needs no source.
 * @param article the chapter, as the page has it
 */
export function sentences(article: Element): { all: number; unsourced: Range[] } {
  const blocks = Array.from(article.querySelectorAll('p, li')).filter(
    (block) => !block.closest(APART) && !block.querySelector('p, li'),
  );
  const ranges = blocks.flatMap((block) =>
    split(block).map((range) => ({ range, sources: Array.from(block.querySelectorAll(SOURCES)) })),
  );
  return {
    all: ranges.length,
    unsourced: ranges.flatMap(({ range, sources }) =>
      sources.some((source) => range.intersectsNode(source)) ? [] : [range],
    ),
  };
}

/** The sentences of a paragraph, as ranges over its text. */
function split(block: Element): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const segments = Array.from(new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text));
  return segments
    .filter(({ segment }) => /\p{L}/u.test(segment))
    .map(({ segment, index }) => {
      const range = new Range();
      const end = index + segment.trimEnd().length;
      // A boundary between two pieces of text belongs to the sentence’s own piece.
      const first = nodes.findLast(({ start }) => start <= index)!;
      const last = nodes.findLast(({ start }) => start < end)!;
      range.setStart(first.node, index - first.start);
      range.setEnd(last.node, end - last.start);
      return range;
    });
}
