import { describe, expect, test } from 'vitest';
import { compareBy, stem, WORD } from '../../src/client/searchTerms.ts';
import { openProject } from '../../src/project/project.ts';
import { searchWords } from '../../src/search/words.ts';

/** The one stem that all words have; the words with theirs, if they have several. */
const stemOf = (words: string) => {
  const stems = new Set(words.split(' ').map(stem));
  return stems.size === 1 ? [...stems][0] : words.split(' ').map((word) => `${word} → ${stem(word)}`);
};

describe('endings do not count', () => {
  test.each([
    ['raid raids raided raiding', 'raid'],
    ['loss losses', 'loss'],
    ['country countries', 'country'],
    ['living lives live', 'liv'],
    ['deport deported deportation', 'deport'],
    ['recruit recruited recruitment', 'recruit'],
    ['restrict restricted restriction restrictions', 'restrict'],
    ['commit committed committing', 'commit'],
    ['crime crimes Crimes', 'crim'],
    ['Türkiye Turkiye', 'turkiy'],
    ["oʻzbek o‘zbek o’zbek o'zbek O`zbek ozbek", 'ozbek'],
    ["maʼlum ma'lum ma’lum malum", 'malum'],
    ['crisis', 'crisis'],
    ['патент патента патенты патентов патентами', 'патент'],
    ['школа школу школы школ школе', 'школ'],
    ['Киргизия Киргизии Киргизию киргиз киргизов киргизам', 'киргиз'],
    ['погиб погибли погибло погибших погибшие', 'погиб'],
    ['депортировали депортированные депортировать', 'депортиров'],
    ['начинается начинают начинать', 'начин'],
    ['дети детей детям', 'дет'],
    ['денежные денежных денежными', 'денежн'],
    ['миллиард миллиарда миллиардов', 'миллиард'],
  ])('%s', (words, expected) => expect(stemOf(words)).toBe(expected));
});

test.each([
  ['978,216', ['978216']],
  ['212\u00a0000 человек', ['212000', 'человек']],
  ['212\u202f000', ['212000']],
  ['212 000', ['212000']],
  ['1,234,567.5', ['1234567.5']],
  ['3,47 млн', ['3.47', 'млн']],
  ['in 2022 300 people', ['in', '2022', '300', 'people']],
  ['18–65', ['18', '65']],
])('the numbers of %s', (text, terms) =>
  expect(text.match(WORD)!.map((word) => (/^\d/.test(word) ? stem(word) : word))).toEqual(terms),
);

test('synonyms are one, and ignored words none', () => {
  const compare = compareBy({ ignored: 'how many', synonyms: 'die killed losses; «kid» child, children' });
  expect(['Died', 'kill', 'loss', 'die'].map(compare)).toEqual(['died', 'die', 'die', 'die']);
  expect(compare('children')).toBe(compare('kids'));
  expect(['How', 'MANY'].map(compare)).toEqual(['', '']);
  expect(compare('raids')).toBe('raid');
});

describe('the words of a language', () => {
  const { in: inLanguage } = openProject('.');
  const compareIn = (code: string) =>
    compareBy(
      searchWords(inLanguage(code).ledger, [
        ['Patent', 'work patent, патент'],
        ['Raid', 'round-up', 'рейд'],
      ]),
    );
  const [en, ru] = [compareIn('en'), compareIn('ru')];
  const compare = { en, ru };

  test.each([
    ['en', 'Kyrgyzstan Kyrgyz Kirgizia Kirghizstan Kirghizia'],
    ['en', 'Turkmenistan Turkmenia Turkmens'],
    ['en', 'Türkiye Turkey Turkish'],
    ['en', 'dead killed losses died deaths'],
    ['en', 'labour labor'],
    ['en', 'who citizens nationals'],
    ['en', 'patent патент патентов'],
    ['ru', 'Кыргызстан Киргизия киргизов кыргызских Kyrgyzstan Kirgizia'],
    ['ru', 'Туркменистан Туркмения туркмен'],
    ['ru', 'погибшие убито потери гибель'],
    ['ru', 'миллиарда млрд'],
    ['ru', 'патент patents'],
  ] as const)('in %s, %s are one', (code, words) => expect(new Set(words.split(' ').map(compare[code])).size).toBe(1));

  test('names of several words are left out', () => expect(en('work')).not.toBe(en('patent')));

  test('those of questions do not count, in Russian those of English besides', () => {
    for (const word of ['how', 'many', 'which', 'did']) expect([en(word), ru(word)]).toEqual(['', '']);
    for (const word of ['сколько', 'скольких', 'кто', 'какой']) expect(ru(word)).toBe('');
  });
});

test('an apostrophe is in a word of Uzbek, and not before the ending of an English one', () => {
  expect("O'zbekistonda ma’lumot: Russia’s, isn’t".match(WORD)).toEqual([
    "O'zbekistonda",
    'ma’lumot',
    'Russia',
    's',
    'isn',
    't',
  ]);
});
