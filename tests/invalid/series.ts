/** The files of data/series/, made invalid: their shape, the ids that they name, and their years. */
import { jsonLine, write, type InvalidFixture } from './invalidFixture.ts';

interface Place {
  place: string;
  values: Record<string, unknown>;
  exceptions?: Record<string, unknown>[];
  corrections?: Record<string, unknown>[];
}
interface Series {
  [field: string]: unknown;
  places: Place[];
}

/** Files of which one has no right shape and the other has: what is wrong with a shape hides what a value means. */
const [SHAPE, MEANING] = ['data/series/gdp-growth.json', 'data/series/remittances-received.json'];

function series(
  file: string,
  what: string,
  change: (series: Series) => void,
  place: string,
  message: string,
  also: RegExp[] = [],
): InvalidFixture {
  return {
    what: `${what}, in a series`,
    file,
    // What all values share is wrong alone: other mistakes would read otherwise with it.
    part: place.startsWith('places') || file === SHAPE ? place.split('.').slice(0, 2).join('.') : '',
    also,
    edit: (text) => {
      const data = JSON.parse(text) as Series;
      change(data);
      return write(data);
    },
    finding: {
      rule: 'data',
      file,
      place: new RegExp(`^${place.replaceAll('.', '\\.')}$`),
      message: new RegExp(message.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')),
      // Of a field that the file lacks there is no line but the first.
      line: (text) =>
        Object.hasOwn(JSON.parse(text) as Series, place.split('.')[0]!) ? jsonLine(text, place.split('.')) : 1,
    },
  };
}

/** Of a country of MEANING: its place in the file. */
const [KZ, KG, TJ, TM, UZ] = [0, 1, 2, 3, 4] as const;

export const serieses: InvalidFixture[] = [
  series(SHAPE, 'a field misspelt', (of) => (of.qualifer = 'exact'), 'qualifer', 'did you mean “qualifier”?'),
  series(SHAPE, 'no unit', (of) => delete of.unit, 'unit', 'expected a text, received nothing'),
  series(
    SHAPE,
    'a value in words',
    (of) => (of.places[0]!.values['1994'] = '-12.6'),
    'places.0.values.1994',
    'expected a number, received "-12.6"',
  ),
  series(
    SHAPE,
    'a month in place of a year',
    (of) => (of.places[1]!.values['2014-03'] = 4),
    'places.1.values.2014-03',
    'expected a year as 2014, received "2014-03"',
  ),
  series(
    SHAPE,
    'years from late to early',
    (of) => (of.places[4]!.exceptions![0]!.years = '2016/1988'),
    'places.4.exceptions.0.years',
    'expected a year or a span of years, as 2024 or 1988/2016, received "2016/1988"',
  ),
  series(
    SHAPE,
    'an exception that says nothing',
    (of) => (of.places[3]!.exceptions = [{ years: '1990' }]),
    'places.3.exceptions.0.qualifier',
    'expected a qualifier, a caveat or both',
  ),
  series(
    MEANING,
    'another measure than the file is called after',
    (of) => (of.measure = 'remittances-sent'),
    'measure',
    'expected remittances-received, as the file is called, received "remittances-sent"',
  ),
  series(
    MEANING,
    'a dataset that there is not',
    (of) => (of.dataset = 'world-bank-remitances'),
    'dataset',
    'did you mean “world-bank-remittances”?',
  ),
  series(
    MEANING,
    'a unit that the measure does not allow',
    (of) => (of.unit = 'percent'),
    'unit',
    'expected a unit of the measure remittances-received (us-dollars-per-year), received "percent"',
  ),
  series(
    MEANING,
    'a report as the source of a series',
    (of) => (of.report = 'diplomat-2025'),
    'report',
    'expected a source of kind series, received diplomat-2025, which is a report',
  ),
  series(
    MEANING,
    'a year that a fact has',
    (of) => (of.places[KZ]!.values['2013'] = 1),
    `places.${KZ}.values.2013`,
    'expected a year that no fact has, received 2013, which world-bank-remittances/kz-2013-usd has',
  ),
  series(
    MEANING,
    'a place by its code',
    (of) => (of.places[TJ]!.place = 'TJ'),
    `places.${TJ}.place`,
    'did you mean “tajikistan”?',
  ),
  series(
    MEANING,
    'an exception for years without a value',
    (of) => (of.places[TM]!.exceptions![0]!.years = '2001'),
    `places.${TM}.exceptions.0.years`,
    'expected years with a value of this series, received "2001"',
  ),
  series(
    MEANING,
    'a qualifier misspelt in an exception',
    (of) => (of.places[UZ]!.exceptions = [{ years: '2005', qualifier: 'provisionl' }]),
    `places.${UZ}.exceptions.0.qualifier`,
    'did you mean “provisional”?',
  ),
  series(
    'data/series/exchange-rate.json',
    'a correction that ends at another value',
    (of) =>
      (of.places[0]!.corrections = [
        { year: '2001', date: '2026-11-21', field: 'value', old: 20, new: 21, why: 'A digit had been misread.' },
      ]),
    'places.0.corrections.0.new',
    'expected what stands in value, 29.16852, received 21',
  ),
  series(
    'data/series/remittances-gdp-share.json',
    'a number in a caveat',
    (of) => (of.caveat = 'Of all countries, 45 of them.'),
    'caveat',
    'expected a fact, received the number “45”',
  ),
];

/** Seen only where nothing else is wrong. */
export const gaps: InvalidFixture[] = [
  series(
    MEANING,
    'a year left out',
    (of) => delete of.places[KG]!.values['2000'],
    `places.${KG}.values`,
    'expected 2000 too, with null where the source has no value, received nothing',
  ),
];
