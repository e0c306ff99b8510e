/** A language that is begun publishes the pages whose every text it has, and offers those of another for the rest. */
import { describe, expect, test } from 'vitest';
import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { englishTexts } from '../../src/check/englishTexts.ts';
import { alternatesOf } from '../../src/i18n/alternates.ts';
import { languageCodes, loadLanguage } from '../../src/i18n/language.ts';
import { editionOf, type Language } from '../../src/i18n/locale.ts';
import type { Ledger } from '../../src/ledger/types.ts';
import { english } from '../../src/i18n/messages.en.ts';
import { otherEdition, path } from '../../src/i18n/paths.ts';
import { untranslatedWords } from '../../src/i18n/wordTree.ts';
import { openProject } from '../../src/project/project.ts';
import { lackingPages, LISTS, publishing } from '../../src/project/publishedPages.ts';
import { isPublished } from '../../src/project/siteProject.ts';

const files = filesIn('.');
const project = openProject(files);
const { ledger, figures, scrollies } = project;
const texts = englishTexts(ledger, await figures(), await scrollies());
/** A language that nobody has begun yet. */
const code = ['tk', 'az', 'tr'].find((each) => !languageCodes(files).includes(each))!;
const folder = `data/languages/${code}`;

/** Every text between signs, as if it were translated. */
const invented = (tree: unknown): unknown =>
  typeof tree === 'string'
    ? `«${tree}»`
    : Object.fromEntries(Object.entries(tree as object).map(([key, each]) => [key, invented(each)]));
const interfaceFile = JSON.stringify({ ...(invented(english) as object), locale: code });
/** A language that has these files besides its interface, in the project as it is. */
function begun(added: Record<string, string> = {}): Language {
  const edited = withEdits(files, new Map(Object.entries({ [`${folder}/interface.json`]: interfaceFile, ...added })));
  return publishing(loadLanguage(edited, code), { ...ledger, files: edited });
}
const PROFILE = 'countries/turkmenistan/';
const profile = { [`content/${code}/${PROFILE.slice(0, -1)}.mdx`]: '---\nsummary: «»\n---\n\n«»\n' };

const SYSTEM = 'systems/sim-registration/';
const systemText = (page: string, head = ''): Record<string, string> => ({
  [`content/${code}/${page.slice(0, -1)}.mdx`]: `---\ntitle: «»\n${head}---\n\nreviewer: nobody\n`,
});
const REVIEWED = 'reviewer: A. B.\nreviewed: 2026-11-30\n';
/** With the texts of these systems begun. */
const withSystems = (...pages: string[]): Ledger => ({
  ...ledger,
  files: withEdits(files, new Map(pages.flatMap((page) => Object.entries(systemText(page))))),
});

/** The files with all that these pages need, but for these texts. */
function needed(pages: string[], without: string[] = []): Record<string, string> {
  const all = lackingPages(begun(), withSystems(SYSTEM));
  const byFile = Map.groupBy(
    pages.flatMap((page) => all.get(page)!).filter(({ file, address }) => !without.includes(`${file}/${address}`)),
    ({ file }) => file,
  );
  return Object.fromEntries(
    Array.from(byFile, ([file, own]) => [
      `${folder}/${file}.json`,
      JSON.stringify(Object.fromEntries(own.map(({ address }) => [address, '«»']))),
    ]),
  );
}

test('nothing is published of a language whose texts are in English still', () => {
  const untouched = {
    ...needed(['', PROFILE]),
    ...profile,
    [`${folder}/interface.json`]: JSON.stringify({ ...english, locale: code }),
  };
  const language = begun(untouched);
  expect(['', 'countries/', PROFILE, 'facts/'].filter((page) => language.hasPage(page))).toEqual([]);
  expect(language.untranslatedWords.length).toBeGreaterThan(300);
});

test('a sentence is English where it is the same; a name, a sign or a placeholder may be', () => {
  const from = {
    a: 'Read the whole page',
    b: 'pym.js',
    c: '{measure}, {place}, {years}',
    d: { one: 'One of the chapters', other: 'All of the chapters' },
  };
  expect(untranslatedWords({ ...from, d: { one: '«»', other: '«»' } }, from)).toEqual(['a']);
  expect(untranslatedWords(from, from)).toEqual(['a', 'd.other']);
  expect(untranslatedWords({ b: '', c: '', d: { one: '«»', other: '«»' } }, from)).toEqual(['a']);
});

test('words that the English has got since keep from readers only the pages on which they stand', () => {
  const without = (place: string[]) => {
    const tree = JSON.parse(interfaceFile) as Record<string, Record<string, unknown>>;
    delete tree[place[0]!]![place[1]!];
    return begun({ ...needed(['']), [`${folder}/interface.json`]: JSON.stringify(tree) });
  };
  const [ledgers, own] = [without(['explore', 'drawn']), without(['home', 'lead'])];
  expect([ledgers.hasPage(''), own.hasPage('')]).toEqual([true, false]);
  expect(own.messages.home.lead).toBe(project.in('ru').messages.home.lead);
  expect(ledgers.untranslatedWords).toEqual(['explore.drawn']);
});

describe('with the interface alone', () => {
  const language = begun();
  test('no page is published, and Russian ones are offered', () => {
    for (const page of ['', 'countries/', PROFILE, 'articles/watched/', 'facts/economy/', 'share/home.png']) {
      expect(language.hasPage(page), page).toBe(false);
      expect(path(page, language)).toBe(`/ru/${page}`);
    }
    expect(editionOf('articles/watched/', language).code).toBe('ru');
    expect(otherEdition('facts/', language)).toBe('ru');
    expect(path('all/', language)).toBe('/ru/all/');
    expect(path('facts.json', language)).toBe('/facts.json');
  });
});

describe('with what home and a profile need', () => {
  const language = begun({ ...needed(['', PROFILE]), ...profile });
  const languages = [...project.languages, language];
  test('those are published with their pictures, and the list of countries', () => {
    for (const page of ['', '#chapters', 'countries/', PROFILE, 'share/home.png', `share/${PROFILE.slice(0, -1)}.png`])
      expect(language.hasPage(page), page).toBe(true);
    expect(path('', language)).toBe(`/${code}/`);
    expect(otherEdition('', language)).toBeUndefined();
    expect(alternatesOf(PROFILE, languages).map((each) => each.code)).toEqual(
      expect.arrayContaining(['en', 'ru', code, 'x-default']),
    );
  });
  test('and nothing else is', () => {
    for (const page of [
      'countries/uzbekistan/',
      'facts/',
      'search/',
      'keep/',
      'articles/watched/',
      'method/',
      'systems/',
    ])
      expect(language.hasPage(page), page).toBe(false);
    expect(alternatesOf('facts/', languages).map((each) => each.code)).not.toContain(code);
  });
});

test('a page waits for each text that it prints', () => {
  const pages = lackingPages(begun(), ledger);
  for (const page of ['', PROFILE]) {
    const own = pages.get(page)!;
    for (const { file, address } of [own[0]!, own.at(-1)!]) {
      const language = begun({ ...needed([page], [`${file}/${address}`]), ...profile });
      expect(language.hasPage(page), `${page} without ${file}/${address}`).toBe(false);
    }
  }
  expect(begun(needed([PROFILE])).hasPage(PROFILE)).toBe(false);
});

test('what pages need are texts that are translated', () => {
  for (const [page, own] of lackingPages(begun(), ledger))
    for (const { file, address } of own.filter((each) => each.file !== 'drawn'))
      expect(
        texts.get(file)!.has(address) || /^units\/.*\.one$/.test(`${file}/${address}`),
        `${page} ${file}/${address}`,
      ).toBe(true);
});

test('the lists are those that are translated', () => {
  expect(new Set([...LISTS, ...ledger.datasets.keys()])).toEqual(new Set(texts.keys()));
});

test('with a file for each list the ledger is published, and texts as they are there', () => {
  const lists = Object.fromEntries([...texts.keys()].map((name) => [`${folder}/${name}.json`, '{}']));
  const language = begun({ ...lists, [`content/${code}/articles/watched.mdx`]: '---\ntitle: «»\n---\n' });
  expect(language.isBegun).toBeUndefined();
  for (const page of ['', 'facts/', 'articles/watched/']) expect(language.hasPage(page), page).toBe(true);
  expect(language.hasPage('articles/the-rules/')).toBe(false);
});

describe('a system', () => {
  const lists = Object.fromEntries([...texts.keys()].map((name) => [`${folder}/${name}.json`, '{}']));
  const has = (head: string, page = SYSTEM, all: Record<string, string> = lists) =>
    begun({ ...all, ...systemText(page, head) }).hasPage(page);
  test('is published when its head names a reviewer and a day', () => {
    expect(has(REVIEWED)).toBe(true);
    expect(has('reviewer: A. B.\n')).toBe(false);
    expect(has('reviewed: 2026-11-30\n')).toBe(false);
    expect(has('')).toBe(false);
  });
  test('is published before the ledger with all that it prints, the questions that its sources answer too', () => {
    const question = 'disagreements/sim-cards.question';
    expect(has(REVIEWED, SYSTEM, needed([SYSTEM]))).toBe(true);
    expect(has('', SYSTEM, needed([SYSTEM]))).toBe(false);
    expect(needed([SYSTEM], [question])).not.toEqual(needed([SYSTEM]));
    expect(has(REVIEWED, SYSTEM, needed([SYSTEM], [question]))).toBe(false);
  });
  test('with a figure waits for the ledger', () => {
    const page = 'systems/amina/';
    expect(has(REVIEWED, page)).toBe(true);
    expect(has(REVIEWED, page, needed([SYSTEM]))).toBe(false);
  });
  test('waits for every word of the interface', () => {
    const tree = JSON.parse(interfaceFile) as Record<string, Record<string, unknown>>;
    delete tree.explore!.drawn;
    expect(has(REVIEWED, SYSTEM, { ...needed([SYSTEM]), [`${folder}/interface.json`]: JSON.stringify(tree) })).toBe(
      false,
    );
  });
  test('in Russian needs none', () => {
    expect(project.in('ru').language.hasPage('systems/patent/')).toBe(true);
  });
});

describe('the page of everything', () => {
  test('waits for each text of the book, and nothing else for it', () => {
    const without = (text: string): Language => {
      const gone = new Map([[`content/ru/${text}.mdx`, null]]);
      return loadLanguage(withEdits(files, gone), 'ru');
    };
    for (const text of ['articles/watched', 'pages/cite']) {
      expect(without(text).hasPage('all/')).toBe(false);
      expect(path('northbound.epub', without(text))).toBe('/northbound.epub');
    }
    expect(without('systems/patent').hasPage('all/')).toBe(true);
  });
  test('is built in the languages that have it', () => {
    expect(['/all', '/ru/all', '/ru/all/'].every(isPublished)).toBe(true);
    expect(['/ky/all', '/tg/all/'].some(isPublished)).toBe(false);
  });
});
