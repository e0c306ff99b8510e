/** Ten questions a chapter: what a reader should be able to say afterwards, each bound to the paragraph that says it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes, Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseMdx } from '../../src/check/mdx.ts';
import { proseTexts } from '../../src/check/ownText.ts';
import { openProject } from '../../src/project/project.ts';
import { factsIn, textProblems } from '../../src/ledger/texts.ts';

const FOLDER = 'tests/articles';
const ENDING = '.questions.json';
const words = z.string().regex(/\S/);
const schema = z
  .array(
    z.strictObject({
      question: words.endsWith('?'),
      /** Prints numbers as texts outside MDX do: {dataset/fact}. */
      answer: words,
      /** The first words of the paragraph that answers, its numbers printed. */
      paragraph: words,
      /** Words of it that the answer needs, where that is more than its facts. */
      words: z.array(words).min(1).optional(),
    }),
  )
  .length(10);

const { ledger } = openProject('.');
const ADDRESS = /[a-z0-9-]+\/[a-z0-9-]+/g;

const paragraphsOf = (node: Nodes): Paragraph[] =>
  node.type === 'paragraph' ? [node] : 'children' in node ? node.children.flatMap(paragraphsOf) : [];

/** The paragraphs of a chapter as a reader reads them, with the addresses of the facts that they print or tell. */
function readChapter(slug: string): { read: string; facts: Set<string> }[] {
  const file = `content/articles/${slug}.mdx`;
  const source = readFileSync(file, 'utf8');
  const { tree } = parseMdx(file, source);
  const texts = new Map(proseTexts(file, tree, ledger).map(({ place, read }) => [place, read]));
  return paragraphsOf(tree).flatMap(({ position }) => {
    const { start, end } = position!;
    const read = texts.get(`${start.line}:${start.column}`)?.replaceAll(/\s+/g, ' ').trim();
    return read ? [{ read, facts: new Set(source.slice(start.offset, end.offset).match(ADDRESS)) }] : [];
  });
}

const slugs = readdirSync(FOLDER).flatMap((file) => (file.endsWith(ENDING) ? [file.slice(0, -ENDING.length)] : []));

test('every chapter has its questions', () =>
  expect(slugs.sort()).toEqual(
    readdirSync('content/articles')
      .map((file) => file.replace(/\.mdx$/, ''))
      .sort(),
  ));

describe.each(slugs)('%s', (slug) => {
  const questions = schema.parse(JSON.parse(readFileSync(`${FOLDER}/${slug}${ENDING}`, 'utf8')));
  const paragraphs = readChapter(slug);

  test('asks each question once', () =>
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length));

  test.each(questions)('$question', ({ answer, paragraph, words: needed = [] }) => {
    const found = paragraphs.filter(({ read }) => read.startsWith(paragraph));
    expect(found, `paragraphs that begin “${paragraph}”`).toHaveLength(1);
    const [{ read, facts }] = found as [(typeof found)[number]];
    expect(textProblems(answer, ledger)).toEqual([]);
    const asked = factsIn(answer, ledger).map(({ id }) => id);
    expect(asked.length + needed.length, 'facts or words that the answer needs').toBeGreaterThan(0);
    expect(asked.filter((id) => !facts.has(id))).toEqual([]);
    expect(needed.filter((each) => !read.includes(each))).toEqual([]);
  });
});
