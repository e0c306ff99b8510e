/**
 * A fingerprint lets the build check that a phrase stands in a report without the
 * project holding the report: for each paragraph, the hash of every run of three
 * tokens, in order. Hashes are cut to 24 bits and salted with the report’s id, which
 * is enough to refuse a changed letter and too little to be a copy of the text. Single years,
 * days, names and words of certainty are hashed too, so that a fact’s other fields can be compared.
 */
import { hash as digest } from 'node:crypto';
import { oncePer } from '../build/oncePer.ts';
import type { Fingerprint } from './schema.ts';
import { marksOf } from './validate/statements.ts';

const RUN = 3;
const HASH = 6;
const EDGE = /^([“”"‘’'([]*)(.*?)([“”"‘’'.,;:!?)\]]*)$/u;

/** Words and marks of punctuation, each a token of its own; curly and straight quotes are one. */
export function tokens(text: string): string[] {
  return text
    .replaceAll(/[—–…]/g, ' $& ')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .split(/\s+/)
    .flatMap((chunk) => {
      const [, before = '', word = '', after = ''] = EDGE.exec(chunk) ?? [];
      return [...before, ...(word ? [word] : []), ...after];
    });
}

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

function runs(report: string, text: string[]): string[] {
  return text
    .slice(0, Math.max(0, text.length - RUN + 1))
    .map((_, i) => hash(report, text.slice(i, i + RUN).join(' ')));
}

const hash = (report: string, words: string): string => digest('sha256', `${report}\n${words}`).slice(0, HASH);

/** A mark is hashed with its paragraph, so that the same name in two paragraphs is not seen to be the same. */
const markHash = (report: string, paragraph: number, mark: string): string => hash(`${report} ¶${paragraph}`, mark);

/** Splits a report, a paragraph to a line behind its number in brackets: `[4] As of 2023 …`. */
export function paragraphs(report: string): Map<number, string> {
  const found = report.matchAll(/^\[(\d+)\] (.*)$/gm);
  return new Map(Array.from(found, ([, n, text]) => [Number(n), text!]));
}

/** Makes the fingerprint of a report’s text. */
export function makeFingerprint(report: string, text: string): Fingerprint {
  const all = Array.from(paragraphs(text));
  return {
    report,
    made: 'npm run fingerprint',
    paragraphs: Object.fromEntries(all.map(([n, paragraph]) => [n, runs(report, tokens(paragraph)).join('')])),
    marks: Object.fromEntries(
      all.map(([n, paragraph]) => [
        n,
        marksOf(paragraph)
          .map((mark) => markHash(report, n, mark))
          .sort()
          .join(''),
      ]),
    ),
  };
}

/** Whether a paragraph has a mark: a year, a day, a name, or a certainty as “~floor”. */
export function hasMark(print: Fingerprint, paragraph: number, mark: string): boolean {
  const known = marksKnown(print);
  const key = `${paragraph} ${mark}`;
  if (!known.has(key))
    known.set(key, split(print.marks?.[paragraph] ?? '').includes(markHash(print.report, paragraph, mark)));
  return known.get(key)!;
}

/** The same, found before: many facts are of one paragraph, and each is held against the names of all places. */
const marksKnown = oncePer((_: Fingerprint) => new Map<string, boolean>());

/** A fingerprint as its file holds it. */
export const fingerprintText = (print: Fingerprint): string => `${JSON.stringify(print, null, 1)}\n`;

const split = (paragraph: string): string[] => paragraph.match(/.{6}/g) ?? [];

/** The longest stretch of `phrase` that stands in `paragraph`: [first run, runs matched]. */
function longestMatch(phrase: string[], paragraph: string[]): [number, number] {
  let best: [number, number] = [0, 0];
  for (let i = 0; i < phrase.length; i++)
    for (let p = paragraph.indexOf(phrase[i]!); p >= 0; p = paragraph.indexOf(phrase[i]!, p + 1)) {
      let n = 1;
      while (i + n < phrase.length && phrase[i + n] === paragraph[p + n]) n++;
      if (n > best[1]) best = [i, n];
    }
  return best;
}

/**
 * Checks a phrase against the paragraph it cites.
 * @returns undefined when it stands there verbatim; otherwise what is wrong: the
 * paragraph that does hold it, or the word at which it departs.
 */
export function mismatch(print: Fingerprint, paragraph: number, phrase: string): string | undefined {
  const known = mismatchesKnown(print);
  const key = `${paragraph} ${phrase}`;
  if (!known.has(key)) known.set(key, findMismatch(print, paragraph, phrase));
  return known.get(key);
}

/** The same, found before: a project is checked again after each edit, and few phrases have changed. */
const mismatchesKnown = oncePer((_: Fingerprint) => new Map<string, string | undefined>());

function findMismatch(print: Fingerprint, paragraph: number, phrase: string): string | undefined {
  const words = tokens(phrase);
  if (words.length < RUN) return expectedLength(words.length);
  const wanted = runs(print.report, words);
  const includesRun = (hashes: string, of = words) =>
    longestMatch(runs(print.report, of), split(hashes))[1] === of.length - RUN + 1;

  const cited = print.paragraphs[paragraph];
  if (cited !== undefined && includesRun(cited)) return undefined;
  const elsewhere = Object.keys(print.paragraphs).filter((n) => includesRun(print.paragraphs[n]!));
  if (elsewhere.length > 0) return `it stands in ¶${elsewhere.join(', ¶')}, not in ¶${paragraph}`;
  if (cited === undefined) return `${print.report} has no ¶${paragraph}`;

  const [start, matched] = longestMatch(wanted, split(cited));
  if (matched === 0) return `no run of its words stands in ¶${paragraph}`;
  // A match that begins the phrase ends before the first strange word; any other begins after the last one.
  const at = start === 0 ? matched + RUN - 1 : start - 1;
  const before = words.slice(0, at).filter(isWord).length;
  const other = otherCase(words[at]!);
  const hint = includesRun(cited, words.with(at, other)) ? `; there it is “${other}”` : '';
  return `it departs from ¶${paragraph} ${isWord(words[at]!) ? `at word ${before + 1},` : `after word ${before}, at`} “${words[at]}”${hint}`;
}

/** With a small first letter in place of a capital, or the other way round. */
const otherCase = (word: string): string =>
  (word[0] === word[0]!.toLowerCase() ? word[0].toUpperCase() : word[0]!.toLowerCase()) + word.slice(1);

const expectedLength = (n: number) => `expected at least ${RUN} words, received ${n}`;

/** A report’s runs by paragraph, and where each stands: every text of ours is held against all of them. */
interface Index {
  paragraphs: string[][];
  places: Map<string, [paragraph: number, at: number][]>;
}

const indexes = new WeakMap<Fingerprint, Index>();

function indexOf(print: Fingerprint): Index {
  const known = indexes.get(print);
  if (known) return known;
  const paragraphs = Object.values(print.paragraphs).map(split);
  const places: Index['places'] = new Map();
  paragraphs.forEach((hashes, paragraph) =>
    hashes.forEach((hash, at) => {
      const list = places.get(hash);
      if (list) list.push([paragraph, at]);
      else places.set(hash, [[paragraph, at]]);
    }),
  );
  const index = { paragraphs, places };
  indexes.set(print, index);
  return index;
}

/**
 * Whether the tokens of a text may share so many words in a row with a report: of as many there is one hashed run at
 * every few tokens, so that few are looked at.
 */
export function mayShare(print: Fingerprint, all: string[], words: number): boolean {
  const { places } = indexOf(print);
  const step = words - RUN + 1;
  for (let at = 0; at + RUN <= all.length; at += step)
    if (places.has(hash(print.report, all.slice(at, at + RUN).join(' ')))) return true;
  return false;
}

/** The longest run of words, marks aside, that the tokens of a text share with a paragraph of a report. */
export function sharedWords(print: Fingerprint, all: string[]): { paragraph: number; words: number } {
  const own = runs(print.report, all);
  const { paragraphs, places } = indexOf(print);
  /** The longest match with each paragraph that has any: its first run, and how many match. */
  const longest = new Map<number, [start: number, matched: number]>();
  own.forEach((hash, i) => {
    for (const [paragraph, at] of places.get(hash) ?? []) {
      const hashes = paragraphs[paragraph]!;
      let n = 1;
      while (i + n < own.length && own[i + n] === hashes[at + n]) n++;
      if (n > (longest.get(paragraph)?.[1] ?? 0)) longest.set(paragraph, [i, n]);
    }
  });
  let best = { paragraph: 0, words: 0 };
  Object.keys(print.paragraphs).forEach((number, paragraph) => {
    const [start, matched] = longest.get(paragraph) ?? [0, 0];
    const words = matched === 0 ? 0 : all.slice(start, start + matched + RUN - 1).filter(isWord).length;
    if (words > best.words) best = { paragraph: Number(number), words };
  });
  return best;
}
