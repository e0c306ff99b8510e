/** Every text that is ours, with where it stands: what the rules on our words are held against. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { formatFact, type Form } from '../ledger/format.ts';
import { factPlace } from '../ledger/factPlace.ts';
import type { Ledger } from '../ledger/types.ts';
import { plain, segments } from '../ledger/texts.ts';
import { readNamedViews } from '../explore/namedViews.ts';
import type { Figure } from '../figure/figure.ts';
import { scrollyFile, type Scrolly } from '../figure/scrolly.ts';
import { textsOf } from './figures.ts';
import { scrollyTextsOf } from './scrollies.ts';
import { NAMES } from './head.ts';
import { parseHead } from './yaml.ts';

export interface OwnText {
  file: string;
  place: string;
  /** As a reader reads it, its numbers printed. */
  read: string;
  /** Only the words that we wrote: without numbers, quotations and what is exempt, for which stands a blank. */
  words: string;
}

const BLANK = '\u2007';

function ownText(file: string, place: string, text: string, ledger: Ledger): OwnText {
  const parts = segments(text, ledger);
  return {
    file,
    place,
    read: parts.map((part) => part.text).join(''),
    words: parts.map((part) => (part.kind === 'words' ? part.text : BLANK)).join(''),
  };
}

/** The texts of the ledger: labels, caveats, reasons. Who states a fact is called as the source calls them. */
export function ledgerTexts(ledger: Ledger): OwnText[] {
  const texts: [file: string, place: string, text: string | null | undefined][] = [];
  for (const { id, title, description, facts } of ledger.datasets.values()) {
    const file = `data/datasets/${id}.json`;
    texts.push([file, 'title', title], [file, 'description', description]);
    const own = facts.filter(({ series }) => series === null);
    for (const fact of own)
      for (const key of ['label', 'caveat', 'omit'] as const) texts.push([file, `facts.${fact.id}.${key}`, fact[key]]);
    // What values of a series share is written once.
    const shared = new Map(facts.filter(({ series }) => series !== null).map((fact) => [fact.caveat, fact]));
    for (const [caveat, fact] of shared) texts.push([factPlace(fact, 'caveat').file, fact.series!.at, caveat]);
  }
  for (const entry of ledger.disagreements)
    for (const key of ['question', 'why', 'printed'] as const)
      texts.push(['data/disagreements.json', `disagreements.${entry.id}.${key}`, entry[key]]);
  for (const { id, why } of ledger.checks) texts.push(['data/checks.json', `checks.${id}.why`, why]);
  for (const source of ledger.sources.values())
    for (const key of ['note', 'dateNote', 'beware'] as const)
      texts.push(['data/sources.json', `sources.${source.id}.${key}`, source[key]]);
  return texts.flatMap(([file, place, text]) => (text ? [ownText(file, place, text, ledger)] : []));
}

/** Blocks of prose: nodes whose children are words. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

function proseWords(node: Nodes, ledger: Ledger): { read: string; words: string } {
  if (node.type === 'text') return { read: node.value, words: node.value };
  const inner = 'children' in node ? node.children.map((child) => proseWords(child as Nodes, ledger)) : [];
  const joined = { read: inner.map(({ read }) => read).join(''), words: inner.map(({ words }) => words).join('') };
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return joined;
  const attribute = (name: string) =>
    node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value as string | undefined;
  // A quotation is the speaker’s words, what is exempt has its reason.
  if (node.name === 'Quote') return { read: BLANK, words: BLANK };
  if (node.name === 'Exempt') return { ...joined, words: BLANK };
  const number = node.name === 'Number' ? ledger.facts.get(attribute('id') ?? '') : undefined;
  if (number)
    return {
      read: `${formatFact(number, ledger.language, (attribute('form') ?? 'prose') as Form)} ${joined.read}`,
      words: `${BLANK} ${joined.words}`,
    };
  const fact = node.name === 'Fact' && inner.length === 0 ? ledger.facts.get(attribute('id') ?? '') : undefined;
  if (fact)
    return {
      read: fact.unit
        ? formatFact(fact, ledger.language, (attribute('form') ?? 'prose') as Form)
        : plain(fact.label, ledger),
      words: BLANK,
    };
  return inner.length > 0 ? joined : { read: BLANK, words: BLANK };
}

/** The texts of a file of `content/`: of its head, and each block below it. */
export function proseTexts(file: string, tree: Root, ledger: Ledger): OwnText[] {
  const titleOf = ({ attributes, position }: MdxJsxFlowElement): OwnText[] =>
    attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && each.name === 'title' && typeof each.value === 'string'
        ? [ownText(file, `${position!.start.line}:${position!.start.column}`, each.value, ledger)]
        : [],
    );
  const blocks = (node: Nodes): OwnText[] => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Quote') return [];
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Numbers')
      return [...titleOf(node), ...node.children.flatMap(blocks)];
    if (BLOCKS.has(node.type))
      return [
        { file, place: `${node.position!.start.line}:${node.position!.start.column}`, ...proseWords(node, ledger) },
      ];
    return 'children' in node ? node.children.flatMap((child) => blocks(child as Nodes)) : [];
  };
  const [first] = tree.children;
  return [...(first?.type === 'yaml' ? headTexts(file, first.value, ledger) : []), ...blocks(tree)];
}

function headTexts(file: string, yaml: string, ledger: Ledger): OwnText[] {
  const head = parseHead(file, yaml);
  if (!('fields' in head)) return [];
  const lines = yaml.split('\n');
  return Object.entries(head.fields).flatMap(([key, value]) => {
    const line = 2 + lines.findIndex((text) => text.startsWith(`${key}:`));
    // What a term is also called may well be a spelling that the site does not use.
    if (NAMES.has(key) || key === 'also') return [];
    return [value]
      .flat()
      .flatMap((text) => (typeof text === 'string' ? [ownText(file, `${line}:1`, text, ledger)] : []));
  });
}

export const figureTexts = (figures: Figure[], ledger: Ledger): OwnText[] =>
  figures.flatMap((figure) => textsOf(figure).map(([place, text]) => ownText(figure.file, place, text, ledger)));

export const namedViewTexts = (ledger: Ledger): OwnText[] =>
  readNamedViews(ledger).views.flatMap(({ file, title }) =>
    title === undefined ? [] : [ownText(file, 'title', title, ledger)],
  );

export const scrollyTexts = (passages: Scrolly[], ledger: Ledger): OwnText[] =>
  passages.flatMap((passage) =>
    scrollyTextsOf(passage).map(([place, text]) => ownText(scrollyFile(passage), place, text, ledger)),
  );
