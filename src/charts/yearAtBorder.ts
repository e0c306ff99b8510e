import { countryPaint, INK, LAND, LAND_FOCUS, PAPER, QUIET } from './paint.ts';
import type { Certainty } from './mark.ts';
import { measureText } from './measureText.ts';
import { underline } from './panel.ts';
import { paragraph } from './paragraph.ts';
import { checkCountries, checkTexts, RowError } from './rows.ts';
import { element, group, isNarrow, label, line, LINE_HEIGHT, numbers, TEXT, type Drawing, type Frame } from './svg.ts';

/** A number that a count came to. */
export interface Counted extends Certainty {
  fact: string;
  /** Small, before the number: "over". */
  before: string;
  formatted: string;
  /** Where it holds, if a count has several numbers: a country, a year. */
  of: string;
  /** Its ISO code, if that is a country. */
  code?: string;
}

/** A way to count, and what was counted so. */
export interface Count {
  /** What it takes of the year. */
  takes: 'arrivals' | 'first arrivals' | 'departures' | 'people' | 'the present' | 'the listed';
  numbers: Counted[];
  /** What was counted. */
  label: string;
  /** By whom, when, of what. */
  notes: string[];
}

/** Names of what stands in the drawing, which is made up. */
export interface YearWords {
  there: string;
  here: string;
  /** Why the second person goes home in between. */
  away: string;
  day: string;
  /** Says that nobody lived this year. */
  made: string;
  /** How its marks are to be read. */
  key: string;
}

type Stay = [from: number, to: number];
/** When each of a few people is there, in parts of the year. The second goes home in between; the third never leaves. */
const PEOPLE: Stay[][] = [
  [[0.1, 0.8]],
  [
    [0.2, 0.42],
    [0.56, 1.05],
  ],
  [[-0.05, 1.05]],
  [[0.3, 0.62]],
];
/** The day on which those who are there are counted, the time at which people are, and the middle of the second’s way home. */
const [DAY, END, AWAY] = [0.7, 0.94, 0.49];

const isThere = (stays: Stay[], time: number): boolean => stays.some(([from, to]) => from <= time && time <= to);
const comes = (stays: Stay[]): boolean => stays.some(([from]) => from > 0);
const onDay = (takes: Count['takes']): boolean => takes === 'the present' || takes === 'the listed';

/** What a count takes of a person’s year, each at a time, on the border or where the person is: `sure` where its words settle it. */
function taken(takes: Count['takes'], stays: Stay[]): { time: number; crossing: boolean; sure: boolean }[] {
  if (takes === 'people') return comes(stays) ? [{ time: END, crossing: false, sure: false }] : [];
  if (onDay(takes)) return isThere(stays, DAY) ? [{ time: DAY, crossing: false, sure: takes === 'the present' }] : [];
  const times = stays.map(([from, to]) => (takes === 'departures' ? to : from)).filter((time) => time > 0 && time < 1);
  // Who comes for the second time has come, and who goes for a while has gone, or not: the words do not say.
  const sure = (i: number) => takes === 'arrivals' || (takes === 'departures' ? stays.length === 1 : i === 0);
  return times.map((time, i) => ({ time, crossing: true, sure: sure(i) }));
}

/** The year with what a count takes of it, and where it ends. */
function drawYear(takes: Count['takes'], words: YearWords, frame: Frame): { svg: string; bottom: number } {
  const narrow = isNarrow(frame);
  const [step, first] = narrow ? [13, 12] : [22, 20];
  const border = first + PEOPLE.length * step + (narrow ? 14 : 18);
  const x = (time: number): number => frame.width * Math.min(1, Math.max(0, time));
  const up = (person: number): number => border - first - (PEOPLE.length - 1 - person) * step;
  const down = (person: number): number => border * 2 - up(person);
  const bottom = down(0) + 26;
  const bend = frame.width * 0.022;

  const lives = PEOPLE.map((stays, person) => {
    const turns = stays
      .flatMap(([from, to]): [time: number, before: number, after: number][] => [
        [from, down(person), up(person)],
        [to, up(person), down(person)],
      ])
      .filter(([time]) => time > 0 && time < 1);
    const d = turns.map(
      ([time, before, after]) =>
        `H${numbers(x(time) - bend)}C${numbers(x(time), before, x(time), after, x(time) + bend, after)}`,
    );
    const strong = takes === 'people' && comes(stays);
    return element('path', {
      d: `M${numbers(0, isThere(stays, 0) ? up(person) : down(person))}${d.join('')}H${frame.width}`,
      fill: 'none',
      stroke: strong ? INK : QUIET,
      'stroke-width': strong ? 3 : 1.5,
    });
  });
  const marks = PEOPLE.flatMap((stays, person) =>
    taken(takes, stays).map(({ time, crossing, sure }) =>
      element('circle', {
        cx: x(time),
        cy: crossing ? border : isThere(stays, time) ? up(person) : down(person),
        r: narrow ? 5.5 : 7,
        fill: sure ? INK : PAPER,
        stroke: INK,
        'stroke-width': 2,
      }),
    ),
  );
  const day =
    line(x(DAY), up(0) - 16, x(DAY), border, { stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': '2 4' }) +
    label(x(DAY) + 8, up(0) - 8, words.day);
  const svg = [
    element('rect', { width: frame.width, height: border, fill: LAND_FOCUS, 'fill-opacity': 0.6 }),
    element('rect', { y: border, width: frame.width, height: bottom - border, fill: LAND }),
    line(0, border, frame.width, border, { stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': '8 5' }),
    ...lives,
    label(8, LINE_HEIGHT - 3, words.there, { 'font-weight': 600 }),
    label(8, bottom - 6, words.here, { 'font-weight': 600 }),
    label(x(AWAY), bottom - 6, words.away, { fill: QUIET, 'text-anchor': 'middle' }),
    label(frame.width - 8, bottom - 6, words.made, { fill: QUIET, 'text-anchor': 'end' }),
    onDay(takes) ? day : '',
    ...marks,
  ];
  return { svg: svg.join(''), bottom };
}

const SIZE = 30;
/** The size of a number, smaller where words around it leave less room than it asks for. */
const sizeIn = (width: number, text: string): number =>
  Math.min(SIZE, Math.floor((SIZE * width) / measureText(text, SIZE, 'semibold')));

/** A count’s numbers and words, and where they end: below each other where it is narrow, else side by side. */
function drawCount(
  { numbers: all, label: what, notes }: Count,
  top: number,
  frame: Frame,
): { svg: string; bottom: number } {
  const narrow = isNarrow(frame);
  const across = narrow ? (frame.width + 20) / 2 : 190;
  const digits = all.map(({ fact, before, formatted, of, code, ...sureness }, i) =>
    group(
      { 'data-fact': fact },
      before ? label(i * across, top + 15, before) : '',
      label(i * across, top + 47, formatted, { 'font-size': sizeIn(across, formatted), 'font-weight': 600 }),
      underline(sureness, i * across, top + 57, across - 24),
      of ? label(i * across, top + 82, of, code ? { fill: countryPaint(code), 'font-weight': 600 } : {}) : '',
    ),
  );
  const x = narrow ? 0 : across * 2 + 20;
  let y = top + (narrow ? (all.some(({ of }) => of) ? 92 : 70) : 0);
  const texts = [what, ...notes].map((text, i) => {
    const lines = paragraph(text, x, y, frame.width - x, i === 0 ? { 'font-weight': 600 } : { fill: QUIET });
    y += lines.height;
    return lines.svg;
  });
  return { svg: [...digits, ...texts].join(''), bottom: Math.max(y, top + 90) };
}

/**
 * One way to count after the other, on one made-up year of a few people at a border: what each takes of it, and what
 * it came to. They have no axis in common; the size is that of the largest.
 */
export function yearAtBorder(counts: Count[], words: YearWords, shown: number, frame: Frame): Drawing {
  checkTexts(
    counts.flatMap((count) => count.numbers.map((number) => ({ ...number, label: count.label }))),
    (row) => [
      ['value', row.formatted],
      ['label', row.label],
    ],
    (row) => row.fact,
  );
  checkCountries(
    counts.flatMap((count) => count.numbers),
    ({ code }) => code,
    ({ fact }) => fact,
  );
  const count = counts[shown];
  if (!count) throw new RowError(`expected one of ${counts.length} counts, received the one at ${shown}`);

  const year = drawYear(count.takes, words, frame);
  const key = paragraph(words.key, 0, year.bottom + 6, frame.width, { fill: QUIET });
  const top = year.bottom + key.height + 14;
  const height = Math.ceil(Math.max(...counts.map((each) => drawCount(each, top, frame).bottom)) + 4);
  return { width: frame.width, height, body: group(TEXT, year.svg, key.svg, drawCount(count, top, frame).svg) };
}
