/** Whether a language knows the ending of each number behind which a word of its qualifiers asks for one. */
import { INTERFACE, LANGUAGES } from '../i18n/language.ts';
import { ablativeOf } from '../i18n/format.ts';
import { qualifiedNumber } from '../ledger/format.ts';
import { translatedLedgers } from './translations.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import { translationPlace } from '../ledger/translateLedger.ts';
import type { Fact, Ledger } from '../ledger/types.ts';

const ABLATIVE = '{ablative}';

export function checkAblatives(ledger: Ledger): Problem[] {
  return Array.from(translatedLedgers(ledger), ([language, { facts: own }]) => {
    /** Words that are in English still take no ending. */
    const isTranslated = (fact: Fact): boolean =>
      fact.words === null || language.translation(...translationPlace(fact, 'words'), fact.words) !== undefined;
    const asking = [...ledger.facts.values()].filter(
      (fact) => fact.unit && language.translation('qualifiers', `${fact.qualifier.id}.before`)?.includes(ABLATIVE),
    );
    const lacking = asking
      .filter(isTranslated)
      .map(({ id }) => own.get(id)!)
      .flatMap((fact) =>
        (['prose', 'words'] as const).map((form) => ({ id: fact.id, number: qualifiedNumber(fact, language, form) })),
      )
      .filter(({ number }) => ablativeOf(number, language) === undefined);
    return [...new Map(lacking.map((each) => [each.number, each])).values()].map(({ id, number }) => ({
      file: `${LANGUAGES}/${language.code}/${INTERFACE}`,
      place: 'number.ablative',
      message: `${expected(`the ending of a number such as “${number}”`, language.messages.number.ablative)}; ${id} has it`,
    }));
  }).flat();
}
