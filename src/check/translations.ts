/** Other languages: whether the words of the interface are whole, and what is translated says what the English says. */
import { basename } from 'node:path';
import { z } from 'zod';
import { oncePer } from '../build/oncePer.ts';
import { oncePerContent } from '../build/oncePerContent.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { translateLedger } from '../ledger/translateLedger.ts';
import type { Ledger } from '../ledger/types.ts';
import { mismatches } from '../ledger/mismatches.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import { readJson } from '../ledger/readJson.ts';
import type { Figure } from '../figure/figure.ts';
import type { Scrolly } from '../figure/scrolly.ts';
import { english } from '../i18n/messages.en.ts';
import { formsOf } from '../i18n/plural.ts';
import { hasOrder } from '../i18n/order.ts';
import {
  INTERFACE,
  LANGUAGES,
  languageCodes,
  loadLanguage,
  mayLackWords,
  otherwiseOf,
  translatedIn,
} from '../i18n/language.ts';
import type { Language } from '../i18n/locale.ts';
import { filled, isPlural, withForms, type Tree } from '../i18n/wordTree.ts';
import { TERMS } from '../i18n/terms.ts';
import { isStale, TRANSLATED, type Translated } from '../i18n/translated.ts';
import type { TranslatedText } from './files.ts';
import { parseMdx } from './mdx.ts';
import type { Names } from './component.ts';
import { checkCounterpoints } from './counterpoints.ts';
import { checkProse } from './prose.ts';
import { checkSections } from './sections.ts';
import { drawnTexts, englishTexts, namesIn } from './englishTexts.ts';

type Refuse = (place: string, message: string) => void;

const anything = z.unknown();
const textsSchema = z.record(z.string(), z.string());

/** Words and signs that a language may not have. */
const MAY_BE_EMPTY = new Set(['number.of', 'number.counting', 'number.group', 'number.ablative']);

/** The place that the words of a qualifier may have for the number. */
const NUMBER = /\{n\}(?:\{ablative\})?/;

/** Compares a part of the interface’s words with the English. */
function compare(own: Tree | undefined, from: Tree, place: string, forms: readonly string[], refuse: Refuse): void {
  if (typeof from === 'string') {
    if (typeof own !== 'string') refuse(place, expected('a text', own));
    else if (!MAY_BE_EMPTY.has(place)) for (const message of mismatches(own, from)) refuse(place, message);
    const [parts, wanted] = [typeof own === 'string' && own.split('|').length, PARTS[place]];
    if (parts && wanted && parts !== wanted) refuse(place, expected(`${wanted} texts, | between them`, own));
    return;
  }
  if (typeof own !== 'object' || own === null) return refuse(place, expected('fields in braces', own));
  // What depends on a number has the language’s forms, not those of English.
  const keys = isPlural(from) ? forms : Object.keys(from);
  for (const key of Object.keys(own))
    if (!keys.includes(key))
      refuse(
        [place, key].filter(Boolean).join('.'),
        expected(
          isPlural(from) ? `one of the forms ${forms.join(', ')}` : 'a word of src/i18n/messages.en.ts',
          key,
          keys,
        ),
      );
  for (const key of keys)
    compare(own[key], isPlural(from) ? from.other! : from[key]!, [place, key].filter(Boolean).join('.'), forms, refuse);
}

/** Texts that are lists, a bar between their parts, and how many parts they have. */
const PARTS: Record<string, number> = { 'date.months': 12, 'date.monthsOfDays': 12, 'number.small': 10 };

/** What is wrong with the words of an interface that can be read. Every language is offered in place of others, and asked for often. */
const interfaceProblems = oncePerContent((file, text) => {
  const code = file.split('/').at(-2)!;
  const json = JSON.parse(text) as unknown;
  const problems: Problem[] = [];
  const refuse: Refuse = (place, message) => problems.push({ file, place, message });
  const forms = formsOf(code);
  if (forms.length === 0 || !hasOrder(code))
    refuse('', expected('a language whose plural forms and order are known, in CLDR or src/i18n', code));
  else {
    const own = mayLackWords(code) ? filled(json as Tree, withForms(english, forms)) : (json as Tree);
    compare(own, english, '', forms, refuse);
  }
  const { locale, name } = json as { locale?: unknown; name?: unknown };
  if (typeof locale === 'string' && !new RegExp(`^${code}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$`).test(locale))
    refuse('locale', expected(`the tag of the language, ${code}, with or without a script and a country`, locale));
  // It stands alone where readers choose among languages.
  if (typeof name === 'string' && /^\p{Ll}/u.test(name)) refuse('name', expected('a capital', name));
  return problems;
});

function checkInterface(code: string, from: ProjectFiles): readonly Problem[] {
  const file = `${LANGUAGES}/${code}/${INTERFACE}`;
  const { text, problems } = readJson(from, file, anything);
  return problems.length > 0 ? problems : interfaceProblems(file, text);
}

/** The line and column of an address in a file. */
function placeOf(text: string, address: string): string {
  const before = text.slice(0, text.indexOf(JSON.stringify(address))).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** The texts of a file of a language, by their addresses, or why it cannot be read. */
const readTexts = (file: string, from: ProjectFiles) => readJson(from, file, textsSchema);

/** The files of a language besides its interface. */
const filesOf = (code: string, from: ProjectFiles): string[] =>
  namesIn(`${LANGUAGES}/${code}`, from)
    .filter((name) => ![INTERFACE, TRANSLATED, TERMS].includes(name))
    .map((name) => `${LANGUAGES}/${code}/${name}`);

/** Whether all files of a language can be read, and those of the language that is offered in place of what it lacks. */
export function isWhole(code: string, from: ProjectFiles): boolean {
  const other = otherwiseOf(code, from);
  return (
    from.has(`${LANGUAGES}/${code}/${INTERFACE}`) &&
    checkInterface(code, from).length === 0 &&
    filesOf(code, from).every((file) => readTexts(file, from).problems.length === 0) &&
    (!other || isWhole(other, from))
  );
}

/** The languages whose files can be read; how much of each is not translated is another matter. */
export const wholeLanguages = oncePer((ledger: Ledger): Language[] =>
  languageCodes(ledger.files)
    .filter((code) => isWhole(code, ledger.files))
    .map((code) => loadLanguage(ledger.files, code)),
);

/** The ledger in each of them. */
export const translatedLedgers = oncePer(
  (ledger: Ledger): Map<Language, Ledger> =>
    new Map(wholeLanguages(ledger).map((language) => [language, translateLedger(ledger, language)])),
);

/** Checks the words of the interface in every language, and whether its other files can be read. */
export const checkInterfaces = (from: ProjectFiles): Problem[] =>
  languageCodes(from).flatMap((code) => [
    ...(/^[a-z]{2}$/.test(code)
      ? []
      : [
          {
            file: `${LANGUAGES}/${code}`,
            place: '',
            message: expected('two letters, the language’s code in ISO 639-1', code),
          },
        ]),
    ...checkInterface(code, from),
    ...filesOf(code, from).flatMap((file) => readTexts(file, from).problems),
  ]);

/** Checks what is translated in every language, beside an English that holds. */
export function checkTranslations(ledger: Ledger, figures: Figure[], passages: Scrolly[]): Problem[] {
  const codes = languageCodes(ledger.files);
  if (codes.length === 0) return [];
  const all = englishTexts(ledger, figures, passages).set('drawn', drawnTexts(ledger));
  const whole = new Map(wholeLanguages(ledger).map((language) => [language.code, language]));
  return codes.flatMap((code) => {
    const problems: Problem[] = [];
    const language = whole.get(code) ?? loadLanguage(ledger.files, code);
    for (const file of filesOf(code, ledger.files)) {
      const name = basename(file, '.json');
      const texts = all.get(name);
      if (!texts) {
        problems.push({
          file,
          place: '',
          message: expected('the name of a dataset, a list or one of figures, told, drawn, glossary', name, all.keys()),
        });
        continue;
      }
      const reading = readTexts(file, ledger.files);
      for (const [address, text] of Object.entries(reading.data ?? {})) {
        const from = texts.get(address);
        const refuse = (message: string) =>
          problems.push({ file, place: placeOf(reading.text, address), message: `${address}: ${message}` });
        if (from === undefined) refuse(expected('the address of a text', address, texts.keys()));
        else if (from !== undefined && (from.trim() !== '' || text !== ''))
          for (const message of mismatches(name === 'qualifiers' ? text.replace(NUMBER, '') : text, from, language))
            refuse(`${message}; translate it anew, or take it out: then the English stands there`);
      }
    }
    return problems;
  });
}

/** The ids that a text’s components name, in order. */
const idsIn = (text: string): string[] =>
  Array.from(text.matchAll(/<[A-Z]\w+ [^>]*?(?:id|of)="([^"]+)"/g), ([, id]) => id!).sort();

/** What a translation of today’s English names that the English does not, and the other way round. */
function unequal(file: string, key: string, translated: Translated, files: ProjectFiles): Problem[] {
  const english = files.text(`content/${key}.mdx`);
  if (isStale(translated[key], english)) return [];
  const [own, wanted] = [idsIn(files.text(file)), idsIn(english)];
  const count = (all: string[], id: string) => all.filter((other) => other === id).length;
  return [...new Set([...own, ...wanted])]
    .filter((id) => count(own, id) !== count(wanted, id))
    .map((id) => ({
      file,
      place: '',
      message: `expected ${id} as often as in English (${count(wanted, id)}), received it ${count(own, id)} times`,
    }));
}

/** Checks the texts of other languages as texts, and whether there is one in English that each translates. */
export function checkTranslatedTexts(texts: TranslatedText[], ledger: Ledger, names: Names): Problem[] {
  const { files } = ledger;
  const codes = languageCodes(files);
  const languages = new Map(wholeLanguages(ledger).map((language) => [language.code, language]));
  const translated = new Map(Array.from(languages.keys(), (code) => [code, translatedIn(files, code)]));
  return texts.flatMap(({ file, code, key }) => {
    if (!codes.includes(code))
      return [{ file, place: '', message: expected(`a language of ${LANGUAGES}`, code, codes) }];
    const language = languages.get(code);
    if (!language) return [];
    const [folder = '', slug = ''] = key.split('/');
    const slugs = namesIn(`content/${folder}`, files).map((name) => name.replace('.mdx', ''));
    const against = slugs.includes(slug)
      ? unequal(file, key, translated.get(code)!, files)
      : [{ file, place: '', message: expected(`the name of a text of content/${folder}`, slug, slugs) }];
    const mdx = parseMdx(file, files.text(file));
    return [
      ...against,
      ...checkProse(file, mdx, { ...ledger, language }, names),
      ...checkSections(file, mdx.tree, (section) => language.messages.systems.sections[section]),
      ...checkCounterpoints(file, mdx.tree, ledger),
    ];
  });
}
