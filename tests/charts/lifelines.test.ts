import { describe, expect, test } from 'vitest';
import { lifelines, type Life, type Weight } from '../../src/charts/lifelines.ts';

const at = { dx: 0, dy: 0 };
const anna: Life = {
  id: 'anna',
  code: 'KG',
  lanes: { home: 0, away: 0 },
  name: { lines: ['Anna'], year: 2000, side: 'home', wide: at, narrow: at },
  stays: [
    { from: 2000, to: 2010, side: 'home' },
    { from: 2010, to: 2015, side: 'away', unsure: true },
    { from: 2015, to: 2020, side: 'away' },
  ],
  stations: [
    { fact: 'a/left', year: 2010, side: 'away', lines: ['left'], wide: at, narrow: at },
    { fact: 'a/plan', year: 2020, side: 'away', unsure: true, lines: ['plans', 'a return'], wide: at },
  ],
};
const boris: Life = {
  ...anna,
  id: 'boris',
  lanes: { home: 1, away: 1 },
  stays: [{ from: 2004, to: 2008, side: 'away', unsure: true, yearly: true }],
  stations: [],
};
const weights: Weight[] = [
  { fact: 'a/10', year: 2000, value: 10 },
  { fact: 'a/40', year: 2020, value: 40, lines: ['40%'], wide: at },
];
const draw = (width: number) =>
  lifelines(
    [anna, boris],
    [{ fact: 'a/crisis', year: 2008, lines: ['crisis'], wide: at, narrow: at }],
    weights,
    {
      years: [2000, 2020],
      ticks: [2000, 2010, 2020],
      most: 50,
      titles: [{ lines: ['HOME'], year: 2000, side: 'home', wide: at, narrow: at }],
      linkOf: (fact) => ({ href: `/facts/${fact}/` }),
    },
    { width, id: 'test' },
  );
const pathsOf = (body: string, life: string): string[] => {
  const part = new RegExp(`data-life="${life}">(.*?)(?=<g data-life|$)`, 's').exec(body)![1]!;
  return Array.from(part.matchAll(/<path [^>]*>/g), ([path]) => path);
};

describe('a life', () => {
  const [home, doubtful, sure] = pathsOf(draw(1000).body, 'anna');
  test('leaves for the other side by a road that arrives at its date', () => {
    expect(home).not.toContain('C');
    expect(doubtful).toMatch(/d="M[\d.]+ [\d.]+C/);
    const [, arrival] = /C[\d.]+ [\d.]+ [\d.]+ [\d.]+ ([\d.]+) /.exec(doubtful!)!;
    expect(Number(arrival)).toBeCloseTo(500, -1);
  });
  test('is dashed where it is unsure, and goes on without a road where it stays', () => {
    expect(doubtful).toContain('stroke-dasharray');
    expect(sure).not.toContain('stroke-dasharray');
    expect(sure).not.toContain('C');
  });
  test('goes there and back once for each year that it did so', () => {
    const [trips] = pathsOf(draw(1000).body, 'boris');
    expect(trips!.match(/C/g)).toHaveLength(2 * 4);
  });
});

test('what happened to all is told above their lives, so that no line crosses its words', () => {
  const { body } = draw(360);
  expect(body.indexOf('>crisis<')).toBeGreaterThan(body.lastIndexOf('data-life='));
  expect(/<text [^>]*>crisis</.exec(body)![0]).toContain('paint-order="stroke"');
});

test('every mark leads to its fact', () => {
  const links = Array.from(draw(1000).body.matchAll(/<a href="([^"]+)" data-fact="([^"]+)"/g));
  expect(links.map(([, , fact]) => fact).toSorted()).toEqual(['a/40', 'a/crisis', 'a/left', 'a/plan']);
  for (const [, href, fact] of links) expect(href).toBe(`/facts/${fact}/`);
});

test('on a phone it stands upright, and leaves out what has no place there', () => {
  const [wide, narrow] = [draw(1000), draw(360)];
  expect(wide.width).toBeGreaterThan(wide.height);
  expect(narrow.height).toBeGreaterThan(narrow.width);
  expect(wide.body).toContain('plans');
  expect(narrow.body).not.toContain('plans');
  expect(narrow.body).toContain('a/plan');
});
