/** Every number that a reader sees, on every page in every language, is a fact, computed from facts, or exempt with a reason. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { isTakenAlong } from '../../src/exports/book/fileNames.ts';
import { findNumbers } from '../../src/ledger/findNumbers.ts';
import { codeOf } from '../../src/i18n/language.ts';
import { files, read } from './built.ts';
import { DEFAULT, type Language } from '../../src/i18n/locale.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const codes = project.languages.map(({ code }) => code);

type Node = DefaultTreeAdapterTypes.ChildNode;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

const BLOCKS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'li',
  'text',
  'td',
  'th',
  'dt',
  'dd',
  'figcaption',
  'summary',
  'caption',
]);
const MARKS = new Set(['data-fact', 'data-derived', 'data-exempt']);
const isMarked = (node: Node): boolean =>
  'attrs' in node && (['style', 'script'].includes(node.tagName) || node.attrs.some(({ name }) => MARKS.has(name)));

/** The words of a node; what is marked leaves a gap, so that sentences are joined across marks and “a third” is seen where only “third” is marked. */
function wordsOf(node: Node): string {
  // Of the spaces that break no line only those within numbers tell something.
  if (node.nodeName === '#text' && 'value' in node)
    return node.value.replaceAll(/(?<!\d)\u00a0|\u00a0(?!\d{3}(?!\d))/g, ' ');
  const words = isMarked(node) ? '\u2007' : childrenOf(node).map(wordsOf).join('');
  return BLOCKS.has(node.nodeName) ? `\n${words}\n` : words;
}

/** A paragraph of a source, as the language writes it. */
const paragraph = (language: Language): RegExp =>
  new RegExp(language.messages.cite.paragraph.replaceAll('.', '\\.').replace('{n}', '\\d+(?:[–-]\\d+)?'), 'g');

function blocksIn(node: Node): string[] {
  if (isMarked(node)) return [];
  return BLOCKS.has(node.nodeName) ? [wordsOf(node)] : childrenOf(node).flatMap(blocksIn);
}

const mainOf = (node: Node): Node | undefined =>
  node.nodeName === 'main'
    ? node
    : childrenOf(node)
        .map(mainOf)
        .find((found) => found);

/** The numbers of a page that are none of these, each with the beginning of its block. */
function unmarked(html: string, language = DEFAULT): string[] {
  const main = parse(html)
    .childNodes.map(mainOf)
    .find((found) => found);
  return (main ? blocksIn(main) : []).flatMap((text) =>
    findNumbers(text.replaceAll(paragraph(language), ''), language).map(
      ({ text: number }) => `${number} in “${text.trim().slice(0, 90)}”`,
    ),
  );
}

// What is pinned stays as it was.
const PAGES = files('dist').filter(
  (path) => path.endsWith('.html') && !/\/v\/[0-9a-f]{16}\//.test(path) && !isTakenAlong(path),
);
const kinds = Map.groupBy(PAGES, (path) => path.split('/').slice(0, -2).join('/'));

test('one that is not marked is found, wherever it stands', () => {
  for (const block of [
    '<p>About 5 people</p>',
    '<svg><text>5<tspan data-fact="a/b">6</tspan></text></svg>',
    '<ul><li><data data-derived="sum">4</data> of 5</li></ul>',
    '<p>a <span data-exempt="x">4</span> third</p><p>two thirds</p>',
  ])
    expect(unmarked(`<main><div>${block}</div></main>`), block).toHaveLength(1);
  expect(
    unmarked(
      '<main><p>In 2024, ¶5: <data data-fact="a/b">49% of GDP</data></p><p data-exempt="size">5 kB</p></main><footer><p>4.0</p></footer>',
    ),
  ).toEqual([]);
});

describe.each([...kinds.keys()])('on the pages of /%s', (kind) => {
  test('all are accounted for', () => {
    const found = kinds
      .get(kind)!
      .flatMap((path) =>
        unmarked(read('dist', path), project.in(codeOf(path, codes)).language).map((fault) => `/${path}: ${fault}`),
      );
    expect(found).toEqual([]);
  });
});
