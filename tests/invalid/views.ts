/** Named views of the explorer, made invalid: a file for each mistake, so that one check finds them all. */
import { jsonLine, whole, write, type InvalidFixture } from './invalidFixture.ts';

const view = (
  id: string,
  what: string,
  change: Record<string, unknown>,
  place: string,
  message: string,
): InvalidFixture =>
  whole(
    `data/explore/invalid-${id}.json`,
    what,
    () => write({ indicator: 'remittances-received', countries: ['kyrgyzstan', 'tajikistan'], ...change }),
    'explore',
    message,
    {
      place: new RegExp(`^${place.replaceAll('.', '\\.')}$`),
      // Of a field that the file lacks there is no line but the first.
      line: (text) => (place.split('.')[0]! in (JSON.parse(text) as object) ? jsonLine(text, place.split('.')) : 1),
    },
  );

export const views: InvalidFixture[] = [
  view('key', 'a field misspelt', { contries: ['tajikistan'] }, 'contries', 'did you mean “countries”?'),
  view('none', 'no indicator', { indicator: undefined }, 'indicator', 'expected a text, received nothing'),
  view('empty', 'no country', { countries: [] }, 'countries', 'expected at least one country, received []'),
  view('table', 'a view that is not drawn', { view: 'table' }, 'view', 'expected one of line, bars, map'),
  view('measure', 'an unknown indicator', { indicator: 'gdp-grwth' }, 'indicator', 'did you mean “gdp-growth”?'),
  view('code', 'a country by its code', { countries: ['TJ'] }, 'countries.0', 'did you mean “tajikistan”?'),
  view('other', 'a country that the series has not', { countries: ['russia'] }, 'countries.0', 'expected a country of'),
  view('early', 'a year before the series', { from: 1913 }, 'from', 'expected a year of the series, 1993 to 2024'),
  view('order', 'years turned round', { from: 2015, to: 2010 }, 'to', 'expected a year after 2015, received 2010'),
  view('year', 'a year of lines', { year: 2010 }, 'year', 'expected a year only with the view bars or map'),
  view('selection', 'years without a value', { to: 1995 }, 'countries', 'No value in 1993–1995: Tajikistan.'),
  view(
    'rate',
    'an index of a rate',
    { indicator: 'gdp-growth', base: 2013 },
    'base',
    'A rate of change is no level: it cannot be set against a year.',
  ),
  view('base', 'an index of a year without a value', { base: 1995 }, 'base', 'Tajikistan has no value above zero in'),
  view('claims', 'claims beside an index', { base: 2013, claims: true }, 'claims', 'Claims are single values'),
  view('number', 'a bare number in the title', { title: 'It fell by a third.' }, 'title', 'the number “a third”'),
  view(
    'fact',
    'a fact in the title that is not shown',
    { to: 2014, title: 'In 2015 it was {world-bank-remittances/tj-2015-usd}.' },
    'title',
    'expected only facts that the view shows, received "world-bank-remittances/tj-2015-usd"',
  ),
];
