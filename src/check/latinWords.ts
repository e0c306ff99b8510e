/** Words in Latin letters on a page of a language that is written in another script. */
import type { Element, Nodes } from 'hast';
import { childrenOf, isElement } from '../build/hast.ts';
import type { Source } from '../ledger/schema.ts';

/**
 * What holds no running text; of these, a page’s title is a source’s own on that source’s page, and an option, of which
 * no part can be marked, may end in one.
 */
const SKIPPED = new Set(['script', 'style', 'title', 'option', 'code', 'pre', 'textarea']);
/** Addresses, file names, attributes of HTML and a word that is quoted as it is written are the same in every language. */
const SAME = /\S*(?:[\w-]\.[a-z]|[/@_=])\S*|«[a-z]+»/g;
const WORD = /(?<![\p{L}\p{N}.-])[a-z][a-z’'-]*[a-z](?![\p{L}-])/gu;

/**
 * Latin words that begin with a small letter, which names do not, outside passages marked with another `lang`.
 * @param names words of names and terms that the language leaves as they are
 */
export function latinWords(page: Nodes, code: string, names: ReadonlySet<string>): string[] {
  const read = (node: Nodes, lang: string): string[] => {
    if (node.type === 'text')
      return lang === code
        ? (node.value.replaceAll(SAME, ' ').match(WORD) ?? []).filter((word) => !names.has(word))
        : [];
    if (isElement(node) && isSkipped(node)) return [];
    const own = isElement(node) && node.properties.lang ? String(node.properties.lang) : lang;
    return childrenOf(node).flatMap((child) => read(child, own));
  };
  return read(page, '');
}

/** The same in a text without marks, such as a readme. Names in backquotes are those of programs. @param titles of works */
export const latinWordsIn = (text: string, names: ReadonlySet<string>, titles: string[]): string[] =>
  latinWords(
    {
      type: 'text',
      value: titles.reduce((rest, title) => rest.replaceAll(title, ''), text).replaceAll(/`[^`]*`/g, ''),
    },
    '',
    names,
  );

/** An address may break at any of its signs, which no running text does; a text to copy is a citation or code. */
const isSkipped = ({ tagName, children, properties }: Element): boolean =>
  SKIPPED.has(tagName) ||
  properties.dataExempt === 'a text to copy' ||
  children.some((child) => isElement(child) && child.tagName === 'wbr');

/** Names of techniques, which other languages write so too. */
const TECHNIQUES = ['cookie', 'curl', 'https', 'iframe', 'null'];

/** The words of names that a page leaves as they are: of who published or wrote a source, of the series and of techniques. */
export const wordsOfNames = (sources: Iterable<Source>): ReadonlySet<string> =>
  new Set([
    ...TECHNIQUES,
    ...[...sources]
      .flatMap(({ kind, title, publisher, short, author }) => [
        publisher,
        short,
        author ?? '',
        kind === 'series' ? title : '',
      ])
      .flatMap((name) => name.match(WORD) ?? []),
  ]);
