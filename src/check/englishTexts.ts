/** Everything that can be translated, in English: what the data say, and what drawings say besides. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import { translateLedger, translationPlace } from '../ledger/translateLedger.ts';
import type { Ledger } from '../ledger/types.ts';
import { defaultLabel } from '../ledger/defaultLabel.ts';
import { isDescribed } from '../ledger/describedTitle.ts';
import type { Figure } from '../figure/figure.ts';
import { figureFileTexts } from '../figure/figureFile.ts';
import type { Scrolly } from '../figure/scrolly.ts';
import { drawSteps, loadScrollies } from '../figure/scrollyRegistry.ts';
import { tableOf } from '../figure/table.ts';
import { northRoad } from '../figure/northRoad.ts';
import { drawBoth, loadFigures } from '../figure/registry.ts';
import { readNamedViews } from '../explore/namedViews.ts';
import { english } from '../i18n/messages.en.ts';
import type { Language } from '../i18n/locale.ts';
import type { Project } from '../project/project.ts';
import { fieldsOf } from './yaml.ts';

export type Texts = Map<string, string>;

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
export const namesIn = (folder: string, from: ProjectFiles): string[] =>
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
export function drawnTexts(ledger: Ledger): Texts {
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

/** The texts of the code that a reader sees in drawings: those for which a language is asked while everything is drawn. */
async function drawnLabels(ledger: Ledger): Promise<Texts> {
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

/** Everything that a language can translate besides the interface and the labels of drawings, in English, by file and address. */
export const englishTexts = (ledger: Ledger, figures: Figure[], passages: Scrolly[]): Map<string, Texts> =>
  translatable(ledger, figures, passages).set('glossary', glossaryTexts(ledger.files));

/** The same with the labels of drawings. */
export const allEnglishTexts = async ({ ledger, figures, scrollies }: Project): Promise<Map<string, Texts>> =>
  englishTexts(ledger, await figures(), await scrollies()).set('drawn', await drawnLabels(ledger));
