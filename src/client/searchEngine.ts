/** Finds among the records, in a reader’s browser: by stems and synonyms, by beginnings of words, and past a slip of the finger. */
import MiniSearch from 'minisearch';
import type { RecordKind, SearchRecord } from '../search/record.ts';
import { compareBy, isNumber, WORD, type SearchWords } from './searchTerms.ts';

/** A piece of a text, and whether it was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

type Compare = (word: string) => string;

/** A text in pieces: those that are one of `terms`, and what is between. */
function pieces(text: string, terms: Set<string>, compare: Compare): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!terms.has(compare(word))) continue;
    if (index > end) found.push({ text: text.slice(end, index), hit: false });
    found.push({ text: word, hit: true });
    end = index + word.length;
  }
  return end < text.length ? [...found, { text: text.slice(end), hit: false }] : found;
}

/** The part of a text of about `length` signs in which most of `terms` stand. */
function excerpt(text: string, terms: Set<string>, compare: Compare, length = 200): Piece[] {
  const hits = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ term: compare(word), index })).filter(
    ({ term }) => terms.has(term),
  );
  const held = (from: number) =>
    new Set(hits.filter(({ index }) => index >= from && index < from + length).map(({ term }) => term)).size;
  const [best = 0] = hits.map(({ index }) => Math.max(0, index - length / 4)).sort((a, b) => held(b) - held(a));
  if (text.length <= length) return pieces(text, terms, compare);
  const room = Math.min(best, text.length - length);
  const start = room > 0 ? text.indexOf(' ', room) + 1 : 0;
  const end = start + length < text.length ? text.lastIndexOf(' ', start + length) : text.length;
  return pieces(`${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, terms, compare);
}

export interface Hit {
  record: SearchRecord;
  excerpt: Piece[];
}

export interface Findings {
  /** How many there are of each kind, and in all. */
  counts: Partial<Record<RecordKind, number>>;
  total: number;
  /** Those from the first to the `limit`th of the kind that was asked for, the best first. */
  hits: Hit[];
}

/** Finds in records. `kind` '' is every kind. */
export type Find = (query: string, kind: RecordKind | '', limit: number) => Findings;

/** What is called as the query comes first of all; what explains a word comes before what is counted, and where more is asked than one word, the fact that answers first. */
function weightOf({ disputed, kind, title, value, series }: SearchRecord, query: string, asksMore: boolean): number {
  const explains: Partial<Record<RecordKind, number>> = { term: 2, system: 1.6, chapter: 1.3, figure: 1.3 };
  if (title.toLowerCase() === query.toLowerCase()) return 10;
  if (!asksMore) return series ? 0.5 : (explains[kind] ?? 1);
  if (kind !== 'fact') return 1;
  // The long series would crowd out what was reported; what sources disagree about is what most people ask.
  return 2 * (value ? 1.3 : 1) * (disputed ? 1.2 : 1) * (series ? 0.5 : 1);
}

/** A term that fewer records have counts no more than one that so many have: a rare word of a question says little of it. */
const RARE = 10;
/** The least that a result must have of the question, beside the result that has most of it. */
const LEAST = 0.5;
/** The part of a score that a record has only if its title, which says what it is about, holds the whole query. */
const TITLED = 0.3;

/** “Who needs a patent?” is not answered by those who need no patent: what such a record’s score is multiplied by. */
const DENIED = 0.4;
const ASKS_WHO = /(?<!\p{L})(?:who|кто|кого|кому)(?!\p{L})/iu;
const ASKS_WHO_NOT = /(?<!\p{L})(?:no|not|не)(?!\p{L})/iu;
const asksWhoDoes = (query: string): boolean => ASKS_WHO.test(query) && !ASKS_WHO_NOT.test(query);

/** Whether a title says no to one of `terms`: “need no patent”, «патент не нужен». */
const denies = (title: string, terms: string[], compare: Compare): boolean =>
  Array.from(title.matchAll(/(\p{L}+) (?:no|не) (\p{L}+)/giu)).some((words) =>
    words.slice(1).some((word) => terms.includes(compare(word))),
  );

export async function makeFind(records: SearchRecord[], words: SearchWords): Promise<Find> {
  const compare = compareBy(words);
  const indexed = new Set<string>();
  /** A term that no record has, and the longest beginning of it that one has: “deportati” finds what “deport” does. */
  function nearest(term: string): string[] {
    const beginnings = [1, 2, 3, 4].map((cut) => term.slice(0, -cut)).filter((each) => each.length > 3);
    return [term, ...beginnings.filter((each) => indexed.has(each)).slice(0, 1)];
  }
  const index = new MiniSearch<SearchRecord & { id: number }>({
    // An address names its subject too, in English.
    fields: ['title', 'value', 'text', 'words', 'of', 'to'],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: (word) => {
      const term = compare(word);
      indexed.add(term);
      return term || null;
    },
    searchOptions: {
      processTerm: (word) => {
        const term = compare(word);
        return indexed.has(term) || isNumber(term) ? term || null : nearest(term);
      },
      boost: { title: 4, value: 3, of: 1.5 },
      // A word that is there is the one that was meant.
      prefix: (term, i, terms) => !indexed.has(term) && !isNumber(term) && (term.length > 2 || i === terms.length - 1),
      fuzzy: (term) => !indexed.has(term) && !isNumber(term) && term.length > 4 && 0.2,
      weights: { prefix: 0.5, fuzzy: 0.3 },
    },
  });
  // A few at a time, so that a slow phone goes on taking what is typed.
  await index.addAllAsync(
    records.map((record, id) => ({ ...record, id })),
    { chunkSize: 50 },
  );

  /** The records that have most of a query, counted by how rare its terms are; the best first. */
  function search(query: string) {
    const results = index.search(query);
    const counts = new Map<string, number>();
    for (const term of results.flatMap(({ queryTerms }) => queryTerms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    const rarity = (terms: string[]) =>
      terms.reduce((sum, term) => sum + Math.log(1 + records.length / Math.max(RARE, counts.get(term)!)), 0);
    const whole = rarity([...counts.keys()]);
    const wantsThose = asksWhoDoes(query);
    const found = results.map(({ id, terms, queryTerms, match, score }) => {
      const record = records[id as number]!;
      const part = rarity(queryTerms) / whole;
      const titled = rarity(queryTerms.filter((term) => match[term]?.includes('title'))) / whole;
      const weight =
        part *
        (1 - TITLED + TITLED * titled) *
        (wantsThose && denies(record.title, terms, compare) ? DENIED : 1) *
        weightOf(record, query, counts.size > 1);
      return { record, terms: new Set(terms), part, score: score * weight };
    });
    const most = Math.max(...found.map(({ part }) => part));
    return found.filter(({ part }) => part >= LEAST * most).sort((a, b) => b.score - a.score);
  }

  return (query, kind, limit) => {
    const found = search(query);
    const counts: Findings['counts'] = {};
    for (const { record } of found) counts[record.kind] = (counts[record.kind] ?? 0) + 1;
    return {
      counts,
      total: found.length,
      hits: found
        .filter(({ record }) => kind === '' || record.kind === kind)
        .slice(0, limit)
        .map(({ record, terms }) => ({ record, excerpt: excerpt(record.text, terms, compare) })),
    };
  };
}
