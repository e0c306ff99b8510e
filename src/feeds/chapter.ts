/** A built chapter for feeds: what its page says of itself, and its text, whole. */
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { findArticle, plainArticle, type PlainOptions } from './article.ts';
import { writeMarkdown, type ChapterHead } from './markdown.ts';
import { readPage } from '../seo/builtPage.ts';

export interface Chapter extends ChapterHead {
  slug: string;
  /** For feeds: plain HTML, whose numbers are links to their facts. */
  html: string;
  /** For programs that quote: numbers have notes, figures their data. */
  markdown: string;
}

/** The feeds of all chapters, on the site. */
export const ATOM = 'feed.atom';
export const JSON_FEED = 'feed.json';

const writer = unified().use(rehypeStringify);

/** @param page the chapter’s page as it was built */
export function readChapter(
  slug: string,
  page: string,
  { root, language, size }: Pick<PlainOptions, 'root' | 'language' | 'size'>,
): Chapter {
  const { canonical, is } = readPage(page);
  const article = findArticle(page);
  if (canonical === null || is?.['@type'] !== 'Article' || !article)
    throw new Error(`articles/${slug}/ does not say that it is an article`);
  const head: ChapterHead = {
    number: Number(is.position),
    title: String(is.headline),
    description: String(is.description),
    published: String(is.datePublished),
    updated: String(is.dateModified),
    address: canonical,
    language: language.code,
  };
  const given = { at: canonical, root, language, size };
  return {
    ...head,
    slug,
    html: writer.stringify(plainArticle(article, { ...given, numbers: 'facts', tables: false })),
    markdown: writeMarkdown(head, plainArticle(article, { ...given, numbers: 'notes', tables: true })),
  };
}
