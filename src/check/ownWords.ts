/** Refuses what was taken from a report: nine words or more in a row. */
import { sharedWords, tokens } from '../ledger/fingerprint.ts';
import type { Ledger } from '../ledger/types.ts';
import type { Problem } from '../ledger/problem.ts';
import type { OwnText } from './ownText.ts';

const LONGEST = 8;

export function checkOwnWords(texts: OwnText[], ledger: Ledger): Problem[] {
  return texts.flatMap(({ file, place, read }) => {
    const all = tokens(read);
    return [...ledger.fingerprints.values()].flatMap((print) => {
      const { words, paragraph } = sharedWords(print, all);
      return words > LONGEST
        ? [
            {
              file,
              place,
              message: `expected words of your own, received ${words} words in a row from ${print.report} ¶${paragraph}: “${read}”`,
            },
          ]
        : [];
    });
  });
}
