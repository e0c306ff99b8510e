/**
 * Which pages a language publishes: those whose every text it has, and no others. Routes follow from that. Pages of the
 * ledger list its texts in any order, so they wait until each list has a file in the language. Until then home and the
 * texts of `content/` that have no figure stand as soon as what they print is translated; a system, whose advice can
 * harm, also waits for its reviewer, and is shown to authors alone until then.
 */
import { livesAsRoads } from '../figure/livesAsRoads.ts';
import { profileSeries } from '../figure/seriesFigure.ts';
import { HOME_NUMBERS } from '../figure/homeFacts.ts';
import { LANGUAGES } from '../i18n/language.ts';
import type { Language } from '../i18n/locale.ts';
import { formsOf } from '../i18n/plural.ts';
import { mainCountries } from '../ledger/countries.ts';
import { defaultLabel } from '../ledger/defaultLabel.ts';
import { findFact } from '../ledger/ledger.ts';
import { otherAnswers } from '../ledger/related.ts';
import { translationPlace } from '../ledger/translateLedger.ts';
import type { Source } from '../ledger/schema.ts';
import type { Fact, Ledger } from '../ledger/types.ts';

/** A text of the data, by the file of its translation and its address there. */
export interface Needed {
  file: string;
  address: string;
  english: string;
}

/** The lists of the data that are translated, besides the datasets. */
export const LISTS = [
  'units',
  'measures',
  'qualifiers',
  'places',
  'people',
  'sources',
  'disagreements',
  'checks',
  'figures',
  'told',
  'glossary',
  'series',
  'drawn',
  'explore',
];

/** Whether each list of the ledger has a file in the language. */
const hasLedger = (code: string, { files, datasets }: Ledger): boolean =>
  [...LISTS, ...datasets.keys()].every((name) => files.has(`${LANGUAGES}/${code}/${name}.json`));

/** Fields of an entry that are texts. */
const fieldsOf = <T extends { id: string }>(file: string, entry: T, fields: (keyof T & string)[]): Needed[] =>
  fields.flatMap((field) => {
    const english = entry[field];
    return typeof english === 'string' && english.trim() !== ''
      ? [{ file, address: `${entry.id}.${field}`, english }]
      : [];
  });

/** What a number is written with anywhere: all units and qualifiers, and the names of places. */
const writing = ({ units, qualifiers, places }: Ledger, code: string): Needed[] => [
  ...[...units.values()].flatMap((unit) =>
    formsOf(code).flatMap((form) => {
      const english = (form === 'one' ? unit.one : undefined) ?? unit.other;
      return english.trim() === '' ? [] : [{ file: 'units', address: `${unit.id}.${form}`, english }];
    }),
  ),
  ...[...qualifiers.values()].flatMap((each) => fieldsOf('qualifiers', each, ['before', 'description'])),
  ...[...places.values()].flatMap((each) => fieldsOf('places', each, ['name'])),
];

/** A fact’s name: a text of its own, or what it is made of. */
function labelOf(fact: Fact, { language }: Ledger): Needed[] {
  const [file, address] = translationPlace(fact, 'label');
  return fact.label === defaultLabel(fact, language)
    ? fieldsOf('measures', fact.measure, ['label'])
    : [{ file, address, english: fact.label }];
}

/** What a citation names. */
const citedOf = (source: Source): Needed[] => fieldsOf('sources', source, ['short', 'author', 'publisher', 'dateNote']);

/** What a card says of a fact. */
function cardOf(fact: Fact, ledger: Ledger): Needed[] {
  const own = {
    words: fact.words,
    statedBy: fact.statedBy,
    caveat: fact.caveat,
    'period.inferred': fact.period.inferred,
  };
  const others = otherAnswers(fact, ledger);
  const cited = [fact, ...others].map(({ source }) => source);
  return [
    ...labelOf(fact, ledger),
    // Other answers are printed with their numbers.
    ...others.flatMap((other) => {
      const [file, address] = translationPlace(other, 'words');
      return other.words ? [{ file, address, english: other.words }] : [];
    }),
    ...Object.entries(own).flatMap(([field, english]) => {
      const [file, address] = translationPlace(fact, field);
      return english ? [{ file, address, english }] : [];
    }),
    ...cited.flatMap(citedOf),
  ];
}

/** What the line of a profile says: its measure, what to beware of in a value, and who is cited. */
function lineOf(country: string, ledger: Ledger): Needed[] {
  const place = ledger.places.get(country);
  const drawn = place && profileSeries(place, ledger);
  if (!drawn) return [];
  const { series, line, claims } = drawn;
  const points = line.points.map(({ fact }) => fact);
  return [
    ...fieldsOf('measures', series.measure, ['label']),
    ...points.flatMap((fact) => {
      const [file, address] = translationPlace(fact, 'caveat');
      return fact.caveat ? [{ file, address, english: fact.caveat }] : [];
    }),
    ...[...points, ...claims].flatMap(({ source }) => citedOf(source)),
  ];
}

const isSystem = (page: string): boolean => page.startsWith('systems/');

const idsIn = (html: string, pattern: RegExp): string[] => Array.from(html.matchAll(pattern), ([, id]) => id!);

/** Home: the picture of the lives, and three sentences with numbers. The road of its share picture leads to Moscow. */
function homeNeeds(ledger: Ledger): Needed[] {
  const { body } = livesAsRoads(ledger, { width: 1000, id: 'needed' });
  const drawn = [...new Set(idsIn(body, /data-fact="([^"]+)"/g))].map((id) => findFact(id, ledger));
  return [
    ...drawn.flatMap((fact) => [
      ...labelOf(fact, ledger),
      ...(fact.person ? fieldsOf('people', fact.person, ['name']) : []),
    ]),
    ...[...drawn, ...Object.values(HOME_NUMBERS).map((id) => findFact(id, ledger))].flatMap((fact) => {
      const [file, address] = translationPlace(fact, 'words');
      return fact.words ? [{ file, address, english: fact.words }] : [];
    }),
    { file: 'drawn', address: 'Moscow', english: 'Moscow' },
  ];
}

/** A text of `content/`, by what its components name. A system asks the questions that its facts answer differently. */
function textNeeds(key: string, ledger: Ledger): Needed[] {
  const text = ledger.files.text(`content/${key}.mdx`);
  const facts = new Set([
    ...idsIn(text, /<Fact [^>]*?id="([^"]+)"/g),
    ...idsIn(text, /\{([\w-]+\/[\w-]+)(?: \w+)?\}/g),
    ...idsIn(text, /\bof="([^"]+)"/g).flatMap((ids) => ids.split(' ')),
  ]);
  const asked = isSystem(key) ? ledger.disagreements.filter((each) => each.facts.some((id) => facts.has(id))) : [];
  const [, country] = /^countries\/(.+)$/.exec(key) ?? [];
  return [
    ...[...facts].flatMap((id) => cardOf(findFact(id, ledger), ledger)),
    ...(country ? lineOf(country, ledger) : []),
    ...asked.flatMap((each) => fieldsOf('disagreements', each, ['question'])),
    ...idsIn(text, /<Term [^>]*?id="([^"]+)"/g).flatMap((id) =>
      ['term', 'meaning'].map((field) => ({ file: 'glossary', address: `${id}.${field}`, english: `${id}.${field}` })),
    ),
  ];
}

/** The text of `content/` that a page is; undefined for other pages. A profile is its country’s page. */
const textOf = (page: string): string | undefined => {
  const [, folder = 'pages', slug] = /^(?:(countries|systems)\/)?([^/.]+)\/$/.exec(page) ?? [];
  return slug && `${folder}/${slug}`;
};

/** Pages that list the countries by name and lead to their profiles. */
const COUNTRIES = 'countries/';

/** What the line of a profile is worded with. */
const LINE_WORDS = new Set(['figure', 'series']);

/** Parts of the interface that stand on pages of the ledger alone; a list of countries counts their figures. */
const LEDGER_WORDS = new Set([
  'book',
  'openings',
  'imprint',
  'figure',
  'embed',
  'versions',
  'fact',
  'api',
  'series',
  'ledger',
  'finder',
  'timeline',
  'disagreements',
  'sources',
  'systems',
  'glossary',
  'corrections',
  'moved',
  'explore',
  'nowhere',
  'share',
  'keep',
  'propose',
  'search',
]);

const isProfile = (page: string): boolean => page.startsWith(COUNTRIES) && page !== COUNTRIES;
/** Parts of the interface that stand in files alone. */
const FILE_WORDS = new Set(['files', 'llms']);

/** The words of the interface that home and texts need and a language does not have; a system is not the place to lack one. */
const lackingWords = (page: string, { untranslatedWords }: Language): string[] =>
  untranslatedWords.filter((place) => {
    const [group = ''] = place.split('.');
    if (FILE_WORDS.has(group)) return false;
    return (
      isSystem(page) ||
      place.startsWith('figure.found') ||
      (isProfile(page) && LINE_WORDS.has(group)) ||
      !LEDGER_WORDS.has(group)
    );
  });

/**
 * The texts of the data that a page prints and a language does not have; undefined for a page that waits for the whole
 * ledger, or for its own text.
 */
function lackingOf(page: string, language: Language, english: Ledger): Needed[] | undefined {
  const key = textOf(page);
  const isText = key !== undefined && english.files.has(`content/${key}.mdx`);
  if (isText && (!language.hasText(key) || english.files.text(`content/${key}.mdx`).includes('<Figure ')))
    return undefined;
  if (!isText && page !== '' && page !== COUNTRIES) return undefined;
  const needed = [
    ...writing(english, language.code),
    ...(page === '' ? homeNeeds(english) : isText ? textNeeds(key, english) : []),
  ];
  const lacking = needed.filter(({ file, address }) => language.translation(file, address) === undefined);
  return [...new Map(lacking.map((each) => [`${each.file}/${each.address}`, each])).values()];
}

/**
 * What keeps home, the countries, their profiles and the systems that a language has begun from being published, by
 * page; besides the text itself, and a system’s reviewer.
 */
export const lackingPages = (language: Language, english: Ledger): Map<string, Needed[]> => {
  const systems = english.files
    .under(`content/${language.code}/systems`)
    .map((file) => /([^/]+)\.mdx$/.exec(file)![1]!);
  return new Map(
    [
      '',
      COUNTRIES,
      ...mainCountries(english).map(({ id }) => `${COUNTRIES}${id}/`),
      ...systems.map((id) => `systems/${id}/`),
    ].map((page) => [page, lackingOf(page, { ...language, hasText: () => true }, english) ?? []]),
  );
};

/** A language that has the pages which it publishes. */
export function publishing(language: Language, english: Ledger): Language {
  if (hasLedger(language.code, english)) return language;
  const known = new Map<string, boolean>();
  const hasPage = (path: string): boolean => {
    const [page = ''] = path.split(/[?#]/);
    const [, shared] = /^share\/(.+)\.png$/.exec(page) ?? [];
    if (shared) return hasPage(shared === 'home' ? '' : `${shared}/`);
    const has =
      known.get(page) ??
      (lackingWords(page, language).length === 0 && lackingOf(page, language, english)?.length === 0);
    known.set(page, has);
    return has;
  };
  return { ...language, hasPage, isBegun: true };
}
