/** Refuses what was taken from a report: nine words or more in a row. */
import { kept } from '../build/keptResults.ts';
import { oncePer } from '../build/oncePer.ts';
import { oncePerContent } from '../build/oncePerContent.ts';
import { mayShare, sharedWords, tokens } from '../ledger/fingerprint.ts';
import type { Fingerprint } from '../ledger/schema.ts';
import type { Ledger } from '../ledger/types.ts';
import type { Problem } from '../ledger/problem.ts';
import type { OwnText } from './ownText.ts';

const LONGEST = 8;

/** What a text shares with a report. */
function sharedWith(print: Fingerprint, text: string): ReturnType<typeof sharedWords> {
  const all = tokens(text);
  return mayShare(print, all, LONGEST + 1) ? sharedWords(print, all) : { paragraph: 0, words: 0 };
}

/** What the texts of a file share with a report, found once: of a project that is checked again most are as they were. */
const sharedTexts = oncePer((print: Fingerprint) => {
  const report = JSON.stringify(print);
  return oncePerContent((_, texts) =>
    kept('own-words', `${report}\n${texts}`, () =>
      (JSON.parse(texts) as string[]).map((text) => sharedWith(print, text)),
    ),
  );
});

export function checkOwnWords(texts: OwnText[], ledger: Ledger): Problem[] {
  const byFile = Map.groupBy(texts, ({ file }) => file);
  return Array.from(byFile, ([file, own]) => {
    const read = JSON.stringify(own.map((text) => text.read));
    return [...ledger.fingerprints.values()].flatMap((print) =>
      sharedTexts(print)(file, read).flatMap(({ words, paragraph }, i) =>
        words > LONGEST
          ? [
              {
                file,
                place: own[i]!.place,
                message: `expected words of your own, received ${words} words in a row from ${print.report} ¶${paragraph}: “${own[i]!.read}”`,
              },
            ]
          : [],
      ),
    );
  }).flat();
}
