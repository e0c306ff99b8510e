/** Other languages: whether the words of the interface are whole, and what is translated says what the English says. */
import { basename } from 'node:path';
import { z } from 'zod';
import { oncePer } from '../build/oncePer.ts';
import { oncePerContent } from '../build/oncePerContent.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { translateLedger, translationPlace } from '../ledger/translateLedger.ts';
import type { Ledger } from '../ledger/types.ts';
import { defaultLabel } from '../ledger/defaultLabel.ts';
import { isDescribed } from '../ledger/describedTitle.ts';
import { mismatches } from '../ledger/mismatches.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import { readJson } from '../ledger/readJson.ts';
import type { Figure } from '../figure/figure.ts';
import { figureFileTexts } from '../figure/figureFile.ts';
import type { Scrolly } from '../figure/scrolly.ts';
import { drawSteps, loadScrollies } from '../figure/scrollyRegistry.ts';
import { tableOf } from '../figure/table.ts';
import { northRoad } from '../figure/northRoad.ts';
import { drawBoth, loadFigures } from '../figure/registry.ts';
import { readNamedViews } from '../explore/namedViews.ts';
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
import type { Project } from '../project/project.ts';
import { checkCounterpoints } from './counterpoints.ts';
import { checkProse } from './prose.ts';
import { checkSections } from './sections.ts';
import { fieldsOf } from './yaml.ts';

type Texts = Map<string, string>;
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

const fields = <T extends { id: string }>(entries: Iterable<T>, names: (keyof T & string)[]): [string, string][] =>
  [...entries].flatMap((entry) =>
    names.flatMap((name): [string, string][] =>
      typeof entry[name] === 'string' ? [[`${entry.id}.${name}`, entry[name]]] : [],
    ),
  );

/** The English of everything in the data that can be translated, by the file of its translation and its address there. */
function translatable(ledger: Ledger, figures: Figure[], passages: Scrolly[]): Map<string, Texts> {
  const { units, measures, qualifiers, places, people, sources, disagreements, checks, datasets } = ledger;
  const files: [string, [string, string][]][] = [
    [
      'units',
      [
        ...fields(units.values(), ['prefix', 'suffix', 'one', 'other']),
        ...[...units.values()].flatMap(({ id, other }): [string, string][] => [
          [`${id}.few`, other],
          [`${id}.many`, other],
        ]),
      ],
    ],
    ['measures', fields(measures.values(), ['label', 'description'])],
    ['qualifiers', fields(qualifiers.values(), ['before', 'description'])],
    ['places', fields(places.values(), ['name'])],
    ['people', fields(people.values(), ['name', 'as'])],
    [
      'sources',
      [
        ...fields(sources.values(), ['author', 'short', 'publisher', 'note', 'dateNote', 'beware', 'seenAs']),
        ...fields([...sources.values()].filter(isDescribed), ['title']),
      ],
    ],
    ['disagreements', fields(disagreements, ['question', 'why', 'printed'])],
    ['checks', fields(checks, ['why'])],
    [
      'figures',
      figures.flatMap(({ id, title, subtitle, alt, caveats }): [string, string][] => [
        [`${id}.title`, title],
        [`${id}.subtitle`, subtitle],
        [`${id}.alt`, alt],
        ...caveats.map((caveat, i): [string, string] => [`${id}.caveats.${i}`, caveat]),
      ]),
    ],
    [
      'explore',
      readNamedViews(ledger).views.flatMap(({ id, title }): [string, string][] =>
        title === undefined ? [] : [[`${id}.title`, title]],
      ),
    ],
    [
      'told',
      passages.flatMap(({ id, title, steps }): [string, string][] => [
        [`${id}.title`, title],
        ...steps.flatMap(({ alt, caveats }, i): [string, string][] => [
          [`${id}.steps.${i}.alt`, alt],
          ...caveats.map((caveat, j): [string, string] => [`${id}.steps.${i}.caveats.${j}`, caveat]),
        ]),
      ]),
    ],
    ['glossary', []],
    ['series', []],
    ['drawn', []],
  ];
  const texts = new Map(files.map(([name, entries]): [string, Texts] => [name, new Map(entries)]));
  for (const { id, title, description, facts } of datasets.values()) {
    const own = texts.get(id) ?? new Map<string, string>();
    texts.set(id, own.set('title', title).set('description', description));
    for (const fact of facts) {
      // Of what is left off the site only the label and the reason are shown.
      const fields = fact.omit
        ? { label: fact.label === defaultLabel(fact, ledger.language) ? null : fact.label, omit: fact.omit }
        : {
            label: fact.label === defaultLabel(fact, ledger.language) ? null : fact.label,
            words: fact.words,
            statedBy: fact.statedBy,
            caveat: fact.caveat,
            'period.inferred': fact.period.inferred,
            ...Object.fromEntries(fact.corrections.map(({ why }, i) => [`corrections.${i}.why`, why])),
          };
      for (const [field, text] of Object.entries(fields)) {
        const [file, address] = translationPlace(fact, field);
        if (text) texts.get(file)!.set(address, text);
      }
    }
  }
  return texts;
}

/** The files that lie in a folder itself, by their names. */
const namesIn = (folder: string, from: ProjectFiles): string[] =>
  from
    .under(folder)
    .map((file) => file.slice(folder.length + 1))
    .filter((name) => !name.includes('/'));

/** The terms’ names, meanings and what else is said of them, from their heads. */
function glossaryTexts(from: ProjectFiles): Texts {
  const texts = new Map<string, string>();
  for (const name of namesIn('content/glossary', from).filter((each) => each.endsWith('.mdx'))) {
    const fields = fieldsOf(`content/glossary/${name}`, from.text(`content/glossary/${name}`));
    for (const field of ['term', 'also', 'meaning', 'more'])
      if (fields[field]) texts.set(`${name.replace('.mdx', '')}.${field}`, String(fields[field]));
  }
  return texts;
}

/** Every text of figures’ files, and every one in quotation marks in the code of what is drawn, as it is there. */
function drawnTexts(ledger: Ledger): Texts {
  const files = ['src/figures', 'src/scrolly', 'src/figure', 'src/figure/forms', 'src/charts'].flatMap((folder) =>
    namesIn(folder, ledger.files).flatMap((name) => (name.endsWith('.ts') ? `${folder}/${name}` : [])),
  );
  // A place’s name has other forms behind some words.
  const places = [...ledger.places.values()].flatMap(({ name }) =>
    ['from', 'to', 'in'].map((where) => `${where} ${name}`),
  );
  return new Map([
    ...[...places, ...figureFileTexts(ledger.files)].map((text) => [text, text] as const),
    ...files.flatMap((file) =>
      Array.from(
        ledger.files.text(file).matchAll(/'((?:[^'\\\n]|\\.)*)'/g),
        ([, text]) => [text!.replaceAll("\\'", "'"), text!] as const,
      ),
    ),
  ]);
}

/** The line and column of an address in a file. */
function placeOf(text: string, address: string): string {
  const before = text.slice(0, text.indexOf(JSON.stringify(address))).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** The texts of the code that a reader sees in drawings: those for which a language is asked while everything is drawn. */
export async function drawnLabels(ledger: Ledger): Promise<Texts> {
  const asked = new Set<string>();
  const listening: Language = {
    code: 'listening',
    messages: english,
    untranslatedWords: [],
    hasText: () => true,
    hasPage: () => true,
    translation: (file, address) => void (file === 'drawn' && asked.add(address)),
  };
  const heard = translateLedger(ledger, listening);
  for (const figure of await loadFigures(heard)) void [drawBoth(figure), tableOf(figure, heard)];
  for (const passage of await loadScrollies(heard)) drawSteps(passage);
  northRoad(heard);
  // A qualifier is a word of the ledger, though one that code has too.
  for (const { before } of ledger.qualifiers.values()) asked.delete(before);
  return new Map([...drawnTexts(ledger)].filter(([text]) => asked.has(text) && /\p{L}/u.test(text)));
}

/** Everything that a language can translate besides the interface, in English, by file and address. */
export const englishTexts = (ledger: Ledger, figures: Figure[], passages: Scrolly[]): Map<string, Texts> =>
  translatable(ledger, figures, passages).set('glossary', glossaryTexts(ledger.files));

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
  const { files, ledger } = project;
  const codes = languageCodes(files).filter((code) => files.under(`content/${code}/articles`).length > 0);
  const texts = englishTexts(ledger, await project.figures(), await project.scrollies()).set(
    'drawn',
    await drawnLabels(ledger),
  );
  return new Map(codes.map((code) => [code, untranslated(project.in(code).language, texts)]));
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
const wholeLanguages = oncePer((ledger: Ledger): Language[] =>
  languageCodes(ledger.files)
    .filter((code) => isWhole(code, ledger.files))
    .map((code) => loadLanguage(ledger.files, code)),
);

/** The ledger in each of them. */
export const translatedLedgers = oncePer(
  (ledger: Ledger): Map<Language, Ledger> =>
    new Map(wholeLanguages(ledger).map((language) => [language, translateLedger(ledger, language)])),
);

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
  return codes.flatMap((code) => {
    const problems: Problem[] = [];
    const language = loadLanguage(ledger.files, code);
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
