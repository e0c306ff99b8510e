import { readdirSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { barChart, type BarRow } from '../../src/charts/barChart.ts';
import { shareChart, type Part } from '../../src/charts/shareChart.ts';
import type { Frame } from '../../src/charts/svg.ts';
import { findNumbers } from '../../src/ledger/findNumbers.ts';
import { segments } from '../../src/ledger/texts.ts';
import { facetsOf } from '../../src/figure/facets.ts';
import { resolveFigure, type FigureInput } from '../../src/figure/figure.ts';
import { drawBoth, loadFigures, publish } from '../../src/figure/registry.ts';
import { sharedId } from '../../src/figure/shared.ts';
import { standaloneSvg } from '../../src/exports/standalone.ts';
import { tableOf } from '../../src/figure/table.ts';
import { toCsv } from '../../src/exports/csv.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');

const figures = await loadFigures(ledger);

test('existing in data/figures or src/figures is being published', () => {
  const files = ['data/figures', 'src/figures'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  );
  expect(figures.map(({ file }) => file).sort()).toEqual(files.sort());
  expect(figures.filter(({ file }) => file.endsWith('.json')).length).toBeGreaterThanOrEqual(20);
});

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  test.each(drawBoth(figure).map(({ size, drawing }) => [size, drawing] as const))(
    'looks as it did, %s',
    async (size, { width, height, body }) => {
      const shared = figure.shared ? `<defs>${figure.shared(sharedId(id))}</defs>` : '';
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shared}${body}</svg>`;
      await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`pictures/${id}-${size}.svg`);
    },
  );

  test('draws nothing that is not its fact', () => {
    const drawn = new Set(
      drawBoth(figure).flatMap(({ drawing }) =>
        Array.from(drawing.body.matchAll(/data-fact="([^"]+)"/g), ([, fact]) => fact!),
      ),
    );
    const declared = new Set(figure.facts.map((fact) => fact.id));
    expect([...drawn].filter((fact) => !declared.has(fact))).toEqual([]);
    // What draws no fact draws numbers that we derive from its facts.
    if (drawn.size === 0) expect(figure.draw({ width: 720, id: 'x' }).body).toContain('data-derived=');
  });

  test('has no number in its texts that is not a fact’s', () => {
    for (const text of [figure.title, figure.subtitle, figure.alt, ...figure.caveats]) {
      const words = segments(text, ledger)
        .map((part) => (part.kind === 'words' ? part.text : ' '))
        .join('');
      expect(findNumbers(words, language), text).toEqual([]);
    }
  });

  test('has a table with each of its facts', () => {
    const cells = tableOf(figure, ledger)
      .rows.flat()
      .flatMap((cell) => (cell && typeof cell === 'object' && 'fact' in cell ? [cell.fact.id] : []));
    const counted = typeof figure.table === 'function' ? [] : figure.facts.map((fact) => fact.id);
    expect(new Set(cells)).toEqual(new Set(counted));
  });

  test('makes a picture that says where it comes from', () => {
    const svg = standaloneSvg(figure);
    expect(svg).not.toMatch(/var\(|currentColor/);
    expect(svg).toContain('Source: ');
    expect(svg).toContain(`/figures/${id}/`);
    const image = new Resvg(svg).render();
    expect(image.width).toBe(776);
  });

  test('makes a CSV with a row for each fact, and its source and caveat', () => {
    const [head, ...rows] = toCsv(figure.facts, ledger).trimEnd().split('\r\n');
    expect(head).toContain('caveat');
    expect(rows).toHaveLength(figure.facts.length);
    rows.forEach((row, i) => expect(row).toContain(figure.facts[i]!.source.id));
  });
});

test('a figure of a fact that is not there is refused, with both names', () => {
  const input: FigureInput = {
    title: 'x',
    subtitle: 'x',
    alt: 'x',
    caveats: [],
    facts: ['remittance-shares/tj-2024-updat'],
    draw: () => ({ width: 1, height: 1, body: '' }),
  };
  expect(() => resolveFigure('sample', 'src/figures/sample.ts', input, ledger)).toThrow(
    'src/figures/sample.ts: facts: expected the address of a fact, received "remittance-shares/tj-2024-updat"; did you mean “remittance-shares/tj-2024-update”?',
  );
});

describe('invalid rows give an error that names figure and fact', () => {
  const FACT = 'labour-market/labour-shortage-2030';
  const bar = (more: Partial<BarRow>): BarRow => ({
    fact: FACT,
    label: 'Missing',
    value: 1,
    formatted: '1',
    certainty: 'exact',
    dotted: false,
    ...more,
  });
  const bars = (rows: BarRow[]) => (frame: Frame) =>
    barChart(rows, { domain: [0, 10], ticks: [0, 10], formatTick: String }, frame);
  const share: Part = { fact: FACT, name: 'in Russia', value: -5, formatted: '−5%', certainty: 'exact', dotted: false };
  test.each([
    ['a missing value', bars([bar({ value: NaN })]), `${FACT}: expected a number for value, received NaN`],
    [
      'an unknown country',
      bars([bar({ code: 'XX' })]),
      `${FACT}: expected the code of a country that has a colour, received “XX”`,
    ],
    [
      'a reversed range',
      bars([bar({ value: 9, high: 4 })]),
      `${FACT}: expected a range whose high is above its low, received 9 to 4`,
    ],
    [
      'a negative share',
      (frame: Frame) => shareChart([{ name: 'All', parts: [share] }], frame),
      `${FACT}: expected a share of at least 0, received -5`,
    ],
    ['no rows', bars([]), 'expected at least one row, received none'],
  ])('%s', (_, draw, message) => {
    const figure = publish(
      'sample',
      'src/figures/sample.ts',
      { title: 'x', subtitle: 'x', alt: 'x', caveats: [], facts: [FACT], draw },
      ledger,
    );
    expect(() => drawBoth(figure)).toThrow(`src/figures/sample.ts: draw: ${message}`);
  });
});

describe('what a figure can be found by', () => {
  const facets = (id: string) => facetsOf(figures.find((figure) => figure.id === id)!);
  const ids = (items: { id: string }[]) => items.map(({ id }) => id);
  test('follows from its facts: subjects, countries, reports', () => {
    expect(ids(facets('raids-2023-map').subjects)[0]).toBe('places');
    expect(ids(facets('raids-2023-map').reports)).toEqual(
      expect.arrayContaining(['diplomat-2025', 'iwpr-2023', 'moscow-times-2023']),
    );
    expect(ids(facets('destinations-2023-map').countries)).toEqual(['kazakhstan', 'russia', 'ukraine', 'uzbekistan']);
  });
  test('a town is found by its country', () => {
    expect(ids(facets('occupied-work-map').countries)).toContain('ukraine');
  });
  test('every figure has a subject and a country', () => {
    for (const figure of figures) {
      expect(facetsOf(figure).subjects.length, figure.id).toBeGreaterThan(0);
      expect(facetsOf(figure).countries.length, figure.id).toBeGreaterThan(0);
    }
  });
});

test('the steps of a sequence lead to figures that are there, each among them', () => {
  for (const figure of figures.filter(({ steps }) => steps)) {
    const ids = figure.steps!.map(({ id }) => id);
    expect(ids).toContain(figure.id);
    for (const id of ids) expect(figures.map((each) => each.id)).toContain(id);
  }
});

test('what a figure lets a reader choose is there to be chosen', () => {
  for (const figure of figures.filter(({ controls }) => controls)) {
    for (const { body } of drawBoth(figure).map(({ drawing }) => drawing)) {
      for (const { name, options } of figure.controls!) {
        const drawn = new Set(
          Array.from(body.matchAll(new RegExp(`data-${name}="([^"]+)"`, 'g')), ([, value]) => value),
        );
        expect(new Set(options.map(({ value }) => value).filter(Boolean))).toEqual(drawn);
      }
    }
  }
});

describe('what titles say of many facts at once holds', () => {
  test('claims-checked: more cannot be compared than agree', () => {
    const verdicts = ledger.checks.map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === 'not comparable').length).toBeGreaterThan(
      verdicts.filter((verdict) => verdict === 'agrees').length,
    );
  });
  test('reports-and-subjects: The Diplomat supplies most facts, and nearly all on economies', () => {
    const { facts } = figures.find(({ id }) => id === 'reports-and-subjects')!;
    const part = (all: typeof facts) => all.filter(({ source }) => source.id === 'diplomat-2025').length / all.length;
    expect(part(facts)).toBeGreaterThan(0.5);
    expect(part(facts.filter(({ dataset }) => dataset === 'economy'))).toBeGreaterThan(0.8);
  });
  test('into-kazakhstan: Uzbeks above all; corridors: Uzbekistan before Tajikistan', () => {
    const value = (id: string) => ledger.facts.get(`migrant-counts/${id}`)!.value as number;
    expect(value('uz-to-kz-after-pandemic')).toBeGreaterThan(
      value('kg-to-kz-after-pandemic') + value('tj-to-kz-after-pandemic'),
    );
    expect(value('uz-2022-crossings')).toBeGreaterThan(value('tj-2022-crossings'));
  });
});
