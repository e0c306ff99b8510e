/** Checks what editors write in MDX: every number a fact, every reference alive, every quotation true. */
import type { Image, Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { findNumbers, sentenceAt } from '../ledger/findNumbers.ts';
import type { Ledger } from '../ledger/types.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import {
  ALONE,
  BLANK,
  checkElement,
  checkPlace,
  type Element,
  elementsOf,
  isElement,
  MOST_SIDENOTES,
  type Names,
  pieces,
  plainText,
  type Report,
} from './component.ts';
import { checkHead, collectionOf } from './head.ts';
import type { Mdx } from './mdx.ts';
import type { Language } from '../i18n/locale.ts';

/** A node whose text runs over several lines, at the line that `before` ends in. */
function lineOf(node: Nodes, before: string[]): Nodes {
  if (before.length === 1 || !node.position) return node;
  const start = { line: node.position.start.line + before.length - 1, column: before.at(-1)!.length + 1 };
  return { ...node, position: { ...node.position, start } };
}

function checkNumbers(node: Nodes, report: Report, language: Language): void {
  const parts = pieces(node);
  const text = parts.map((part) => part.text).join('');
  for (const { index, text: number } of findNumbers(text, language)) {
    let end = 0;
    const part = parts.find((each) => (end += each.text.length) > index)!;
    const before = part.text.slice(0, index - end + part.text.length).split('\n');
    report(
      lineOf(part.node, before),
      `expected a fact, received the number “${number}” in “${sentenceAt(text, index).replaceAll(BLANK, '…')}”; write <Fact id="dataset/fact" />, or <Exempt reason="…">${number}</Exempt>`,
    );
  }
}

/** A picture is one of ours, and says what it shows. */
function checkImage({ url, alt }: Image, refuse: (message: string) => void, { files, language }: Ledger): void {
  if (!alt || !/\S/.test(alt))
    refuse('expected a text that says what the picture shows, ![text](address), received none');
  for (const { text } of findNumbers(alt ?? '', language))
    refuse(`expected a picture’s text without numbers, received “${text}”`);
  if (/^(?:https?:)?\/\//.test(url)) refuse(`expected a picture of ours, received one of another host: ${url}`);
  else if (!url.startsWith('/') || !files.has(`public${decodeURI(url)}`))
    refuse(expected('a picture of public/, from its first slash', url));
}

function checkLink(url: string, { addresses }: Names, refuse: (message: string) => void): void {
  if (/^(?:https:|mailto:|#)/.test(url)) return;
  if (/^http:/.test(url)) return refuse(`expected an address that begins with https:, received “${url}”`);
  if (!url.startsWith('/'))
    return refuse(
      `expected an address of ours from its first slash, as /method/, or one with https:, received “${url}”`,
    );
  const [page = ''] = url.split(/[?#]/);
  const known = url.includes('#') && [...addresses].some((address) => address.startsWith(`${page}#`)) ? url : page;
  if (!addresses.has(known)) refuse(expected('the address of a page of ours', url, addresses));
}

/** In MDX braces open an expression. A comment is one that is harmless; a fact’s address was meant for a component. */
function checkBraces(inside: string, node: Nodes, report: Report): void {
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(inside)) return;
  const fact = /^[a-z0-9-]+\/[a-z0-9-]+$/.test(inside.trim());
  report(
    node,
    `expected no braces in prose; write ${fact ? `<Fact id="${inside.trim()}" />` : '\\{ for the sign itself'}`,
  );
}

/** Paragraphs, headings, cells: nodes whose children are words and not further blocks. */
const HOLDS_WORDS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** @param within what the node stands in, from the outermost: names of components, and headings */
function walk(node: Nodes, ledger: Ledger, names: Names, report: Report, within: string[] = []): void {
  if (node.type === 'mdxjsEsm') report(node, 'expected no import or export: components are there already');
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') checkBraces(node.value, node, report);
  if (node.type === 'image') checkImage(node, (message) => report(node, message), ledger);
  if (node.type === 'link' || node.type === 'definition')
    checkLink(node.url, names, (message) => report(node, message));
  if (node.type === 'heading' && node.depth === 1)
    report(node, 'expected headings from “##” on, since the title is the first, received “#”');
  if (node.type === 'heading' && plainText(node).trim() === '')
    report(node, 'expected a heading with words, received none');
  if (node.type === 'paragraph' && node.children.every((child) => isElement(child) && child.name === 'Sidenote'))
    report(node, ALONE);
  if (isElement(node)) checkElement(node, ledger, names, report);
  if (isElement(node)) checkPlace(node, within, report);
  const inside =
    isElement(node) && node.name ? [...within, node.name] : node.type === 'heading' ? [...within, 'a heading'] : within;
  // Numbers in a quotation are the speaker’s words, which are checked against the report.
  if (HOLDS_WORDS.has(node.type) && !inside.includes('Quote')) checkNumbers(node, report, ledger.language);
  if ('children' in node) for (const child of node.children) walk(child, ledger, names, report, inside);
}

/**
 * Checks one text of `content/`.
 * @param file its path, by whose folder its head is checked
 * @param names the ids of all figures and terms, and the addresses of all pages
 */
export function checkProse(file: string, { tree, problems: found }: Mdx, ledger: Ledger, names: Names): Problem[] {
  const problems = [...found];
  const report: Report = (node, message) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    problems.push({ file, place: `${line}:${column}`, message });
  };
  const [first] = tree.children;
  if (first?.type === 'yaml') checkHead(file, first.value, ledger, names, problems);
  else
    problems.push({
      file,
      place: '1:1',
      message: 'expected frontmatter between two lines of three dashes, received none',
    });
  const [below] = tree.children.filter(({ type }) => type !== 'yaml');
  if (collectionOf(file) === 'glossary') {
    if (below) report(below, 'expected nothing below the head of a term: put what else is to be said into “more”');
  } else if (!below)
    problems.push({ file, place: '', message: 'expected a text below the lines of dashes, received none' });
  walk(tree, ledger, names, report);
  // Its steps have addresses in the page, which must differ.
  const passages = tree.children.filter(
    (node): node is MdxJsxFlowElement => isElement(node) && node.name === 'Scrolly',
  );
  const idOf = ({ attributes }: Element) =>
    attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id')?.value;
  const sidenotes = elementsOf(tree).filter(({ name }) => name === 'Sidenote');
  if (sidenotes.length > MOST_SIDENOTES)
    report(
      sidenotes[MOST_SIDENOTES]!,
      `expected at most ${MOST_SIDENOTES} sidenotes in a text, received ${sidenotes.length}`,
    );
  passages.forEach((node, i) => {
    if (passages.slice(0, i).some((other) => idOf(other) === idOf(node)))
      report(node, `expected each passage once in a text, received ${JSON.stringify(idOf(node))} again`);
  });
  return problems;
}
