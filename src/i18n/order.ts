/** The order of letters that a reader expects: that of CLDR, or our own where it has none. */
import { oncePer } from '../build/oncePer.ts';
import type { Language } from './locale.ts';
import { TAJIK_ALPHABET } from './tajik.ts';

type Compare = (a: string, b: string) => number;

/** Alphabets of languages that CLDR does not sort, small letters only. */
const ALPHABETS: Record<string, string> = { tg: TAJIK_ALPHABET };

/** Compares by an alphabet, letter by letter; what is not in it is compared as CLDR has it for every language. */
function byAlphabet(alphabet: string): Compare {
  const root = new Intl.Collator('en');
  const place = new Map(Array.from(alphabet, (letter, i) => [letter, i]));
  return (a, b) => {
    const [own, other] = [a, b].map((text) => Array.from(text.normalize('NFC').toLowerCase())) as [string[], string[]];
    for (let i = 0; i < Math.min(own.length, other.length); i += 1) {
      const [x, y] = [place.get(own[i]!), place.get(other[i]!)];
      const order = x !== undefined && y !== undefined ? x - y : root.compare(own[i]!, other[i]!);
      if (order !== 0) return order;
    }
    return own.length - other.length || root.compare(a, b);
  };
}

/** Whether there is an order of letters for a language: Intl would take the machine’s own where it knows none. */
export const hasOrder = (code: string): boolean =>
  Object.hasOwn(ALPHABETS, code) || Intl.Collator.supportedLocalesOf(code).length > 0;

const comparing = oncePer(({ messages: { locale } }: Language): Compare => {
  const alphabet = ALPHABETS[locale.split('-')[0]!];
  return alphabet ? byAlphabet(alphabet) : new Intl.Collator(locale).compare;
});

/** A text from its first letter or digit on: what it is looked up by, whatever stands before, such as a quotation mark. */
export const fromFirstLetter = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '');

/** Compares two texts for an order that a reader of the language expects. */
export const inOrder = (a: string, b: string, language: Language): number => comparing(language)(a, b);
