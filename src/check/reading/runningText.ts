/** The sentences that a chapter says in its own running text. */
import type { Nodes, Root } from 'mdast';
import { derive } from '../../ledger/derived.ts';
import { formatFact, FORMS } from '../../ledger/format.ts';
import type { Ledger } from '../../ledger/types.ts';
import { plain } from '../../ledger/texts.ts';
import { isElement, type Element } from '../component.ts';

/** A sentence as a reader reads it, its numbers printed. */
export interface Sentence {
  text: string;
  /** Of the source, where its paragraph begins. */
  line: number;
  /** How many facts of the ledger, or numbers computed from them, it holds. */
  facts: number;
}

/** What stands beside the running text, or is somebody else’s: quotations, lists of numbers, sidenotes. */
const ASIDE = new Set(['Quote', 'Numbers', 'Sidenote']);

const attribute = ({ attributes }: Element, name: string): string | undefined => {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value;
  return typeof found === 'string' ? found : undefined;
};

const hasAttribute = ({ attributes }: Element, name: string): boolean =>
  attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === name);

/** Stands before each fact until the sentences are apart. */
const FACT = '\uE000';

/** What a component without words of its own prints: a fact’s number or label, or a number computed from facts. */
function printed(element: Element, ledger: Ledger): string {
  const form = attribute(element, 'form');
  if (element.name === 'Derived') {
    const ids = attribute(element, 'of')?.split(/\s+/) ?? [];
    const derived = derive(attribute(element, 'by') ?? '', ids, ledger, form === 'size');
    return typeof derived === 'string' ? '' : derived.text;
  }
  const fact = ledger.facts.get(attribute(element, 'id') ?? '');
  if (!fact) return '';
  const text = fact.unit
    ? formatFact(fact, ledger.language, FORMS.find((each) => each === form) ?? 'prose')
    : plain(fact.label, ledger);
  return hasAttribute(element, 'cap') ? text[0]!.toUpperCase() + text.slice(1) : text;
}

function read(node: Nodes, ledger: Ledger): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (isElement(node) && ASIDE.has(node.name ?? '')) return '';
  const inner = 'children' in node ? node.children.map((child) => read(child, ledger)).join('') : '';
  if (!isElement(node) || (node.name !== 'Fact' && node.name !== 'Derived')) return inner;
  return FACT + (inner || printed(node, ledger));
}

/** Behind its end, with what closes a bracket or a quotation, a sentence begins with a capital, a figure or an opening mark. */
const END = new RegExp(`(?<=[.?!…][”’)»]*)\\s+(?=${FACT}?[“‘(«]?${FACT}?[\\p{Lu}\\d$€£])`, 'u');

const paragraphs = (node: Nodes): Nodes[] => {
  if (node.type === 'paragraph') return [node];
  if (isElement(node) && ASIDE.has(node.name ?? '')) return [];
  return 'children' in node ? node.children.flatMap(paragraphs) : [];
};

/**
 * The sentences of a chapter’s paragraphs, with those of its people and steps; without its head, headings, figures,
 * quotations, lists of numbers and sidenotes.
 */
export const runningSentences = (tree: Root, ledger: Ledger): Sentence[] =>
  paragraphs(tree).flatMap((node) =>
    read(node, ledger)
      .replaceAll(/\s+/g, ' ')
      .trim()
      .split(END)
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => ({
        text: text.replaceAll(FACT, ''),
        line: node.position?.start.line ?? 1,
        facts: text.split(FACT).length - 1,
      })),
  );
