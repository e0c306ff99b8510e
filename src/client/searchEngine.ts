/** Finds among the records, in a reader’s browser: by whole words, by their beginnings, and past a slip of the finger. */
import MiniSearch from 'minisearch';
import type { RecordKind, SearchRecord } from '../search/record.ts';

/** A number is a word, its point or comma within it. */
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+/gu;
/** Words that are in everything. */
const EMPTY = new Set(
  'a an and are as at be by for from had has have in is it its of on or that the their they this to was were which with'.split(
    ' ',
  ),
);

/** A word as it is compared: without case, marks and the s of many; a number without the commas between its thousands. */
const compared = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(/([a-z]{2})ies$/, '$1y')
    .replace(/([a-z]{2}[^isu])s$/, '$1');
/** The same, of each word worked out once: texts repeat themselves, and phones are slow. */
const known = new Map<string, string>();
function normal(word: string): string {
  const term = known.get(word) ?? compared(word);
  known.set(word, term);
  return term;
}
const isNumber = (term: string): boolean => /^\d/.test(term);

/** A piece of a text, and whether it was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A text in pieces: those that are one of `terms`, and what is between. */
function pieces(text: string, terms: Set<string>): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!terms.has(normal(word))) continue;
    if (index > end) found.push({ text: text.slice(end, index), hit: false });
    found.push({ text: word, hit: true });
    end = index + word.length;
  }
  return end < text.length ? [...found, { text: text.slice(end), hit: false }] : found;
}

/** The part of a text of about `length` signs in which most of `terms` stand. */
function excerpt(text: string, terms: Set<string>, length = 200): Piece[] {
  const hits = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ term: normal(word), index })).filter(
    ({ term }) => terms.has(term),
  );
  const held = (from: number) =>
    new Set(hits.filter(({ index }) => index >= from && index < from + length).map(({ term }) => term)).size;
  const [best = 0] = hits.map(({ index }) => Math.max(0, index - length / 4)).sort((a, b) => held(b) - held(a));
  if (text.length <= length) return pieces(text, terms);
  const room = Math.min(best, text.length - length);
  const start = room > 0 ? text.indexOf(' ', room) + 1 : 0;
  const end = start + length < text.length ? text.lastIndexOf(' ', start + length) : text.length;
  return pieces(`${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, terms);
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

export async function makeFind(records: SearchRecord[]): Promise<Find> {
  const index = new MiniSearch<SearchRecord & { id: number }>({
    fields: ['title', 'value', 'text', 'words', 'of'],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: (word) => {
      const term = normal(word);
      return EMPTY.has(term) ? null : term;
    },
    searchOptions: {
      boost: { title: 4, value: 3, words: 0.7, of: 1.5 },
      // What explains comes before what is counted, and what was reported before the long series.
      boostDocument: (id) =>
        (({ term: 2, system: 1.6, chapter: 1.3, figure: 1.3 }) as Partial<Record<RecordKind, number>>)[
          records[id as number]!.kind
        ] ?? (records[id as number]!.series ? 0.5 : 1),
      prefix: (term, i, terms) => !isNumber(term) && (term.length > 2 || i === terms.length - 1),
      fuzzy: (term) => !isNumber(term) && term.length > 4 && 0.2,
      weights: { prefix: 0.5, fuzzy: 0.3 },
    },
  });
  // A few at a time, so that a slow phone goes on taking what is typed.
  await index.addAllAsync(
    records.map((record, id) => ({ ...record, id })),
    { chunkSize: 50 },
  );
  return (query, kind, limit) => {
    const all = index.search(query, { combineWith: 'AND' });
    // A question asked in a sentence: what has most of its words.
    const results = all.length > 0 ? all : index.search(query);
    const found = results.map(({ id, terms }) => ({ record: records[id as number]!, terms: new Set(terms) }));
    const counts: Findings['counts'] = {};
    for (const { record } of found) counts[record.kind] = (counts[record.kind] ?? 0) + 1;
    return {
      counts,
      total: found.length,
      hits: found
        .filter(({ record }) => kind === '' || record.kind === kind)
        .slice(0, limit)
        .map(({ record, terms }) => ({ record, excerpt: excerpt(record.text, terms) })),
    };
  };
}
