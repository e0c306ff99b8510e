import { describe, expect, test } from 'vitest';
import { filesIn } from '../../src/build/projectFiles.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import { pagedFacts, shownFacts } from '../../src/ledger/publicFact.ts';
import { listed, seriesOf } from '../../src/ledger/series.ts';
import type { SeriesInput } from '../../src/ledger/seriesSchema.ts';
import { allChanges } from '../../src/ledger/changes.ts';
import { placeSeries } from '../../src/figure/seriesFigure.ts';
import { textProblems } from '../../src/ledger/texts.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const { ledger } = project;
const files = filesIn('.')
  .under('data/series')
  .map((file) => JSON.parse(filesIn('.').text(file)) as SeriesInput);
const pointsOf = (measure: string, place: string) =>
  seriesOf(ledger)
    .find((series) => series.measure.id === measure)!
    .places.find((line) => line.place.id === place)!.points;

describe('a value of a series', () => {
  const all = shownFacts(ledger).filter(({ series }) => series !== null);
  test('is a fact, as many as the files have values', () => {
    const values = files.flatMap(({ places }) => places.flatMap((place) => Object.values(place.values)));
    expect(all).toHaveLength(values.filter((value) => value !== null).length);
    expect(all.length).toBeGreaterThan(300);
  });
  test('has what the series says of all, and its exceptions', () => {
    expect(ledger.facts.get('world-bank-growth/kz-1994')).toMatchObject({
      kind: 'quantity',
      dataset: 'world-bank-growth',
      value: -12.6,
      label: 'Growth of the economy, Kazakhstan, 1994',
      period: { start: '1994', precision: 'year' },
      caveat: 'A snapshot of a series that the World Bank revises.',
      page: 'explore/gdp-growth/kazakhstan/#y1994',
    });
    expect(ledger.facts.get('world-bank-remittances/kg-2024-usd')!.qualifier.id).toBe('provisional');
    expect(ledger.facts.get('world-bank-growth/uz-2016')!.qualifier.id).toBe('contested');
    expect(ledger.facts.get('world-bank-growth/uz-2017')!.qualifier.id).toBe('exact');
  });
  test('has no page of its own, and a fact of a dataset keeps its', () => {
    const paged = pagedFacts(ledger);
    expect(paged.length + all.length).toBe(shownFacts(ledger).length);
    for (const { id, page } of paged) expect(page).toBe(`facts/${id}/`);
    for (const { page, measure, place, period } of all)
      expect(page).toBe(`explore/${measure.id}/${place.id}/#y${period.start}`);
  });
  test('is in another language as far as its series is translated', () => {
    const { facts } = project.in('ru').ledger;
    expect(facts.get('world-bank-growth/uz-2016')).toMatchObject({
      label: 'Рост экономики, Узбекистан, 2016',
      statedBy: 'Всемирный банк, «Показатели мирового развития»',
      caveat: 'Оспаривается: рост, о котором Узбекистан сообщал за эти годы, вызывает сомнения.',
    });
  });
  test('taken in first is no correction', () => {
    expect(allChanges(ledger).filter(({ fact }) => fact.series !== null)).toEqual([]);
  });
});

describe('series', () => {
  test('have at least three indicators with twenty years or more for four countries', () => {
    const long = seriesOf(ledger).filter(
      ({ places }) => places.filter(({ points }) => points.length >= 20).length >= 4,
    );
    expect(long.map(({ measure }) => measure.id).toSorted()).toEqual([
      'gdp-growth',
      'remittances-gdp-share',
      'remittances-received',
    ]);
  });
  test('join values of files and facts of datasets, in the order of years, each once', () => {
    for (const { places } of seriesOf(ledger))
      for (const { points } of places)
        expect(points.map(({ year }) => year)).toEqual([...new Set(points.map(({ year }) => year))].toSorted());
    const kyrgyz = pointsOf('remittances-received', 'kyrgyzstan');
    expect(kyrgyz.find(({ year }) => year === 2014)!.fact.series).toBeNull();
    expect(kyrgyz.find(({ year }) => year === 2016)!.fact.series).not.toBeNull();
    expect(kyrgyz.map(({ year }) => year)).toEqual(Array.from({ length: 32 }, (_, i) => 1993 + i));
  });
  test('have no value where the source has none', () => {
    const years = pointsOf('exchange-rate', 'russia').map(({ year }) => year);
    expect(years).not.toContain(1994);
    expect(years).toContain(1996);
  });
  test('stand in a list as a row each, by place', () => {
    const rows = listed(ledger.datasets.get('world-bank-growth')!.facts);
    const made = rows.filter(([fact]) => fact!.series !== null);
    expect(made).toHaveLength(6);
    expect(rows.flat()).toHaveLength(ledger.datasets.get('world-bank-growth')!.facts.length);
  });
});

test('a series that cannot be read hides nothing that a text says of its values', () => {
  const from = filesIn('.');
  const broken = {
    ...from,
    text: (file: string) => (file === 'data/series/gdp-growth.json' ? '{' : from.text(file)),
    bytes: (file: string) => (file === 'data/series/gdp-growth.json' ? Buffer.from('{') : from.bytes(file)),
  };
  const { problems } = parseLedger(broken);
  expect(problems.map(({ file }) => file)).toEqual(['data/series/gdp-growth.json']);
});

test.each(['en', 'ru'])('the texts of a series’ figure print facts alone, in %s', (code) => {
  const own = project.in(code).ledger;
  for (const { figure, line, claims } of placeSeries(own)) {
    const { title, subtitle, alt, caveats } = figure;
    for (const text of [title, subtitle, alt, ...caveats]) expect(textProblems(text, own), text).toEqual([]);
    const drawn = figure.draw({ width: 720, id: 'test' }).body;
    for (const fact of [...line.points.map((point) => point.fact), ...claims])
      expect(drawn).toContain(`data-fact="${fact.id}"`);
    expect(claims.every((fact) => fact.counterpoint.length === 0)).toBe(true);
  }
});
