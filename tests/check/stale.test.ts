import { describe, expect, test } from 'vitest';
import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { englishTexts } from '../../src/check/englishTexts.ts';
import { checkStale, recordsOf, translationsOf } from '../../src/check/stale.ts';
import { LANGUAGES, loadLanguage } from '../../src/i18n/language.ts';
import { isOnSafety, isStale, recordOf, TRANSLATED } from '../../src/i18n/translated.ts';
import { openProject } from '../../src/project/project.ts';

const files = filesIn('.');
const RECORDS = `${LANGUAGES}/ru/${TRANSLATED}`;
const { ledger, figures, scrollies } = openProject(files);
const texts = englishTexts(ledger, await figures(), await scrollies());
const pair = (english: string, own: string) => ({ english, own, file: 'f.json', address: 'a' });

/** The project as if these translations had been made from another English. */
const madeFromOther = (...keys: string[]) => {
  const records = JSON.parse(files.text(RECORDS)) as Record<string, string>;
  const changed = Object.fromEntries(
    keys.map((key) => [key, `${recordOf('Another English.', '').slice(0, 6)} ${records[key]!.slice(7)}`]),
  );
  return withEdits(files, new Map([[RECORDS, JSON.stringify({ ...records, ...changed })]]));
};
const RULE = 'systems/amina-72-hours.caveat';
const PLACE = 'places/kyrgyzstan.name';

describe('a record', () => {
  test('tells a changed English from one that stayed', () => {
    expect(isStale(recordOf('A mill.', 'Мельница.'), 'A mill.')).toBe(false);
    expect(isStale(recordOf('A mill.', 'Мельница.'), 'Two mills.')).toBe(true);
    expect(isStale(undefined, 'A mill.')).toBe(false);
  });
  test('is made anew with the translation, is kept while that stays, or is confirmed', () => {
    const before = { 'a/b': recordOf('A mill.', 'Мельница.') };
    const records = (english: string, own: string, still: string[] = []) =>
      recordsOf(new Map([['a/b', pair(english, own)]]), before, new Set(still))['a/b'];
    expect(records('Two mills.', 'Мельница.')).toBe(before['a/b']);
    expect(records('Two mills.', 'Две мельницы.')).toBe(recordOf('Two mills.', 'Две мельницы.'));
    expect(records('A  mill.', 'Мельница.', ['a/b'])).toBe(recordOf('A  mill.', 'Мельница.'));
    expect(recordsOf(new Map([['c/d', pair('An oven.', 'Печь.')]]), before, new Set())).toEqual({
      'c/d': recordOf('An oven.', 'Печь.'),
    });
  });
});

test('records stand for data, interface and chapters, and for no label of a drawing', () => {
  const keys = [...translationsOf('ru', files, new Map([...texts, ['drawn', new Map([['Who', 'Who']])]])).keys()];
  expect(keys).toEqual(
    expect.arrayContaining([
      RULE,
      PLACE,
      'interface/keep.lead',
      'interface/figure.found',
      'articles/what-the-money-means',
    ]),
  );
  expect(keys.filter((key) => key.startsWith('drawn/'))).toEqual([]);
});

describe('what is stale', () => {
  test('is listed at its line, with how to go on; what is on safety says that it is withheld', () => {
    const problems = checkStale(madeFromOther(RULE, PLACE, 'interface/keep.lead'), texts);
    const of = (key: string) => problems.find(({ message }) => message.includes(`--still ${key}`))!;
    expect(of(RULE).file).toBe(`${LANGUAGES}/ru/systems.json`);
    const line = files.text(of(RULE).file).split('\n')[Number(of(RULE).place.split(':')[0]) - 1];
    expect(line).toContain('"amina-72-hours.caveat"');
    expect(of(RULE).message).toContain('the English is published in its place');
    expect(of('interface/keep.lead').file).toBe(`${LANGUAGES}/ru/interface.json`);
    expect(of(PLACE).message).not.toContain('published in its place');
  });
  test('without a record is counted', () => {
    const [problem] = checkStale(withEdits(files, new Map([[RECORDS, '{}']])), texts);
    expect(problem!.message).toMatch(/^\d{4} translations have no record .*; run npm run language ru$/);
  });
});

describe('what is stale on safety is not published', () => {
  const english = { rule: 'No location for so long.', place: 'Kyrgyzstan' };
  test('of the data, where the English is another', () => {
    const { translation } = loadLanguage(files, 'ru');
    const from = texts.get('systems')!.get('amina-72-hours.caveat')!;
    expect(translation('systems', 'amina-72-hours.caveat', from)).toMatch(/\p{Script=Cyrillic}/u);
    expect(translation('systems', 'amina-72-hours.caveat', english.rule)).toBeUndefined();
    expect(translation('places', 'kyrgyzstan.name', 'The Kyrgyz Republic')).toBe('Кыргызстан');
    const { ledger: own } = openProject(madeFromOther(RULE)).in('ru');
    const { caveat } = own.facts.get('systems/amina-72-hours')!;
    expect(caveat).toBe(from);
    expect(own.untranslated.has(from)).toBe(true);
  });
  test('of the interface', () => {
    const { messages } = loadLanguage(madeFromOther('interface/keep.lead', 'interface/site.skip'), 'ru');
    expect(messages.keep.lead).toMatch(/^Nothing is stored/);
    expect(messages.keep.what).toMatch(/\p{Script=Cyrillic}/u);
    expect(messages.site.skip).toMatch(/\p{Script=Cyrillic}/u);
  });
  test('of the chapters', () => {
    const watched = 'content/ru/articles/watched.mdx';
    const withChapter = (record: string) =>
      loadLanguage(
        withEdits(
          files,
          new Map([
            [watched, '---\ntitle: Под надзором\n---\n'],
            [RECORDS, JSON.stringify({ 'articles/watched': record })],
          ]),
        ),
        'ru',
      ).hasPage('articles/watched/');
    expect(withChapter(recordOf(files.text('content/articles/watched.mdx'), ''))).toBe(true);
    expect(withChapter(recordOf('Another chapter.', ''))).toBe(false);
  });
  test.each([
    ['systems/amina-72-hours.caveat', true],
    ['sources/iwpr-2023.beware', true],
    ['sources/iwpr-2023.note', false],
    ['glossary/patent.meaning', true],
    ['interface/systems.pageAdvice', true],
    ['interface/systems.figure', false],
    ['articles/watched', true],
    ['articles/what-the-money-means', false],
    ['economy/ru-growth-1999.caveat', false],
  ])('%s: %s', (key, expected) => expect(isOnSafety(key)).toBe(expected));
});
