import { scaleLinear } from 'd3';
import { mapFrame, type MapOptions, type Offset, type Pair } from './mapFrame.ts';
import { mapLabel, type Piece } from './mapLabel.ts';
import type { Sureness } from './mark.ts';
import { countryPaint, QUIET } from './paint.ts';
import { checkCountries, checkRows, checkShares } from './rows.ts';
import { element, group, TEXT, type Drawing, type Frame } from './svg.ts';

export interface Flow extends Sureness {
  fact: string;
  /** The country it comes from, by ISO code. */
  code: string;
  from: Pair;
  to: Pair;
  /** How far the arrow bends to the left of the straight line, as a part of its length. */
  bend: number;
  /** Drawn as the arrow’s width; null for what is counted in another unit, which has a thin line without a width. */
  value: number | null;
  name: string;
  said: Piece[][];
  /** Whether the label stands at the arrow’s middle or where it begins. */
  labelled: 'middle' | 'start';
  offset: Offset;
}

export interface MapName {
  name: string;
  at: Pair;
  /** Whether a dot marks the point, as for a city. */
  dot?: boolean;
  /** Lines beneath, each in pieces. */
  said?: Piece[][];
  /** Only in the wide drawing, where a phone has no room. */
  wideOnly?: boolean;
  offset: Offset;
}

export interface FlowMapOptions extends MapOptions {
  /** The largest value and its width in the wide drawing. */
  max: { value: number; width: number };
  names: MapName[];
}

/** An arrow as wide as its value; no wider for a floor, whose words say “over”. */
function arrow(flow: Flow, [x1, y1]: Pair, [x2, y2]: Pair, width: number): string {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const [cx, cy] = [(x1 + x2) / 2 + dy * flow.bend, (y1 + y2) / 2 - dx * flow.bend];
  const head = Math.max(9, width * 0.95);
  // The shaft ends where the head begins, along the curve’s last direction.
  const [tx, ty] = [x2 - cx, y2 - cy];
  const t = Math.hypot(tx, ty);
  const [ux, uy] = [tx / t, ty / t];
  const [bx, by] = [x2 - ux * head, y2 - uy * head];
  const paint = countryPaint(flow.code);
  const round = (...numbers: number[]) => numbers.map((n) => Math.round(n * 10) / 10).join(' ');
  const curve = `M${round(x1, y1)}Q${round(cx, cy)} ${round(bx, by)}`;
  const tip = `M${round(bx - uy * head * 0.75, by + ux * head * 0.75)}L${round(x2, y2)}L${round(bx + uy * head * 0.75, by - ux * head * 0.75)}z`;
  const thin = flow.value === null;
  const opacity = flow.dotted ? 0.55 : 0.85;
  return (
    element('path', { d: curve, fill: 'none', stroke: paint, 'stroke-width': thin ? 2 : width, 'stroke-opacity': thin ? null : opacity, 'stroke-dasharray': thin ? '2 4' : null }) +
    element('path', { d: tip, fill: thin ? 'none' : paint, 'fill-opacity': thin ? null : opacity, stroke: thin ? paint : null, 'stroke-width': thin ? 1.5 : null })
  );
}

/** Arrows on a map, as wide as their values. `land` is the id of what `mapLand` drew. */
export function flowMap(flows: Flow[], land: string, options: FlowMapOptions, frame: Frame): Drawing {
  const counted = flows.filter((flow) => flow.value !== null);
  checkRows(counted, (flow) => [['value', flow.value]], (flow) => flow.fact);
  checkShares(counted, (flow) => flow.value!, (flow) => flow.fact);
  checkCountries(flows, (flow) => flow.code, (flow) => flow.fact);

  const map = mapFrame(land, options, frame);
  const width = scaleLinear([0, options.max.value], [0, options.max.width * (map.narrow ? 0.7 : 1)]);
  const drawn = flows.map((flow) => {
    const [from, to] = [map.at(flow.from, flow.fact), map.at(flow.to, flow.fact)];
    const middle: Pair = [(from[0] + to[0]) / 2 + (to[1] - from[1]) * flow.bend / 2, (from[1] + to[1]) / 2 - (to[0] - from[0]) * flow.bend / 2];
    return {
      shape: group({ 'data-fact': flow.fact }, arrow(flow, from, to, Math.max(1.5, width(flow.value ?? 0)))),
      words: mapLabel(flow.name, flow.said, flow.labelled === 'start' ? from : middle, flow.offset, map.narrow, { fill: countryPaint(flow.code) }),
    };
  });
  const names = options.names
    .filter((name) => !(map.narrow && name.wideOnly))
    .map((name) => {
      const at = map.at(name.at, name.name);
      const dot = name.dot ? element('circle', { cx: at[0], cy: at[1], r: 3.5, fill: QUIET }) : '';
      return dot + mapLabel('', [[{ text: name.name }], ...(name.said ?? [])], at, name.offset, map.narrow, { fill: name.said ? null : QUIET });
    });
  return { width: frame.width, height: map.height, body: map.ground + group(TEXT, ...drawn.map(({ shape }) => shape), ...names, ...drawn.map(({ words }) => words)) };
}
