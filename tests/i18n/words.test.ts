/** Every language is whole, and writes numbers, dates and plural forms as its readers do. */
import { describe, expect, test } from 'vitest';
import { allEnglishTexts } from '../../src/check/englishTexts.ts';
import { untranslated } from '../../src/check/untranslated.ts';
import { mismatches } from '../../src/ledger/mismatches.ts';
import { findNumbers } from '../../src/ledger/findNumbers.ts';
import { formatFact, formatNumber } from '../../src/ledger/format.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import type { Ledger } from '../../src/ledger/types.ts';
import { formatPeriod, parsePeriod } from '../../src/ledger/period.ts';
import { drawBoth, findFigure, loadFigures } from '../../src/figure/registry.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';
import { english } from '../../src/i18n/messages.en.ts';
import { formsOf } from '../../src/i18n/plural.ts';
import { isPlural, type Tree } from '../../src/i18n/wordTree.ts';
import { capital, counted, formatDate, formatList, inWords } from '../../src/i18n/format.ts';
import { hasTranslation } from '../../src/i18n/routes.ts';
import { path, url } from '../../src/i18n/paths.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const { ledger, languages } = project;
const inRussian = project.in('ru');
const russian = inRussian.language;
const NBSP = '\u00a0';
const THIN = '\u202f';

const leaves = (tree: Tree, forms: string[], place = ''): string[] => {
  if (typeof tree === 'string') return [place];
  return (isPlural(tree) ? forms : Object.keys(tree)).flatMap((key) =>
    leaves((tree as Record<string, Tree>)[key] ?? '', forms, `${place}.${key}`),
  );
};

test('whole numbers below ten can be written in words', () => {
  expect([0, 5, 9, 10, 1200].map((n) => inWords(n, DEFAULT))).toEqual(['no', 'five', 'nine', '10', '1,200']);
  expect([5, 10].map((n) => inWords(n, russian))).toEqual(['пять', '10']);
});

test('Russian is there', () => expect(languages.map(({ code }) => code)).toContain('ru'));

describe.each(languages.slice(1))('$code', (own) => {
  const { messages } = own;
  test('says all that the interface says in English, and nothing else', () => {
    const forms = [...formsOf(messages.locale)];
    expect(leaves(messages as unknown as Tree, forms).sort()).toEqual(leaves(english as unknown as Tree, forms).sort());
  });
});

test.each(languages.filter((own) => own !== DEFAULT && !own.isBegun).map((own) => [own.code, own] as const))(
  '%s has every text of the data and every label of the drawings',
  async (_, own) => {
    const texts = await allEnglishTexts(project);
    expect(texts.get('drawn')!.size).toBeGreaterThan(250);
    expect(untranslated(own, texts)).toEqual(new Map());
  },
);

describe('in Russian', () => {
  const unit = (id: string) => inRussian.ledger.units.get(id)!;
  test.each([
    [978_216, 'people', `978${NBSP}216`],
    [5_000_000, 'people', `5${NBSP}млн`],
    [13_500_000_000, 'us-dollars', `$13,5${NBSP}млрд`],
    [45, 'percent', `45${THIN}%`],
    [-8.6, 'percent', `−8,6${THIN}%`],
    [1, 'hours', '1 час'],
    [72, 'hours', '72 часа'],
    [5, 'hours', '5 часов'],
    [21, 'hours', '21 час'],
    [1.5, 'hours', '1,5 часа'],
  ])('%d in %s is %s', (value, id, expected) => {
    expect(formatNumber(value, unit(id), russian)).toBe(expected);
  });
  test.each([
    ['2024', '2024'],
    ['2024-03', 'март 2024'],
    ['2024-03-22', '22 марта 2024'],
    ['2001/2011', '2001–2011'],
    ['2023-01/2023-06', 'январь — июнь 2023'],
    ['2022-12/2023-06', 'декабрь 2022 — июнь 2023'],
    ['undated', 'без даты'],
  ])('%s is %s', (period, expected) => {
    expect(formatPeriod(parsePeriod(period), russian)).toBe(expected);
  });
  test('a fact is formatted with its qualifier and the form of its unit', () => {
    expect(formatFact(findFact('remittance-shares/tj-2024-update', inRussian.ledger), russian, 'full')).toBe(
      `49${THIN}% ВВП`,
    );
    expect(formatFact(findFact('migrant-counts/tj-2022-crossings', inRussian.ledger), russian)).toBe(
      `более 3,5${NBSP}млн`,
    );
    expect(formatFact(findFact('labour-market/labour-shortage-2030', inRussian.ledger), russian)).toBe(`2–4${NBSP}млн`);
    expect(formatFact(findFact('economy/ru-key-rate-2014', inRussian.ledger), russian)).toBe(
      `с 10,5${THIN}% до 17${THIN}%`,
    );
    expect(findFact('remittance-shares/tj-2024-update', inRussian.ledger).label).toBe(
      'Денежные переводы как доля ВВП, Таджикистан, 2024',
    );
  });
  test('lists, counts and beginnings are Russian', () => {
    expect(formatList(['Москва', 'Казань', 'Омск'], russian)).toBe('Москва, Казань и Омск');
    expect([1, 2, 5, 21, 1.5].map((n) => counted(russian.messages.list.facts, n, russian))).toEqual([
      '1 факт',
      '2 факта',
      '5 фактов',
      '21 факт',
      '1,5 факта',
    ]);
    expect(capital('ёлка', russian)).toBe('Ёлка');
    expect(formatDate('2024-03-22', russian, false)).toBe('22 марта');
  });
  test('a date is no number that needs a fact, and any other number is', () => {
    expect(findNumbers('До 30 июня 2025 года, 1 августа и в мае 2024 года', russian)).toEqual([]);
    expect(findNumbers('Это 45 % ВВП, 30 человек', russian).map(({ text }) => text)).toEqual(['45 %', '30']);
  });
  test.each([
    [
      'ru',
      'Вдвое больше; уехали три тысячи, вернулась половина, выросло в пять раз',
      ['Вдвое', 'три', 'тысячи', 'половина', 'пять'],
    ],
    ['ru', 'Во второй половине 2024 года, один из них; стоит, семья, трепет, столица', []],
    ['uz', 'O‘n ikki ming kishi, yarmi qaytdi', ['O‘n', 'ikki', 'ming', 'yarmi']],
    ['uz', '30-iyun kuni, o‘ngda', []],
    ['kk', 'Екі мың адам, жартысы', ['Екі', 'мың', 'жартысы']],
    ['kk', '30 маусымда', []],
    ['ky', 'Эки миң адам, жарымы', ['Эки', 'миң', 'жарымы']],
    ['ky', '30-июнда', []],
    ['tg', 'Ду ҳазор нафар, нисфи онҳо', ['Ду', 'ҳазор', 'нисфи']],
    ['tg', '30 июни соли 2025', []],
  ])('number words and days of %s: %s', (code, text, found) => {
    const months: Record<string, string> = { uz: 'iyun', kk: 'маусым', ky: 'июнь', tg: 'июн' };
    const date = {
      ...russian.messages.date,
      ...(code !== 'ru' && { months: months[code]!, monthsOfDays: months[code]! }),
    };
    const language = { ...russian, code, messages: { ...russian.messages, locale: code, date } };
    expect(findNumbers(text, language).map(({ text: number }) => number)).toEqual(found);
  });
});

test('English stays beside it as it was', () => {
  const label = (of: Ledger) => findFact('economy/ru-key-rate-2014', of).label;
  expect(label(inRussian.ledger)).toMatch(/[а-я]/);
  expect(label(ledger)).not.toMatch(/[а-я]/);
});

test('a figure is drawn in the language of the page, around the same marks', async () => {
  const marks = (body: string) => Array.from(body.matchAll(/data-fact="([^"]+)"/g), ([, id]) => id).sort();
  for (const { id } of await loadFigures(ledger)) {
    const [drawn] = drawBoth((await findFigure(id, ledger))!).map(({ drawing }) => drawing.body);
    const [own] = drawBoth((await findFigure(id, inRussian.ledger))!).map(({ drawing }) => drawing.body);
    expect(marks(own!), id).toEqual(marks(drawn!));
    const words = Array.from(own!.matchAll(/>([^<>]+)<\/(?:text|tspan)>/g), ([, text]) => text!);
    expect(
      words.filter((text) =>
        /[A-Za-z]{3}/.test(
          text.replaceAll(
            /The Diplomat|The Moscow Times|The Times of Central Asia|Global Pulse|Turkmen\.News|Kloop|IWPR|RuID|SIM|Global|Pulse|Moscow|Times|Diplomat|Central|Asia|The/g,
            '',
          ),
        ),
      ),
      id,
    ).toEqual([]);
  }
});

describe('an address', () => {
  test('leads to the page or file in the language, where it stands, and to the one that there is', () => {
    expect(
      ['', 'facts/economy/', 'articles/what-the-money-means/#how', '#chapters', 'glossary/#patent'].map((to) =>
        path(to, russian),
      ),
    ).toEqual([
      '/ru/',
      '/ru/facts/economy/',
      '/ru/articles/what-the-money-means/#how',
      '/ru/#chapters',
      '/ru/glossary/#patent',
    ]);
    expect(['facts.json', 'api/index.json', 'embed.js'].map((to) => path(to, russian))).toEqual([
      '/facts.json',
      '/api/index.json',
      '/embed.js',
    ]);
    const files = [
      'figures/lives.png',
      'facts/economy.csv-metadata.json',
      'countries/tajikistan.xlsx',
      'explore/gdp-growth/tajikistan.zip',
      'explore/views/a.svg',
      'told/amina-1.png',
      'oembed/lives.json',
      'oembed/facts/economy/a.json',
      'oembed/explore/views/a.json',
      'articles/watched.md',
      'llms.txt',
      'all/',
      'share/all.png',
      'northbound.html',
      'northbound.epub',
      'northbound.pdf',
    ];
    expect(files.map((to) => path(to, russian))).toEqual(files.map((to) => `/ru/${to}`));
    expect(
      ['share/home.png', 'share/facts/economy.png', 'share/articles/what-the-money-means.png'].map((to) =>
        path(to, russian),
      ),
    ).toEqual(['/ru/share/home.png', '/ru/share/facts/economy.png', '/ru/share/articles/what-the-money-means.png']);
    expect(url('embed/lives/', russian)).toMatch(/\/ru\/embed\/lives\/$/);
    expect(path('facts/', DEFAULT)).toBe('/facts/');
  });
  test.each([
    ['systems/', '', true],
    ['articles/', '', false],
    ['articles/watched/', 'articles/watched', true],
    ['articles/watched/', 'systems/watched', false],
    ['systems/patent/#what-to-do', 'systems/patent', true],
    ['systems/patent/', '', false],
    ['method/', 'pages/method', true],
    ['method/', 'pages/about', false],
    ['share/method.png', 'pages/method', true],
    ['all/', 'pages/method', false],
    ['all/', 'articles/watched pages/method', true],
    ['share/all.png', 'articles/watched pages/method', true],
    ['northbound.epub', 'articles/watched pages/method', true],
    ['northbound.pdf', 'articles/watched', false],
    ['countries/kazakhstan/', '', true],
  ])(
    '%s stands in a language that has the texts %s, where the book has a chapter and a page: %s',
    (page, texts, has) => {
      expect(hasTranslation(page, new Set(texts.split(' ')), ['articles/watched', 'pages/method'])).toBe(has);
    },
  );
});

describe('a translation', () => {
  test.each([
    ['На {a/b} больше', 'More by {a/b}', []],
    ['{exempt две | считает строки} строки', '{exempt two | counts the rows} rows', []],
    ['[Реестр](facts/) и {n}', 'The [ledger](facts/) and {n}', []],
    ['Больше', 'More by {a/b}', ['expected {a/b} as often as in English (1), received it 0 times']],
    [
      '[Реестр](figures/)',
      'The [ledger](facts/)',
      [
        'expected ](figures/) as often as in English (0), received it 1 times',
        'expected ](facts/) as often as in English (1), received it 0 times',
      ],
    ],
    [
      'В 2014 году, 3 раза',
      'In 2014, often',
      ['expected no number that the English does not have, received “3” in “В 2014 году, 3 раза”'],
    ],
    [' ', 'Words', ['expected words, received " "']],
    [
      'Людей втрое больше',
      'Many more people',
      ['expected no number that the English does not have, received “втрое” in “Людей втрое больше”'],
    ],
    ['{exempt Две | считает строки} половины', '{exempt Two | counts the rows} halves', []],
    ['У обеих, у двух из них', 'Of both', []],
  ])('%s of %s', (text, from, wrong) => expect(mismatches(text, from, russian)).toEqual(wrong));
  test('of the interface may have number words', () =>
    expect(mismatches('Показать вдвое больше', 'Show more')).toEqual([]));
});
