/** The words of the interface as a tree: what a language lacks of them, and what stands in its place. */
import { english } from './messages.en.ts';

export type Tree = string | { [key: string]: Tree };

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Whether a branch holds the forms of one text. */
export const isPlural = (tree: Tree): tree is Record<string, string> =>
  typeof tree === 'object' && 'other' in tree && Object.keys(tree).every((key) => FORMS.includes(key));

/** The same tree with the plural forms that a language has. */
export function withForms(tree: Tree, forms: readonly string[]): Tree {
  if (typeof tree === 'string') return tree;
  if (isPlural(tree)) return Object.fromEntries(forms.map((form) => [form, tree[form] ?? tree.other!]));
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, withForms(value, forms)]));
}

/** What a language has, and what of another it lacks. */
export function filled(own: Tree | undefined, other: Tree): Tree {
  if (own === undefined) return other;
  if (typeof own === 'string' || typeof other === 'string') return own;
  return { ...own, ...Object.fromEntries(Object.entries(other).map(([key, text]) => [key, filled(own[key], text)])) };
}

/** Words that show whether a text is English: names and signs may be the same in another language. */
const SENTENCE = /(?:\p{L}{2,}[^\p{L}]+){2}\p{L}{2,}/u;
const isSentence = (text: string): boolean => SENTENCE.test(text.replaceAll(/\{\w*\}|\]\([^)]*\)/g, ''));

/** The places of what a language does not have, or has as an English sentence. */
export function untranslatedWords(own: Tree | undefined, from: Tree = english, place = ''): string[] {
  if (own === undefined) return [place];
  if (typeof from === 'string') return own === from && isSentence(from) ? [place] : [];
  return Object.entries(isPlural(from) ? { other: from.other! } : from).flatMap(([key, text]) =>
    untranslatedWords(typeof own === 'string' ? own : own[key], text, place ? `${place}.${key}` : key),
  );
}
