/** What the explorer shows, and what the rules of comparison keep off its axes. */
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/client/explore/drawing.ts';
import { tableOf, textsOf } from '../../src/client/explore/figure.ts';
import { select } from '../../src/client/explore/selection.ts';
import type { State } from '../../src/client/explore/data.ts';
import { defaultState } from '../../src/client/explore/state.ts';
import { whyApart } from '../../src/figure/comparable.ts';
import { claimsOf, exploreData } from '../../src/explore/exploreData.ts';
import { exploreMap } from '../../src/explore/exploreMap.ts';
import { findIndicator } from '../../src/explore/indicator.ts';
import { placeSeries } from '../../src/figure/seriesFigure.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const { ledger } = project;
const of = (id: string, own = ledger) => exploreData(findIndicator(id, own), own);
const shares = of('remittances-gdp-share');
const { words } = shares;
const shown = (change: Partial<State>, data = shares) => select({ ...defaultState(data), ...change }, data);
const why = (a: string, b: string) => whyApart(findFact(a, ledger), findFact(b, ledger), ledger);

describe('facts', () => {
  const share = 'world-bank-remittances/tj-2024-share';
  test.each([
    ['remittance-shares/tj-2024-journey-ahead', share, undefined],
    ['world-bank-remittances/tj-2014-usd', share, 'measure'],
    ['remittance-flows/sent-home-2013', 'world-bank-remittances/tj-2014-usd', 'route'],
    ['migrant-counts/kg-2022-went-to-work', 'migrant-counts/tj-2022-crossings', 'measure'],
    ['corroborations/entries-work-2022', 'corroborations/registrations-2022', 'measure'],
  ])('%s and %s share an axis unless: %s', (a, b, reason) => {
    if (reason === undefined) expect(why(a, b)).toBeUndefined();
    else expect(why(a, b)).toBeDefined();
    if (reason === 'route') expect(why(a, b)).toBe('route');
    expect(why(b, a)).toBe(why(a, b));
  });
  test('that a report claims stand beside the series of their measure alone', () => {
    const claims = claimsOf(findIndicator('remittances-received', ledger), ledger).map(({ id }) => id);
    expect(claims).not.toContain('remittance-flows/sent-home-2013');
    expect(shares.claims.map(({ fact }) => fact)).toContain('remittance-shares/tj-2024-update');
    // The line of a country is drawn with the same claims, and its page names other sources besides.
    const line = placeSeries(ledger).find(({ figure }) => figure.id === 'remittances-gdp-share-tajikistan')!;
    expect(line.claims.map(({ id }) => id)).toEqual(
      shares.claims.filter(({ code }) => code === 'TJ').map(({ fact }) => fact),
    );
    expect(line.others.map(({ id }) => id)).toContain('corroborations/tj-2024-kursiv');
    // What others repeat is no claim of a report.
    expect(shares.claims.map(({ fact }) => fact)).not.toContain('corroborations/tj-2024-kursiv');
  });
});

describe('a selection', () => {
  test('has the countries and years that were chosen, each value with its fact', () => {
    const { lines, notices } = shown({ countries: ['TJ'], from: 2010, to: 2012 });
    expect(lines.map(({ code, points }) => [code, points.map(({ year }) => year)])).toEqual([
      ['TJ', [2010, 2011, 2012]],
    ]);
    const [first] = lines[0]!.points;
    expect(first).toMatchObject({ fact: 'world-bank-remittances/tj-2010-share' });
    expect(first!.value).toBe(findFact('world-bank-remittances/tj-2010-share', ledger).value);
    expect(notices).toEqual([]);
  });
  test('says which country has no value', () => {
    const { lines, notices } = shown({ countries: ['TJ', 'TM'], from: 2010 });
    expect(lines.map(({ code }) => code)).toEqual(['TJ']);
    expect(notices).toEqual(['No value in 2010–2024: Turkmenistan.']);
  });
  test('is set against a year of its own', () => {
    const { lines } = shown({ countries: ['TJ'], base: 2010 });
    const at = (year: number) => lines[0]!.points.find((point) => point.year === year)!;
    const value = (year: number) => findFact(`world-bank-remittances/tj-${year}-share`, ledger).value as number;
    expect(at(2010).text).toBe('100');
    expect(at(2024).value).toBeCloseTo((value(2024) / value(2010)) * 100);
  });
  test('is set against no year that has no value, or no firm one', () => {
    const { lines, notices } = shown({ countries: ['KG', 'TJ'], base: 2024 });
    expect(lines.map(({ code }) => code)).toEqual(['TJ']);
    expect(notices).toEqual([words.doubtfulBase.replace('{country}', 'Kyrgyzstan').replace('{year}', '2024')]);
    expect(shown({ countries: ['TJ', 'UZ'], base: 2003 }).lines.map(({ code }) => code)).toEqual(['TJ']);
  });
  test('of growth is set against no year', () => {
    const growth = of('gdp-growth');
    const { state, notices } = shown({ base: 2020 }, growth);
    expect(state.base).toBeNull();
    expect(notices).toContain(words.noIndexRate);
  });
  test('of one country has no map', () => {
    const { state, notices } = shown({ view: 'map' }, of('exchange-rate'));
    expect(state.view).toBe('line');
    expect(notices).toContain(words.noMap);
  });
  test.each([
    ['claims against an index', { claims: true, base: 2010 }, 'noClaimsIndex'],
    ['claims on a map', { claims: true, view: 'map' }, 'noClaimsMap'],
    ['an index on a map', { base: 2010, view: 'map' }, 'noIndexMap'],
  ] as const)('refuses %s, and says why', (_, change, reason) =>
    expect(shown(change).notices).toContain(words[reason]),
  );
});

describe('a drawing', () => {
  const frame = { width: 720, id: 'test' };
  const facts = (body: string) => new Set(Array.from(body.matchAll(/data-fact="([^"]+)"/g), ([, id]) => id!));
  test.each(['line', 'bars', 'map'] as const)('as %s has the facts of its table', (view) => {
    const map = exploreMap(findIndicator('remittances-gdp-share', ledger));
    const selection = select({ ...defaultState(shares), view, claims: view !== 'map' }, shares, map);
    const { body } = draw(selection, shares, frame, map)!;
    expect(facts(body)).toEqual(facts(tableOf(selection, shares, true)));
    expect(facts(body).size).toBeGreaterThan(3);
  });
  test('breaks its lines where the series has no value', () => {
    const { body } = draw(shown({}, of('exchange-rate')), of('exchange-rate'), frame)!;
    const years = findIndicator('exchange-rate', ledger).countries[0]!.facts.map(({ period }) => Number(period.start));
    const runs = years.filter((year) => !years.includes(year - 1) && years.includes(year + 1));
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.length).toBeLessThan(years.length);
    expect(body.match(/stroke-width="2.5"/g)).toHaveLength(runs.length);
    // A year between two gaps is a point.
    expect(years.filter((year) => !years.includes(year - 1) && !years.includes(year + 1))).toEqual([1993]);
  });
  test('shows what is provisional broken, and says so', () => {
    const selection = shown({ countries: ['KG'], from: 2020 });
    expect(draw(selection, shares, frame)!.body).toContain('stroke-dasharray="5 4"');
    expect(textsOf(selection, shares).caveats).toContain(words.provisionalLine);
    const firm = shown({ countries: ['KG'], from: 2010, to: 2020 });
    expect(draw(firm, shares, frame)!.body).not.toContain('stroke-dasharray="5 4"');
    expect(textsOf(firm, shares).caveats).not.toContain(words.provisionalLine);
    // A table has no lines: it says so in words, beside the value.
    const table = textsOf(shown({ countries: ['KG'], from: 2020, view: 'table' }), shares).caveats;
    expect(table.filter((caveat) => [words.provisional, words.provisionalLine].includes(caveat))).toEqual([]);
  });
  test.each([360, 720])('keeps the sign of dispute off every value, %i wide', (width) => {
    const { body, spots } = draw(shown({}), shares, { width, id: 'test' })!;
    const signs = Array.from(body.matchAll(/M([\d.]+) ([\d.]+)h9m-9 4h9/g), ([, x, y]) => ({
      x: Number(x) + 4.5,
      y: Number(y) + 2,
    }));
    // Drawn twice: as a halo, then in ink.
    expect(signs).toHaveLength(2 * 3);
    for (const sign of signs)
      expect(Math.min(...spots!.map(({ x, y }) => Math.hypot(x - sign.x, y - sign.y)))).toBeGreaterThan(10);
  });
});

describe('its texts', () => {
  test('say a unit once, where the label names it', () => {
    const subtitle = (id: string) => placeSeries(ledger).find(({ figure }) => figure.id === id)!.figure.subtitle;
    expect(subtitle('exchange-rate-russia')).toBe('World Bank, World Development Indicators');
    expect(subtitle('gdp-growth-russia')).toBe('% in a year; World Bank, World Development Indicators');
  });
  test('are made from the state', () => {
    const { title, source, alt } = textsOf(shown({ countries: ['KG', 'TJ'], from: 2010 }), shares);
    expect(title).toBe('Remittances as a share of GDP: Kyrgyzstan and Tajikistan, 2010–2024');
    expect(source).toContain('World Bank');
    expect(alt).toContain('Tajikistan:');
    expect(textsOf(shown({ claims: true }), shares).source).toContain('Times of Central Asia');
  });
  test('are in the language of the page', () => {
    const russian = of('remittances-gdp-share', project.in('ru').ledger);
    const { title } = textsOf(shown({ countries: ['KG', 'TJ'], view: 'bars', year: 2020 }, russian), russian);
    expect(title).toBe('Денежные переводы как доля ВВП: Кыргызстан и Таджикистан, 2020');
    expect(russian.number).toMatchObject({ decimal: ',', group: '\u00a0' });
  });
});
