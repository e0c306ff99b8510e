/**
 * What an embed says, read off its HTML by what elements it has, since embeds have no parts (docs/data-part.md): title, caveats, facts, labels and sources. Two versions of an embed are
 * compared by it, so that neither another word of the interface nor another technique of drawing makes a newer version.
 * Words by which numbers and dates are written (“about”, “million”, “(inferred)”) belong to what is said.
 */
import type { Element, Nodes } from 'hast';
import { childrenOf, elementsIn, find, findAll, isElement, parseFragment, textOf } from '../build/hast.ts';
import { textCache } from '../build/diskCache.ts';
import type { Language } from '../i18n/locale.ts';
import { digest } from './pins.ts';

/** The sentences in which an embed names its sources, in the words of the interface. */
export interface Sentences {
  /** With {sources} and {date}. */
  source: string;
  /** With {who}. */
  statedBy: string;
  theDateIsInferred: string;
  /** What an empty cell says to those who listen. */
  noValue: string;
}

/** Those of live embeds in a language. */
export function liveSentences({ messages }: Language): Sentences {
  const { source, noValue } = messages.figure;
  const { statedBy, theDateIsInferred } = messages.card;
  return { source, statedBy, theDateIsInferred, noValue };
}

/** Those of the embeds that were pinned before their digests were taken of statements: they never change. */
export const FIRST_SENTENCES: Sentences = {
  source: 'Source: {sources}. Facts as of {date}.',
  statedBy: 'Stated by: {who}.',
  theDateIsInferred: 'The date is inferred.',
  noValue: 'no value',
};

export interface Statement {
  title: string;
  /** A figure’s measure, unit, place and period; a fact’s phrase. */
  subtitle: string;
  caveats: string[];
  /** A figure’s sources; a fact’s source and who states it. */
  sources: string[];
  /** The ids of the facts that its table or its card prints, sorted. */
  facts: string[];
  /** The rows of a figure’s table, or other answers beside a fact: texts of cells, in an order of their own. */
  rows: string[][];
  /** The words of the drawing, each once, sorted, without numbers and without those of its axes. */
  labels: string[];
}

const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const wordsOf = (element: Element | undefined): string => (element ? clean(textOf(element)) : '');
const childElements = (node: Nodes): Element[] => childrenOf(node).filter(isElement);

/** The link that says where an embed comes from. */
export const isAddress = ({ properties }: Element): boolean => properties.dataExempt === 'address';

/** What stands for the placeholders of a sentence; the sentence itself where the text is another. */
function unfill(text: string, sentence: string): Record<string, string> {
  const parts = sentence.split(/(\{\w+\})/);
  const escape = (part: string) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = parts.map((part) => (part.startsWith('{') ? `(?<${part.slice(1, -1)}>.*)` : escape(part))).join('');
  return new RegExp(`^${pattern}$`).exec(text)?.groups ?? {};
}

/** The words of a drawing: lines broken elsewhere, ticks and the order of marks are no matter of what it says. */
function labelsIn(figure: Element): string[] {
  const lettering = (element: Element): Element[] =>
    element.properties.dataExempt !== undefined
      ? []
      : element.tagName === 'text'
        ? [element]
        : childrenOf(element).filter(isElement).flatMap(lettering);
  const texts = findAll(figure, ({ tagName }) => tagName === 'svg').flatMap(lettering);
  // Between two of its parts a text has a distance, not a space.
  const words = texts.flatMap((text) => [text, ...elementsIn(text)].flatMap(childrenOf));
  return [
    ...new Set(
      words.flatMap((node) => (node.type === 'text' ? (node.value.match(/\p{L}[\p{L}\p{M}’-]*/gu) ?? []) : [])),
    ),
  ].sort();
}

function figureStatement(figure: Element, sentences: Sentences): Omit<Statement, 'facts'> {
  const [caption, ...parts] = childElements(figure);
  const child = (name: string) => parts.find(({ tagName }) => tagName === name);
  const cellText = (cell: Element) => (wordsOf(cell) === sentences.noValue ? '' : wordsOf(cell));
  const [head, ...body] = findAll(figure, ({ tagName }) => tagName === 'tr').map((row) =>
    childElements(row).map(cellText),
  );
  const byFact = find(figure, 'table')?.properties.dataBy === 'fact';
  const source = wordsOf(child('p'));
  return {
    title: wordsOf(find(caption!, 'h1')),
    subtitle: wordsOf(find(caption!, 'p')),
    caveats: childElements(child('ul')!).map(wordsOf),
    sources: [unfill(source, sentences.source).sources ?? source],
    // Over columns of a fact’s fields stand words of the interface; over other tables places and the like.
    rows: byFact ? body : [head!.slice(1), ...body],
    labels: labelsIn(figure),
  };
}

function cardStatement(card: Element, sentences: Sentences): Omit<Statement, 'facts'> {
  const parts = childElements(card);
  const end = parts.findIndex((part) => findAll(part, isAddress).length > 0);
  const answers = parts.find(({ tagName }) => tagName === 'ul');
  const isPhrase = ({ properties }: Element) => properties.dataExempt === 'words of a report';
  // The last before other answers says that they are answers.
  const paragraphs = parts
    .slice(0, answers ? parts.indexOf(answers) - 1 : end)
    .filter(({ tagName }) => tagName === 'p');
  const [source, ...caveats] = paragraphs.filter((part) => !isPhrase(part)).map(wordsOf);
  const inferred = source!.endsWith(` ${sentences.theDateIsInferred}`);
  const stated = inferred ? source!.slice(0, -sentences.theDateIsInferred.length - 1) : source!;
  const { cite, who } = unfill(stated, `{cite}. ${sentences.statedBy}`);
  return {
    title: wordsOf(find(card, 'h1')),
    subtitle: wordsOf(paragraphs.find(isPhrase)),
    caveats,
    sources: cite !== undefined && who !== undefined ? [cite, who, ...(inferred ? ['inferred'] : [])] : [source!],
    rows: answers ? childElements(answers).map((answer) => [wordsOf(answer)]) : [],
    labels: [],
  };
}

/**
 * Reads what an embed says.
 * @param html a live embed, or a pinned one, as its file has it
 * @param sentences those in which this embed was written
 */
export function readStatement(html: string, sentences: Sentences): Statement {
  const start = html.indexOf('>', html.indexOf('<main')) + 1;
  const [embed] = childElements(parseFragment(html.slice(start, html.indexOf('</main>', start)))) as [Element];
  const read = embed.tagName === 'figure' ? figureStatement : cardStatement;
  // A drawing may mark them otherwise; the table has them all.
  const printed = elementsIn(find(embed, 'table') ?? embed);
  const facts = printed.flatMap(({ properties }) => (properties.dataFact as string | undefined) ?? []);
  const { rows, ...rest } = read(embed, sentences);
  return {
    ...rest,
    rows: rows.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
    facts: [...new Set(facts)].sort(),
  };
}

const digests = textCache('statements', ['rehype-parse'], ['src/embeds/statement.ts', 'src/build/hast.ts']);

/** A digest of what an embed says, 16 hexadecimal digits. */
export const digestOf = (html: string, sentences: Sentences): string =>
  digests(() => digest(JSON.stringify(readStatement(html, sentences))), html, JSON.stringify(sentences));
