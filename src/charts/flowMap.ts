import { scaleLinear } from 'd3';
import { mapFrame, type MapOptions, type Offset, type Pair } from './mapFrame.ts';
import { mapLabel, wordsOf, type Piece } from './mapLabel.ts';
import type { Certainty } from './mark.ts';
import { countryPaint, QUIET } from './paint.ts';
import { placedLabels, placeLabels, type LabelRequest } from './placeLabels.ts';
import { checkCountries, checkRows, checkShares } from './rows.ts';
import { element, group, numbers, TEXT, type Drawing, type Frame } from './svg.ts';

export interface Flow extends Certainty {
  fact: string;
  /** The country it comes from, by ISO code. */
  code: string;
  from: Pair;
  to: Pair;
  /** How far the arrow bends to the left of the straight line, as a part of its length. */
  bend: number;
  /** Drawn as the arrow’s width; null for what is counted in another unit, which has a thin line without a width. */
  value: number | null;
  /** A way that is barred: it ends in a bar, not in an arrow’s head. Only for one without a width. */
  shut?: boolean;
  name: string;
  lines: Piece[][];
  /** Where on the arrow its label stands. */
  labelled: 'start' | 'middle' | 'end';
  offset?: Offset | undefined;
}

export interface MapName {
  name: string;
  at: Pair;
  /** Lines beneath, each in pieces. */
  lines?: Piece[][];
  /** Only in the wide drawing, where a phone has no room. */
  wideOnly?: boolean;
  offset?: Offset | undefined;
}

export interface FlowMapOptions extends MapOptions {
  /** The largest value and its width in the wide drawing. */
  max: { value: number; width: number };
  names: MapName[];
}

/** In whole pixels, as the land beneath is. */
type Way = { from: Pair; control: Pair; to: Pair };

/** A point of the bent way, and the direction there as a unit vector. */
function along({ from, control, to }: Way, t: number): { at: Pair; toward: Pair } {
  const blend = (i: 0 | 1) => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * control[i] + t ** 2 * to[i];
  const slope = (i: 0 | 1) => 2 * (1 - t) * (control[i] - from[i]) + 2 * t * (to[i] - control[i]);
  const length = Math.hypot(slope(0), slope(1));
  return { at: [blend(0), blend(1)], toward: [slope(0) / length, slope(1) / length] };
}

const STEPS = 24;

/** Points along a way and its edges, which labels keep off. */
const pointsOf = (way: Way, width: number): Pair[] =>
  Array.from({ length: STEPS + 1 }, (_, i) => along(way, i / STEPS)).flatMap(({ at, toward }) =>
    [-0.5, 0, 0.5].map((side): Pair => [at[0] - side * toward[1] * width, at[1] + side * toward[0] * width]),
  );

/** An arrow as wide as its value, in one piece; dotted where the date is not sure. */
function arrow(way: Way, width: number, dotted: boolean, paint: string): string {
  const head = Math.max(9, width * 0.95);
  const length = Math.hypot(way.to[0] - way.from[0], way.to[1] - way.from[1]);
  const end = 1 - head / length;
  const [first, last] = [along(way, 0).toward, along(way, end)];
  const beside = ([x, y]: Pair, [ux, uy]: Pair, by: number): Pair => [x - uy * by, y + ux * by];
  // An edge bends as the way does, about where the lines beside its ends meet.
  const [cos, sum]: [number, Pair] = [
    first[0] * last.toward[0] + first[1] * last.toward[1],
    [first[0] + last.toward[0], first[1] + last.toward[1]],
  ];
  const control: Pair = [
    way.from[0] + (way.control[0] - way.from[0]) * end,
    way.from[1] + (way.control[1] - way.from[1]) * end,
  ];
  const edge = (by: number): [Pair, Pair, Pair] => [
    beside(way.from, first, by),
    beside(control, sum, by / (1 + cos)),
    beside(last.at, last.toward, by),
  ];
  const barb = (by: number) => numbers(...beside(last.at, last.toward, by));
  const [a, b, c] = edge(width / 2).map((point) => numbers(...point));
  const [d, e, f] = edge(-width / 2).map((point) => numbers(...point));
  const style = dotted
    ? { fill: paint, 'fill-opacity': 0.4, stroke: paint, 'stroke-width': 1.75, 'stroke-dasharray': '1.5 3' }
    : { fill: paint };
  return element('path', {
    d: `M${a}Q${b} ${c}L${barb(head * 0.8)}L${numbers(...way.to)}L${barb(-head * 0.8)}L${f}Q${e} ${d}z`,
    ...style,
  });
}

/** A line without a width: what it stands for is counted otherwise. */
function thread(way: Way, shut: boolean, paint: string): string {
  const {
    toward: [ux, uy],
  } = along(way, 1);
  const [x, y] = way.to;
  const style = { fill: 'none', stroke: paint, 'stroke-width': 2 };
  const bar = `M${numbers(x - uy * 11, y + ux * 11)}L${numbers(x + uy * 11, y - ux * 11)}`;
  const head = `M${numbers(x - ux * 10 - uy * 5, y - uy * 10 + ux * 5)}L${numbers(x, y)}L${numbers(x - ux * 10 + uy * 5, y - uy * 10 - ux * 5)}`;
  return (
    element('path', {
      d: `M${numbers(...way.from)}Q${numbers(...way.control)} ${numbers(...way.to)}`,
      ...style,
      'stroke-dasharray': '2 4',
    }) + element('path', { d: shut ? bar : head, ...style, ...(shut ? { 'stroke-width': 5 } : {}) })
  );
}

/** Arrows on a map, as wide as their values, or none where its names say the facts. `land` is the id of what `mapLand` drew. */
export function flowMap(flows: Flow[], land: string, options: FlowMapOptions, frame: Frame): Drawing {
  const counted = flows.filter((flow) => flow.value !== null);
  if (flows.length > 0 || !options.names.some(({ lines }) => lines))
    checkRows(
      flows,
      (flow) => (flow.value === null ? [] : [['value', flow.value]]),
      (flow) => flow.fact,
    );
  checkShares(
    counted,
    (flow) => flow.value!,
    (flow) => flow.fact,
  );
  checkCountries(
    flows,
    (flow) => flow.code,
    (flow) => flow.fact,
  );

  const map = mapFrame(land, options, frame);
  const width = scaleLinear([0, options.max.value], [0, options.max.width * (map.narrow ? 0.7 : 1)]);
  const ways = flows.map((flow) => {
    const [from, to] = [map.at(flow.from, flow.fact), map.at(flow.to, flow.fact)];
    const control: Pair = [
      (from[0] + to[0]) / 2 + (to[1] - from[1]) * flow.bend,
      (from[1] + to[1]) / 2 - (to[0] - from[0]) * flow.bend,
    ];
    const whole = ([x, y]: Pair): Pair => [Math.round(x), Math.round(y)];
    const way = { from: whole(from), control: whole(control), to: whole(to) };
    const breadth = flow.value === null ? 0 : Math.max(1.5, width(flow.value));
    return { flow, way, breadth, place: { start: way.from, middle: along(way, 0.5).at, end: way.to }[flow.labelled] };
  });
  const names = options.names
    .filter((name) => !(map.narrow && name.wideOnly))
    .map((name) => ({
      name,
      at: map.at(name.at, name.name),
      lines: [[{ text: name.name }], ...(name.lines ?? [])],
    }));
  const labels: LabelRequest[] = [
    ...ways.map(({ flow, place }) => ({
      of: flow.fact,
      name: flow.name,
      lines: wordsOf(flow.lines),
      at: place,
      spot: flow.offset?.[map.size],
    })),
    ...names.map(({ name, at, lines }) => ({
      of: name.name,
      name: '',
      lines: wordsOf(lines),
      at,
      spot: name.offset?.[map.size],
      isArea: true,
    })),
  ];
  const arrows = ways.flatMap(({ way, breadth }) => pointsOf(way, breadth));
  const spots = placeLabels(labels, { ...map, marks: [], arrows });
  const drawn = ways.map(({ flow, way, breadth, place }, i) => {
    const paint = countryPaint(flow.code);
    const shape =
      flow.value === null ? thread(way, flow.shut === true, paint) : arrow(way, breadth, flow.dotted, paint);
    return {
      shape: group({ 'data-fact': flow.fact }, shape),
      words: mapLabel(flow.name, flow.lines, place, spots[i]!, map, { fill: paint }),
    };
  });
  const written = names.map(({ name, at, lines }, i) =>
    mapLabel('', lines, at, spots[flows.length + i]!, map, { fill: name.lines ? null : QUIET }),
  );
  return {
    width: frame.width,
    height: map.height,
    body: map.ground + group(TEXT, ...drawn.map(({ shape }) => shape), ...written, ...drawn.map(({ words }) => words)),
    labels: placedLabels(labels, spots, map.width),
  };
}
