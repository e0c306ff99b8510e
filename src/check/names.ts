/** Refuses spellings that the site does not use: data/spellings.json lists them. */
import type { Ledger } from '../ledger/types.ts';
import type { Problem } from '../ledger/problem.ts';
import type { OwnText } from './ownText.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function checkNames(texts: OwnText[], ledger: Ledger): Problem[] {
  const wanted = new Map(
    [...ledger.spellings.values()].flatMap(({ write, not }) => not.map((wrong) => [wrong, write] as const)),
  );
  if (wanted.size === 0) return [];
  const wrong = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...wanted.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return texts.flatMap(({ file, place, words }) =>
    Array.from(words.matchAll(wrong), ([text]) => ({
      file,
      place,
      message: `expected “${wanted.get(text)}”, as the site spells it, received “${text}”`,
    })),
  );
}
