import { area, curveMonotoneX, curveMonotoneY, scaleLinear } from 'd3';
import { measureText } from './measureText.ts';
import { countryPaint, LAND, LAND_FOCUS, PAPER, QUIET, RULE } from './paint.ts';
import {
  element,
  group,
  HALO,
  isNarrow,
  label,
  line,
  numbers,
  TEXT,
  type Attributes,
  type Drawing,
  type Frame,
} from './svg.ts';

type Side = 'home' | 'away';

/** Where a text stands, from the point that it belongs to, in units of the drawing. */
export interface Beside {
  dx: number;
  dy: number;
  anchor?: 'start' | 'middle' | 'end';
  /** Read upwards, along a line of an upright drawing. */
  upwards?: boolean;
}

/** A text of a few lines, for both widths; on a phone, where there is no room, it may be left out. */
export interface Words {
  lines: string[];
  wide: Beside;
  narrow?: Beside;
}

/** A stretch of a life on one side, in years with decimals; the way there lies before it. */
export interface Stay {
  from: number;
  to: number;
  side: Side;
  /** Dashed: the source does not date it, or does not say that it was without a break. */
  unsure?: boolean;
  /** There and back each year, as long as it lasts. */
  yearly?: boolean;
}

/** What a source tells of a life, at its time. */
export interface Station extends Words {
  fact: string;
  year: number;
  side: Side;
  /** Hollow: a plan, or a date that is inferred. */
  unsure?: boolean;
}

/** A person, with the lanes of both sides counted from the middle outwards. */
export interface Life {
  id: string;
  name: Words & { year: number; side: Side };
  /** ISO code of the country that the person comes from. */
  code: string;
  lanes: Record<Side, number>;
  stays: Stay[];
  stations: Station[];
}

/** What happened to all of them: a line across. */
export interface Moment extends Words {
  fact: string;
  year: number;
}

/** A point of the curve behind the lives, in percent; with words where it is named. */
export interface Weight extends Partial<Words> {
  fact: string;
  year: number;
  value: number;
}

interface Options {
  /** First and last year of the time axis. */
  years: [number, number];
  ticks: number[];
  /** The percentage at which the curve would reach the other side. */
  most: number;
  /** What the two sides and the curve are called. */
  titles: (Words & { year: number; side: Side | 'middle' })[];
  /** The address that a fact’s mark leads to, and what the link is called; it begins with the words that are seen. */
  linkOf: (fact: string, words: string) => Attributes;
}

/** Years that a way there or back takes on paper: it is a picture of leaving, no measure of a journey. */
const WAY = 1.5;

/** How deep the two sides and what lies between them are, in units of the drawing. */
const DEPTHS = {
  wide: { margin: 44, away: 42, shore: 24, middle: 150, home: 27, edge: 26, length: 1000, ends: [16, 16], font: 15 },
  narrow: { margin: 74, away: 25, shore: 14, middle: 92, home: 18, edge: 14, length: 600, ends: [30, 26], font: 13 },
};

/**
 * Lives as roads. Time runs along, home lies on one side and the country that people go to on the other; a line for
 * each person leaves, stays, comes back, or stops where its sources stop. Behind them one curve rises from home.
 * On a phone the same stands upright: time runs down, home is left.
 */
export function lifelines(
  lives: Life[],
  moments: Moment[],
  weights: Weight[],
  options: Options,
  frame: Frame,
): Drawing {
  const narrow = isNarrow(frame);
  const size = narrow ? DEPTHS.narrow : DEPTHS.wide;
  const lanes = (side: Side): number => Math.max(...lives.map((life) => life.lanes[side]));

  /** Where the far side begins: a phone’s reaches to the edge, and a desk’s leaves room for the moments above it. */
  const top = narrow ? 0 : size.margin - size.shore;
  const away = size.margin + lanes('away') * size.away;
  const homeShore = away + size.shore + size.middle;
  const depth = homeShore + size.shore + lanes('home') * size.home + size.edge;
  const laneOf = (side: Side, { lanes: { home, away: out } }: Life): number =>
    side === 'away' ? away - out * size.away : homeShore + size.shore + home * size.home;
  const heightOf = (value: number): number => homeShore - (value / options.most) * size.middle;
  const time = scaleLinear(options.years, [size.ends[0]!, size.length - size.ends[1]!]);
  const at = (year: number, across: number): [x: number, y: number] =>
    narrow ? [depth - across, time(year)] : [time(year), across];
  const point = (year: number, across: number): string => numbers(...at(year, across));

  /** A way between two lanes, as smooth as a road. */
  const way = (from: number, start: number, to: number, end: number): string =>
    `C${point((from + to) / 2, start)} ${point((from + to) / 2, end)} ${point(to, end)}`;
  const trips = ({ from, to }: Stay, lane: number, other: number): string =>
    Array.from({ length: Math.floor(to - from) }, (_, i) => from + i)
      .map((year) => way(year, lane, year + 0.5, other) + way(year + 0.5, other, year + 1, lane))
      .join('');
  /** Each stay is a stroke of its own, since only some are dashed; the way there belongs to it. */
  const stroke = (life: Life, stay: Stay, i: number): string => {
    const { from, side, unsure, yearly } = stay;
    const [before, after] = [life.stays[i - 1], life.stays[i + 1]];
    const lane = laneOf(side, life);
    const begin =
      before && before.side !== side
        ? `M${point(from - WAY, laneOf(before.side, life))}${way(from - WAY, laneOf(before.side, life), from, lane)}`
        : `M${point(from, lane)}`;
    const along = yearly
      ? trips(stay, lane, laneOf(side === 'away' ? 'home' : 'away', life))
      : `L${point(after && after.side !== side ? after.from - WAY : stay.to, lane)}`;
    return element('path', {
      d: begin + along,
      'stroke-width': yearly ? 1.3 : null,
      'stroke-linecap': unsure ? 'butt' : null,
      'stroke-dasharray': unsure ? (yearly ? '3 3' : '7 4') : null,
    });
  };

  const text = (x: number, y: number, { lines, wide, narrow: upright }: Words, attributes = {}): string => {
    const beside = narrow ? upright : wide;
    if (!beside) return '';
    const { dx, dy, anchor, upwards } = beside;
    return lines
      .map((words, i) => {
        const [left, top] = [Math.round(x + dx), Math.round(y + dy + i * (size.font + 2))];
        // Whoever has it read out hears lines apart.
        return label(left, top, i < lines.length - 1 ? `${words} ` : words, {
          'text-anchor': anchor,
          transform: upwards ? `rotate(-90 ${left} ${top})` : null,
          ...attributes,
        });
      })
      .join('');
  };
  /** A mark with its text, as a link. */
  const opens = (fact: string, mark: string, x: number, y: number, words: Words, attributes = {}): string => {
    const drawn = text(x, y, words, attributes);
    const link = options.linkOf(fact, drawn ? words.lines.join(' ') : '');
    return element('a', { ...link, 'data-fact': fact }, mark, drawn);
  };
  const band = (from: number, to: number): string => {
    const [[x1, y1], [x2, y2]] = [at(options.years[0], from), at(options.years[1], to)];
    return narrow
      ? element('rect', { x: x2, y: 0, width: x1 - x2, height: size.length, fill: LAND })
      : element('rect', { x: 0, y: y1, width: size.length, height: y2 - y1, fill: LAND });
  };
  const curve = narrow
    ? area<Weight>()
        .y(({ year }) => time(year))
        .x0(depth - homeShore)
        .x1(({ value }) => depth - heightOf(value))
        .curve(curveMonotoneY)
    : area<Weight>()
        .x(({ year }) => time(year))
        .y0(homeShore)
        .y1(({ value }) => heightOf(value))
        .curve(curveMonotoneX);

  const person = (life: Life): string => {
    const paint = countryPaint(life.code);
    const { name } = life;
    return group(
      { 'data-life': life.id },
      group(
        { fill: 'none', stroke: paint, 'stroke-width': narrow ? 3 : 4, 'stroke-linecap': 'round' },
        ...life.stays.map((stay, i) => stroke(life, stay, i)),
      ),
      ...life.stations.map((station) => {
        const [cx, cy] = at(station.year, laneOf(station.side, life));
        const fill = station.unsure ? PAPER : paint;
        const mark = element('circle', { cx, cy, r: narrow ? 4 : 5, fill, stroke: paint, 'stroke-width': 2 });
        return opens(station.fact, mark, cx, cy, station, HALO);
      }),
      text(...at(name.year, laneOf(name.side, life)), name, {
        ...HALO,
        fill: paint,
        'font-weight': 600,
        'font-size': size.font + 2,
      }),
    );
  };

  return {
    width: narrow ? depth : size.length,
    height: narrow ? size.length : depth + 24,
    body: group(
      { ...TEXT, 'font-size': size.font },
      band(top, away + size.shore),
      band(homeShore, depth),
      element('path', { d: curve(weights)!, fill: LAND_FOCUS, opacity: 0.7 }),
      ...options.ticks.map((year) => line(...at(year, top), ...at(year, depth), { stroke: RULE })),
      ...options.ticks.map((year) =>
        narrow
          ? label(4, time(year) - 3, String(year), { fill: QUIET })
          : label(Math.max(time(year), measureText(String(year)) / 2), depth + 18, String(year), {
              fill: QUIET,
              'text-anchor': 'middle',
            }),
      ),
      ...options.titles.map(({ year, side, ...words }) =>
        text(...at(year, side === 'away' ? top : side === 'home' ? depth : homeShore - size.middle / 2), words, {
          fill: QUIET,
          'letter-spacing': side === 'middle' ? null : 3,
        }),
      ),
      ...lives.map(person),
      // Above the lives: on a phone they cross the words too, which would be lost among them.
      ...moments.map(({ fact, year, ...words }) => {
        const across = line(...at(year, narrow ? 0 : top - 4), ...at(year, depth), {
          stroke: QUIET,
          'stroke-dasharray': '1 4',
          'stroke-linecap': 'round',
        });
        return opens(fact, across, ...at(year, narrow ? depth : top - 8), words, { ...HALO, fill: QUIET });
      }),
      ...weights.flatMap(({ fact, year, value, lines, wide, narrow: upright }) => {
        if (!lines || !wide) return [];
        const [cx, cy] = at(year, heightOf(value));
        const mark = element('circle', { cx, cy, r: 2.5, fill: QUIET });
        return opens(
          fact,
          mark,
          cx,
          cy,
          { lines, wide, narrow: upright },
          { ...HALO, stroke: LAND_FOCUS, 'font-weight': 600 },
        );
      }),
    ),
  };
}
