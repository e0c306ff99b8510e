import { describe, expect, test } from 'vitest';
import { arrowPlot, type ArrowRow } from '../../src/charts/arrowPlot.ts';
import { barChart, type BarRow } from '../../src/charts/barChart.ts';
import { dodge } from '../../src/charts/dodge.ts';
import { dotPlot, type DotRow } from '../../src/charts/dotPlot.ts';
import { lineChart, type Claim, type Series } from '../../src/charts/lineChart.ts';
import { measureText, wrapText } from '../../src/charts/measureText.ts';
import { strip } from '../../src/charts/strip.ts';
import { element, escape } from '../../src/charts/svg.ts';
import { elements, groupOf, markAt, pointsOf } from './svg.ts';

const WIDE = { width: 720, id: 'w' };
const NARROW = { width: 360, id: 'n' };
const sure = { certainty: 'exact', dotted: false } as const;
const row = (fact: string, value: number, more: Partial<DotRow> = {}): DotRow => ({
  fact,
  label: fact,
  value,
  formatted: `${value}%`,
  reference: false,
  ...sure,
  ...more,
});
const options = { max: 50, ticks: [0, 25, 50], formatTick: (tick: number) => `${tick}%` };
const dots = (rows: DotRow[], frame = WIDE) => dotPlot([{ name: 'Tajikistan', code: 'TJ', rows }], options, frame).body;

describe('dot plot', () => {
  test.each([WIDE, NARROW])('places values in proportion at $width', (frame) => {
    const svg = dots([row('a', 10), row('b', 20), row('c', 40)], frame);
    const [a, b, c] = ['a', 'b', 'c'].map((fact) => markAt(svg, fact)) as [number, number, number];
    expect((c - b) / (b - a)).toBeCloseTo(2, 1);
    const zero = Number(/M([\d.]+) /.exec(svg)![1]);
    expect((c - zero) / (a - zero)).toBeCloseTo(4, 1);
  });
  test('keeps the rows’ order from top to bottom', () => {
    const svg = dots([row('a', 40), row('b', 10), row('c', 20)]);
    const heights = ['a', 'b', 'c'].map((fact) => Number(/cy="([\d.]+)"/.exec(groupOf(svg, fact))![1]));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });
  test('shows how sure a value is', () => {
    const svg = dots([
      row('exact', 10),
      row('undated', 20, { dotted: true }),
      row('estimated', 30, { certainty: 'estimated' }),
      row('floor', 30, { certainty: 'floor' }),
    ]);
    expect(groupOf(svg, 'exact')).not.toContain('dasharray');
    expect(groupOf(svg, 'undated')).toMatch(/circle[^>]*fill-opacity[^>]*dasharray/);
    expect(groupOf(svg, 'estimated')).toMatch(/circle[^>]*fill="var\(--paper/);
    expect(groupOf(svg, 'floor')).toMatch(/h14m-5-4|h14m-5 -4/);
  });
  test('joins no dots with a line', () => {
    const paths = elements(dots([row('a', 10), row('b', 20)])).filter(
      ({ name, attributes }) => name === 'path' && attributes.stroke?.includes('--tj'),
    );
    for (const { attributes } of paths) {
      const [, y1, y2] = /M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)/.exec(attributes.d!)!;
      expect(y1).toBe(y2);
    }
  });
});

const series = (values: number[]): Series => ({
  name: 'Tajikistan',
  code: 'TJ',
  nameAt: { wide: { year: 2001, dy: -10 }, narrow: { year: 2001, dy: -10 } },
  points: values.map((value, i) => ({ fact: `p${i}`, year: 2000 + i, value, provisional: i >= 3 })),
});
const claim: Claim = {
  fact: 'claim',
  code: 'TJ',
  undated: false,
  value: 30,
  formatted: '30%',
  source: 'a study',
  ...sure,
};
const lines = {
  years: [2000, 2004] as [number, number],
  max: 50,
  yearTicks: [2000, 2004],
  guides: [],
  ticks: [0, 25, 50],
  formatTick: String,
  claimsTitle: ['Claimed'],
};

describe('line chart', () => {
  test('draws each value once, and the provisional end broken', () => {
    const svg = lineChart([series([10, 20, 40, 30, 20])], [claim], lines, WIDE).body;
    const paths = elements(groupOf(svg.replace('data-series="TJ"', 'data-fact="series"'), 'series')).filter(
      ({ name }) => name === 'path',
    );
    expect(paths).toHaveLength(2);
    expect(pointsOf(paths[0]!.attributes.d!)).toHaveLength(3);
    expect(pointsOf(paths[1]!.attributes.d!)).toHaveLength(3);
    expect(paths[1]!.attributes['stroke-dasharray']).toBeDefined();
  });
  test('says where each value is, from which a script makes the marks that a reader walks', () => {
    const svg = lineChart([series([10, 20, 40])], [claim], lines, WIDE).body;
    const [, points] = /data-points="([^"]+)"/.exec(svg)!;
    const [, d] = /d="(M[^"]+)" fill="none" stroke="var\(--tj/.exec(svg)!;
    const places = Array.from(points!.matchAll(/\S+ (\S+) (\S+)/g), ([, x, y]) => [Number(x), Number(y)]);
    expect(places).toEqual(pointsOf(d!).map((point) => point.map(Math.round)));
    expect(svg).not.toContain('<circle class="point"');
  });
  test('sets values in proportion above a zero line', () => {
    const svg = lineChart([series([10, 20, 40])], [claim], lines, WIDE).body;
    const [, d] = /d="(M[^"]*)" fill="none" stroke="var\(--tj[^"]*" stroke-width="2.5"/.exec(svg)!;
    const ys = pointsOf(d!).map(([, y]) => y);
    expect((ys[0]! - ys[2]!) / (ys[0]! - ys[1]!)).toBeCloseTo(3, 1);
  });
  test('joins a claim to nothing but its own label', () => {
    const group = groupOf(lineChart([series([10, 20, 40])], [claim], lines, WIDE).body, 'claim');
    expect(elements(group).filter(({ name }) => name === 'path')).toHaveLength(1);
  });
  test('puts an undated claim beside the axis', () => {
    const dated = markAt(lineChart([series([10, 20])], [claim], lines, WIDE).body, 'claim');
    const undated = markAt(lineChart([series([10, 20])], [{ ...claim, undated: true }], lines, WIDE).body, 'claim');
    expect(undated).toBeGreaterThan(dated);
  });
});

const arrow = (from: number, to: number): ArrowRow => ({
  name: 'Kyrgyzstan',
  code: 'KG',
  change: '−13 points',
  from: { fact: 'from', value: from, formatted: `${from}%` },
  to: { fact: 'to', value: to, formatted: `${to}%` },
});
const growth = {
  domain: [-10, 10] as [number, number],
  ticks: [-8, 0, 8],
  formatTick: String,
  fromLabel: '2019',
  toLabel: '2020',
  below: 'shrank',
  above: 'grew',
};

describe('arrow plot', () => {
  test.each([WIDE, NARROW])('draws a contraction on the other side of a strong zero at $width', (frame) => {
    const svg = arrowPlot([arrow(4.6, -8.6)], growth, frame).body;
    const zero = Number(/M([\d.]+) [\d.]+L[^"]*" fill="none" stroke="currentColor" stroke-width="2"/.exec(svg)![1]);
    const from = Number(/M([\d.]+)/.exec(groupOf(svg, 'from'))![1]);
    const to = Number(/L([\d.]+) [\d.]+L[\d.]+ [\d.]+z/.exec(groupOf(svg, 'to'))![1]);
    expect(from).toBeGreaterThan(zero);
    expect(to).toBeLessThan(zero);
    expect((zero - to) / (from - zero)).toBeCloseTo(8.6 / 4.6, 1);
  });
});

const amount = (fact: string, value: number, more: Partial<BarRow> = {}): BarRow => ({
  fact,
  label: fact,
  value,
  formatted: String(value),
  ...sure,
  ...more,
});
const amounts = { domain: [0, 100] as [number, number], ticks: [0, 50, 100], formatTick: String };
const barWidth = (svg: string, fact: string) =>
  Number(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)"/.exec(groupOf(svg, fact))![1]);

describe('bar chart', () => {
  test.each([WIDE, NARROW])('draws lengths in proportion at $width', (frame) => {
    const svg = barChart([amount('a', 25), amount('b', 100)], amounts, frame).body;
    expect(barWidth(svg, 'b') / barWidth(svg, 'a')).toBeCloseTo(4, 1);
  });
  test('draws falls to the left of zero', () => {
    const svg = barChart([amount('a', -20), amount('b', -40)], { ...amounts, domain: [-50, 0] }, WIDE).body;
    const left = (fact: string) => Number(/<rect x="([\d.]+)"/.exec(groupOf(svg, fact))![1]);
    expect(barWidth(svg, 'b') / barWidth(svg, 'a')).toBeCloseTo(2, 1);
    expect(left('a') + barWidth(svg, 'a')).toBeCloseTo(left('b') + barWidth(svg, 'b'), 0);
  });
  test('leaves a floor open, a ceiling soft, a range hollow to its end', () => {
    const svg = barChart(
      [
        amount('floor', 50, { certainty: 'floor' }),
        amount('ceiling', 50, { certainty: 'ceiling' }),
        amount('range', 50, { high: 100 }),
      ],
      amounts,
      WIDE,
    ).body;
    const rects = (fact: string) => elements(groupOf(svg, fact)).filter(({ name }) => name === 'rect');
    expect(groupOf(svg, 'floor')).toContain('h16m-6 -5');
    expect(rects('floor')).toHaveLength(1);
    expect(rects('ceiling').map(({ attributes }) => 'stroke-dasharray' in attributes)).toEqual([false, true]);
    expect(Number(rects('range')[1]!.attributes.width)).toBeCloseTo(Number(rects('range')[0]!.attributes.width), 0);
  });
});

describe('what charts refuse', () => {
  test.each([
    ['no rows', () => dots([]), 'expected at least one row, received none'],
    ['a missing value', () => dots([row('x/y', NaN)]), 'x/y: expected a number for value, received NaN'],
    ['a negative share', () => dots([row('x/y', -1)]), 'x/y: expected a share of at least 0, received -1'],
    [
      'years out of order',
      () => lineChart([{ ...series([1, 2]), points: series([1, 2]).points.toReversed() }], [claim], lines, WIDE),
      'p0: expected years of Tajikistan in order, received 2000 after 2001',
    ],
    [
      'a name where the line has no year',
      () => lineChart([series([1])], [claim], lines, WIDE),
      'Tajikistan: expected a year of the series for its name, received 2001',
    ],
    [
      'a reversed range',
      () => barChart([amount('x/y', 9, { high: 4 })], amounts, WIDE),
      'x/y: expected a range whose high is above its low, received 9 to 4',
    ],
    [
      'an arrow without an end',
      () => arrowPlot([arrow(1, NaN)], growth, WIDE),
      'to: expected a number for 2020, received NaN',
    ],
  ])('%s', (_, draw, message) => {
    expect(draw).toThrow(message);
  });
});

describe('parts', () => {
  test('dodge keeps order and distance, and stays within', () => {
    expect(dodge([10, 12, 50], 10, 0, 100)).toEqual([10, 20, 50]);
    expect(dodge([50, 10, 12], 10, 0, 100)).toEqual([50, 10, 20]);
    expect(dodge([95, 98], 10, 0, 100)).toEqual([90, 100]);
  });
  test('text wraps by its width and loses no word', () => {
    const text = 'Personal remittances received, share of GDP';
    const wrapped = wrapText(text, 120);
    expect(wrapped.join(' ')).toBe(text);
    for (const line of wrapped) expect(measureText(line)).toBeLessThanOrEqual(120);
  });
  test('no line of a text begins with a dash', () => {
    expect(wrapText('в Россию — часть', 1)).toEqual(['в', 'Россию —', 'часть']);
  });
  test('letters of Tajik, Kyrgyz, Kazakh and Uzbek have widths of their own', () => {
    for (const letter of 'ҒӢҚӮҲҶҢӨҮӘҰʻ')
      expect(measureText(letter), letter).not.toBeCloseTo(measureText('\u{10FFFF}'), 5);
  });
  test('markup in a text stays text', () => {
    expect(element('text', { 'aria-label': '"<&' }, escape('<b>&'))).toBe(
      '<text aria-label="&quot;&lt;&amp;">&lt;b&gt;&amp;</text>',
    );
  });
});

describe('strip', () => {
  const x = (value: number, max = 40): number =>
    Number(/cx="([\d.]+)"/.exec(strip([{ value, reference: false, ...sure, paint: 'red' }], max, 112).body)![1]);
  test('places values in proportion from zero, on a line that is the same for all', () => {
    expect((x(40) - x(0)) / (x(10) - x(0))).toBeCloseTo(4, 1);
    const axis = (value: number) =>
      /<path[^>]*d="([^"]+)"/.exec(strip([{ value, reference: false, ...sure, paint: 'red' }], 40, 112).body)![1];
    expect(axis(10)).toBe(axis(40));
  });
  test('sets several values on one line', () => {
    const of = (...values: number[]) =>
      strip(
        values.map((value) => ({ value, reference: false, ...sure, paint: 'red' })),
        40,
        112,
      ).body;
    expect(of(10, 40).match(/<path/g)).toHaveLength(1);
    expect(of(10, 40).match(/<circle/g)).toHaveLength(2);
  });
  test('keeps the open end of a floor inside', () => {
    const { width, body } = strip(
      [{ value: 40, reference: false, certainty: 'floor', dotted: false, paint: 'red' }],
      40,
      112,
    );
    const [, start, length] = /M([\d.]+) [\d.]+h([\d.]+)/.exec(body)!;
    expect(Number(start) + Number(length)).toBeLessThanOrEqual(width);
  });
  test('draws a range from end to end, and a provisional value of a series hollow', () => {
    expect(strip([{ value: { low: 10, high: 20 }, reference: false, ...sure, paint: 'red' }], 40, 112).body).toContain(
      `M${x(10)} 8L${x(20)} 8`,
    );
    expect(
      strip([{ value: 10, reference: true, certainty: 'estimated', dotted: false, paint: 'red' }], 40, 112).body,
    ).toMatch(/fill="var\(--paper/);
  });
});
