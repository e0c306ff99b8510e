/** A chapter in Markdown, for programs that quote: each number has a footnote or a link with its fact’s address. */
import type { Element, Root } from 'hast';
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { LICENCE } from '../ledger/licence.ts';
import { site } from '../site.ts';

/** What a chapter’s page says of itself. */
export interface ChapterHead {
  number: number;
  title: string;
  description: string;
  /** Days. */
  published: string;
  updated: string;
  /** Its page, with protocol and host. */
  address: string;
  /** The code of the language that it is in. */
  language: string;
}

type Handler = NonNullable<NonNullable<Options['handlers']>[string]>;

/** A footnote is called by its fact’s address, so that it says which it is even where it is cut from its text. */
const nameOf = ({ properties: { dataFact, href, id } }: Element): string =>
  String(dataFact ?? `computed-${String(href ?? id).replace(/^#?note-/, '')}`);
const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => child.type === 'element');
const named = (element: Element) => ({ identifier: nameOf(element), label: nameOf(element) });

const HANDLERS: Record<string, Handler> = {
  a: (state, element) => {
    if (element.properties.role === 'doc-noteref') return { type: 'footnoteReference', ...named(element) };
    return {
      type: 'link',
      url: String(element.properties.href),
      title: null,
      children: state.all(element) as PhrasingContent[],
    };
  },
  // The notes.
  section: (state, element) =>
    elementsIn(element)
      .filter(({ tagName }) => tagName === 'ol')
      .flatMap(elementsIn)
      .map((item): FootnoteDefinition => ({
        type: 'footnoteDefinition',
        ...named(item),
        children: state.toFlow(state.all(item)) as FootnoteDefinition['children'],
      })),
};

const toTree = unified().use(rehypeRemark, { handlers: HANDLERS });
const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkFrontmatter);

/** What stands before the text, for programs. */
const head = ({ title, description, number, published, updated, address, language }: ChapterHead): string =>
  stringify(
    {
      title,
      description,
      chapter: number,
      date: published,
      updated,
      language,
      publisher: site.name,
      canonical: address,
      licence: LICENCE.name,
      licence_url: LICENCE.url,
    },
    { lineWidth: 0 },
  ).trimEnd();

/**
 * @param text the chapter’s, with notes
 * @returns a file in GitHub’s Markdown, with front matter in YAML
 */
export function writeMarkdown(chapter: ChapterHead, text: Root): string {
  const { children } = toTree.runSync(text);
  return writer.stringify({
    type: 'root',
    children: [
      { type: 'yaml', value: head(chapter) },
      { type: 'heading', depth: 1, children: [{ type: 'text', value: chapter.title }] },
      ...children,
    ],
  });
}
