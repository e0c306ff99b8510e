/** Refuses what was taken from a report: nine words or more in a row. */
import { oncePer } from '../build/oncePer.ts';
import { mayShare, sharedWords, tokens } from '../ledger/fingerprint.ts';
import type { Fingerprint } from '../ledger/schema.ts';
import type { Ledger } from '../ledger/types.ts';
import type { Problem } from '../ledger/problem.ts';
import type { OwnText } from './ownText.ts';

const LONGEST = 8;

/** What each text shares with a report, found once: of a project that is checked again most texts are as they were. */
const sharedWith = oncePer((print: Fingerprint) => {
  const known = new Map<string, ReturnType<typeof sharedWords>>();
  const found = (all: string[]) =>
    mayShare(print, all, LONGEST + 1) ? sharedWords(print, all) : { paragraph: 0, words: 0 };
  return (text: string) => {
    const shared = known.get(text) ?? found(tokens(text));
    known.set(text, shared);
    return shared;
  };
});

export function checkOwnWords(texts: OwnText[], ledger: Ledger): Problem[] {
  return texts.flatMap(({ file, place, read }) =>
    [...ledger.fingerprints.values()].flatMap((print) => {
      const { words, paragraph } = sharedWith(print)(read);
      return words > LONGEST
        ? [
            {
              file,
              place,
              message: `expected words of your own, received ${words} words in a row from ${print.report} ¶${paragraph}: “${read}”`,
            },
          ]
        : [];
    }),
  );
}
