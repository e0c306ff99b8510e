/** What an address asks the explorer for: stable, and whatever stands in it, never an error. */
import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/client/explore/data.ts';
import { defaultState, formatState, indicatorIn, parseState } from '../../src/client/explore/state.ts';
import { draw } from '../../src/client/explore/drawing.ts';
import { tableOf, textsOf } from '../../src/client/explore/figure.ts';
import { select } from '../../src/client/explore/selection.ts';
import { exploreData } from '../../src/explore/exploreData.ts';
import { exploreMap } from '../../src/explore/exploreMap.ts';
import { findIndicator, indicatorsOf } from '../../src/explore/indicator.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');
const shares = findIndicator('remittances-gdp-share', ledger);
const data = exploreData(shares, ledger);
const ids = indicatorsOf(ledger).map(({ id }) => id);
const parse = (query: string) => parseState(query, data);

describe('an address', () => {
  test('holds a state', () => {
    const query = '?indicator=remittances-gdp-share&countries=KG,TJ&from=2010&to=2024&view=line';
    const { state, notices } = parse(query);
    expect(state).toEqual({
      indicator: 'remittances-gdp-share',
      countries: ['KG', 'TJ'],
      from: 2010,
      to: 2024,
      view: 'line',
      year: 2024,
      base: null,
      claims: false,
    });
    expect(notices).toEqual([]);
    expect(formatState(state)).toBe(query);
  });
  test.each([
    '?indicator=remittances-gdp-share&countries=TJ,UZ&from=2005&to=2020&view=bars&year=2009',
    '?indicator=remittances-gdp-share&countries=TJ&from=2005&to=2020&view=line&base=2006',
    '?indicator=remittances-gdp-share&countries=KG,TJ,UZ&from=2005&to=2024&view=table&claims=1',
  ])('is the same when it is written again: %s', (query) => expect(formatState(parse(query).state)).toBe(query));
  test('asks for nothing in particular', () => expect(parse('').state).toEqual(defaultState(data)));
  test('leaves to others what is theirs', () => expect(parse('?theme=dark&utm_source=a&fbclid=b').notices).toEqual([]));
  test.each([
    ['?countries=KG,XX', 'countries=XX', { countries: ['KG'] }],
    ['?countries=kg,,tj', 'countries=', { countries: ['KG', 'TJ'] }],
    ['?from=1066', 'from=1066', { from: 1993 }],
    ['?from=2020&to=2010', 'from=2020&to=2010', { from: 1993, to: 2024 }],
    ['?view=pie', 'view=pie', { view: 'line' }],
    ['?claims=yes', 'claims=yes', { claims: false }],
    ['?base=0x7DA', 'base=0x7DA', { base: null }],
    ['?indicator=gdp', 'indicator=gdp', { indicator: 'remittances-gdp-share' }],
  ])('in %s says that %s is left out', (query, what, kept) => {
    const { state, notices } = parse(query);
    expect(notices.join()).toContain(what);
    expect(state).toMatchObject(kept);
  });
  test('of two indicators says that they have no common axis', () => {
    expect(parse('?indicator=remittances-gdp-share,gdp-growth').notices).toEqual([
      data.words.oneIndicator.replace('{indicator}', data.label),
    ]);
    expect(indicatorIn('?indicator=gdp-growth,remittances-gdp-share', ids, ids[0]!)).toBe('gdp-growth');
    expect(indicatorIn('?indicator=no', ids, ids[0]!)).toBe(ids[0]);
  });
});

/** The same sequence for each seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

test('a thousand broken addresses are shown without an error, and nothing of them becomes markup', () => {
  const random = randomFrom(20);
  const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;
  const names = ['indicator', 'countries', 'from', 'to', 'view', 'year', 'base', 'claims', 'theme', '__proto__', ''];
  const values = [
    ...VIEWS,
    ...ids,
    'KG,TJ',
    'TM',
    'KZ',
    'RU,UZ,,',
    '2010',
    '2024',
    '1996',
    '0',
    '1',
    '-1',
    'NaN',
    '1e3',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '%',
    '%E0%A4%A',
    '\u0000\u202e',
    'a'.repeat(5000),
  ];
  const all = indicatorsOf(ledger).map((each) => {
    const own = exploreData(each, ledger);
    return { own, land: own.map ? exploreMap(each) : undefined };
  });
  for (let n = 0; n < 1000; n += 1) {
    const parts = Array.from({ length: random(7) }, () => `${pick(names)}=${pick(values)}`);
    const query = `?${parts.join('&')}`;
    const { own, land: map } = pick(all);
    const { state, notices } = parseState(query, own);
    const selection = select(state, own, map);
    const body = draw(selection, own, { width: pick([360, 720]), id: 'fuzz' }, map)?.body ?? '';
    const shown = body + tableOf(selection, own, true) + JSON.stringify(textsOf(selection, own));
    expect(shown, query).not.toMatch(/NaN|undefined|onerror|<script/);
    expect(
      notices.every((notice) => notice.length < 500),
      query,
    ).toBe(true);
    expect(parseState(formatState(state), own).state, query).toMatchObject(
      state.view === 'bars' || state.view === 'map' ? state : { ...state, year: state.to },
    );
  }
});
