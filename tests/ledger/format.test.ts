import { describe, expect, test } from 'vitest';
import { formatApart, formatFact, formatNumber, machineValue } from '../../src/ledger/format.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { formatPeriod, isPeriod, parsePeriod, yearsOf } from '../../src/ledger/period.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const { language, ledger } = project;

describe('a fact in prose', () => {
  test.each([
    ['remittance-shares/tj-2024-journey-ahead', '45%', '45'],
    ['migrant-counts/covid-departures', 'about 5 million', '5000000'],
    ['migrant-counts/tj-2022-crossings', 'over 3.5 million', '3500000'],
    ['migrant-counts/uz-2022-crossings', 'almost 6 million', '6000000'],
    ['migrant-counts/kg-2022-went-to-work', '978,216', '978216'],
    ['labour-market/labour-shortage-2030', '2 to 4 million', '2000000/4000000'],
    ['economy/ru-key-rate-2014', 'from 10.5% to 17%', '10.5/17'],
    ['economy/kg-growth-2020', '−8.6%', '-8.6'],
    ['remittance-flows/sent-home-2013', 'over $13.5 billion', '13500000000'],
    ['remittance-shares/tj-gdp-share', 'about a third', '33.3'],
    ['economy/tj-wage-arrears-2014', 'over 1 billion roubles', '1000000000'],
    ['systems/amina-72-hours', '72 hours', '72'],
  ])('%s is %s', (id, expected, machine) => {
    expect(formatFact(findFact(id, ledger), language)).toBe(expected);
    expect(machineValue(findFact(id, ledger))).toBe(machine);
  });
  test.each([
    ['remittance-shares/tj-2024-journey-ahead', '45% of GDP'],
    ['remittance-shares/tj-gdp-share', 'about a third of GDP'],
    ['migrant-counts/tj-2022-crossings', 'over 3.5 million border crossings'],
    ['war-and-recruitment/workers-occupied-ukraine', 'hundreds of people'],
    ['remittance-flows/sent-home-2013', 'over $13.5 billion a year'],
  ])('%s in full is %s', (id, expected) => {
    expect(formatFact(findFact(id, ledger), language, 'full')).toBe(expected);
  });
  test('a fall can be formatted without its sign', () => {
    expect(formatFact(findFact('remittance-flows/kg-2015-drop', ledger), language, 'size')).toBe('29%');
  });
  test('a mark that shows by its shape how sure a value is has it without the qualifier', () => {
    expect(formatFact(findFact('migrant-counts/covid-departures', ledger), language, 'bare')).toBe('5 million');
  });
  test.each([
    ['lives/rakhimov-years-in-russia', 'eight years'],
    ['crime-and-rhetoric/crocus-accused-tajiks-globalpulse', 'four'],
    ['corroborations/amina-three-working-days-24kg', 'over three working days'],
    ['policy-timeline/no-comprehensive-strategies', 'no'],
    ['labour-market/working-day-2023', '15 hours'],
    ['migrant-counts/tj-2022-crossings', 'over 3.5 million'],
  ])('%s in words is %s', (id, expected) => {
    expect(formatFact(findFact(id, ledger), language, 'words')).toBe(expected);
  });
  test('small shares keep their digits', () => {
    expect(formatNumber(0.08335, ledger.units.get('percent-of-gdp')!, language)).toBe('0.08%');
  });
});

test('what is counted follows a number in words as it follows its digits', () => {
  const russian = project.in('ru');
  const said = (id: string) => formatFact(findFact(id, russian.ledger), russian.language, 'full');
  expect(said('lives/khudoyorov-sons')).toBe('два человека');
  expect(said('raids-and-detentions/rounded-up-august-2023')).toBe('сотни человек');
});

describe('a qualifier whose words are around its number', () => {
  test.each([
    ['kk', 'migrant-counts/uz-to-kz-after-pandemic', '200 000-нан астам', '200 000-нан астам адам'],
    ['kk', 'raids-and-detentions/deported-2024', '1 700-ден астам', '1 700-ден астам адам'],
    ['kk', 'remittance-flows/sent-home-2013', '$13,5 млрд-тан астам', '$13,5 млрд-тан астам (бір жылда)'],
    ['ky', 'migrant-counts/uz-to-kz-after-pandemic', '200 000ден ашык', '200 000ден ашык адам'],
    ['ky', 'corroborations/tj-russia-share-2021', '50%дан ашык', '50%дан ашык'],
    ['ky', 'economy/tj-wage-arrears-2014', '1 млрддан ашык рубль', '1 млрддан ашык рубль'],
    ['uz', 'migrant-counts/uz-to-kz-after-pandemic', '200 000 dan ortiq', '200 000 dan ortiq kishi'],
    ['uz', 'raids-and-detentions/st-petersburg-registered', 'yuzdan ortiq', 'yuzdan ortiq kishi'],
    ['uz', 'corroborations/amina-three-working-days-24kg', '3 dan ortiq ish kuni', '3 dan ortiq ish kuni'],
  ])('in %s, of %s, is %s', (code, id, prose, full) => {
    const own = project.in(code);
    const fact = findFact(id, own.ledger);
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    expect(plain(formatFact(fact, own.language))).toBe(prose);
    expect(plain(formatFact(fact, own.language, 'full'))).toBe(full);
  });
  test('counts in words too', () => {
    const { ledger: own, language: kazakh } = project.in('kk');
    const fact = findFact('corroborations/amina-three-working-days-24kg', own);
    expect(formatFact(fact, kazakh, 'words')).toBe('үштен астам жұмыс күні');
  });
  test('is part of a large number; words before one are set apart', () => {
    const id = 'migrant-counts/tj-2022-crossings';
    const { ledger: own, language: kazakh } = project.in('kk');
    const { before, formatted } = formatApart(findFact(id, own), kazakh);
    expect([before, formatted.replaceAll(/\s/g, ' ')]).toEqual(['', '3,5 млн-нан астам']);
    expect(formatApart(findFact(id, ledger), language)).toEqual({ before: 'over', formatted: '3.5 million' });
  });
});

describe('a period', () => {
  test.each([
    ['2024', '2024', 'year'],
    ['2024-03', 'March 2024', 'month'],
    ['2024-03-22', '22 March 2024', 'day'],
    ['2001/2011', '2001–2011', 'span'],
    ['2023-01/2023-06', 'January to June 2023', 'span'],
    ['undated', 'undated', 'undated'],
  ])('%s is formatted as %s', (text, expected, precision) => {
    expect(formatPeriod(parsePeriod(text), language)).toBe(expected);
    expect(parsePeriod(text).precision).toBe(precision);
  });
  test.each(['24', '2024-13', '2024-02-30', '2024/2023', '2024/2024', '2024/2024-05', 'soon', ''])(
    '%j is none',
    (text) => {
      expect(isPeriod(text)).toBe(false);
    },
  );
});

test('a period touches every year from its first to its last', () => {
  expect(yearsOf(parsePeriod('2001/2003'))).toEqual(['2001', '2002', '2003']);
  expect(yearsOf(parsePeriod('2024-03-22'))).toEqual(['2024']);
  expect(yearsOf(parsePeriod('undated'))).toEqual([]);
});
