/** What languages have not translated yet. */
import type { Ledger } from '../ledger/types.ts';
import { type Problem } from '../ledger/problem.ts';
import type { Figure } from '../figure/figure.ts';
import type { Scrolly } from '../figure/scrolly.ts';
import { formsOf } from '../i18n/plural.ts';
import { INTERFACE, LANGUAGES, languageCodes } from '../i18n/language.ts';
import type { Language } from '../i18n/locale.ts';
import type { Project } from '../project/project.ts';
import { allEnglishTexts, englishTexts, type Texts } from './englishTexts.ts';
import { wholeLanguages } from './translations.ts';

/** What a language has not translated yet, by file and address. */
export function untranslated({ code, translation }: Language, texts: Map<string, Texts>): Map<string, Texts> {
  const forms: readonly string[] = formsOf(code);
  const lacking = Array.from(texts, ([name, own]): [string, Texts] => [
    name,
    new Map(
      [...own].filter(([address, text]) => {
        const form = name === 'units' ? /\.(few|many)$/.exec(address)?.[1] : undefined;
        return (
          text !== '' &&
          (form === undefined || forms.includes(form)) &&
          !/\.(?:prefix|suffix|also)$/.test(address) &&
          translation(name, address) === undefined
        );
      }),
    ),
  ]);
  return new Map(lacking.filter(([, own]) => own.size > 0));
}

/** What the languages whose chapters are published have in English still, by code, file and address. */
export async function untranslatedIn(project: Project): Promise<Map<string, Map<string, Texts>>> {
  const { files } = project;
  const codes = languageCodes(files).filter((code) => files.under(`content/${code}/articles`).length > 0);
  const texts = await allEnglishTexts(project);
  return new Map(codes.map((code) => [code, untranslated(project.in(code).language, texts)]));
}

/** How much of each language is not translated yet. */
export function untranslatedFiles(ledger: Ledger, figures: Figure[], passages: Scrolly[]): Problem[] {
  const texts = englishTexts(ledger, figures, passages);
  return wholeLanguages(ledger).flatMap((language) => {
    const words = language.untranslatedWords;
    const say = (name: string, message: string): Problem => ({
      file: `${LANGUAGES}/${language.code}/${name}`,
      place: '',
      message,
    });
    return [
      ...(words.length > 0 ? [say(INTERFACE, `${words.length} words are not translated, the first ${words[0]}`)] : []),
      ...Array.from(untranslated(language, texts), ([name, own]) =>
        say(
          `${name}.json`,
          `${own.size} of ${texts.get(name)!.size} texts are in English still, the first at ${own.keys().next().value}`,
        ),
      ),
    ];
  });
}
