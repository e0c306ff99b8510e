/** What all maps share: the land, drawn once, and a window onto it for each width. */
import type { GeoProjection } from 'd3';
import { borderPoints, outline } from './land.ts';
import { BORDER, INK, LAND, LAND_FOCUS, QUIET, WATER } from './paint.ts';
import { RowError } from './rows.ts';
import { element, group, isNarrow, type Attributes, type Frame } from './svg.ts';

/** A pair of numbers: longitude and latitude in degrees, or a distance in drawing units. */
export type Pair = [number, number];

export interface MapOptions {
  projection: GeoProjection;
  /** The box that the projection fits, in units of the wide drawing. */
  size: Pair;
  /** The part of the box that a narrow drawing shows, larger: x, y, width, height. */
  narrowWindow: [number, number, number, number];
  /** ISO codes of the countries that the map is about. */
  focus: string[];
  /** Countries that stand out by a pattern, by ISO code. */
  washes?: { codes: string[]; pattern: 'dark' | 'hatched' | 'outlined' }[];
}

/** Where a label’s first line stands from the point it names, and which end of it. */
export type Spot = [dx: number, dy: number, anchor: 'start' | 'middle' | 'end'];

/** Where a label stands in either drawing; where none is given, a place is found for it. */
export interface Offset {
  narrow?: Spot | undefined;
  wide?: Spot | undefined;
}

const patterns = (id: string): Record<'dark' | 'hatched' | 'outlined', Attributes> => ({
  dark: { fill: QUIET, 'fill-opacity': 0.42 },
  hatched: { fill: `url(#${id}-hatch)` },
  outlined: {
    fill: 'none',
    stroke: INK,
    'stroke-width': 1.75,
    'stroke-dasharray': '4 3',
    'vector-effect': 'non-scaling-stroke',
  },
});

/** Land and borders, to be drawn once in a page and used by both widths. */
export function mapLand(id: string, { projection, focus, size, washes = [] }: MapOptions): string {
  const hatch = element(
    'pattern',
    { id: `${id}-hatch`, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('path', { d: 'M0 0v7', stroke: QUIET, 'stroke-width': 4, 'stroke-opacity': 0.75 }),
  );
  return group(
    { id },
    washes.some(({ pattern }) => pattern === 'hatched') ? hatch : '',
    element('rect', { width: size[0], height: size[1], fill: WATER }),
    element('path', {
      d: outline('continents', projection),
      fill: LAND,
      stroke: BORDER,
      'stroke-width': 0.8,
      'vector-effect': 'non-scaling-stroke',
    }),
    element('path', { d: outline(focus, projection), fill: LAND_FOCUS }),
    element('path', {
      d: outline('borders', projection),
      fill: 'none',
      stroke: BORDER,
      'stroke-width': 1,
      'vector-effect': 'non-scaling-stroke',
    }),
    ...washes.map(({ codes, pattern }) =>
      element('path', { d: outline(codes, projection, pattern === 'outlined'), ...patterns(id)[pattern] }),
    ),
  );
}

export interface MapFrame {
  narrow: boolean;
  size: keyof Offset;
  /** Points along the borders of the countries that the map is about. */
  borders: () => Pair[];
  width: number;
  height: number;
  /** The land as this frame shows it. */
  ground: string;
  /** A point of the earth in drawing units; one that is not on the map is refused under its name. */
  at: (point: Pair, name: string) => Pair;
}

/** A window onto the land that `mapLand` drew under the id `land`. */
export function mapFrame(land: string, { projection, size, narrowWindow, focus }: MapOptions, frame: Frame): MapFrame {
  const narrow = isNarrow(frame);
  const [left, top, across, down] = narrow ? narrowWindow : [0, 0, ...size];
  const scale = frame.width / across;
  const height = Math.round(down * scale);
  const clip = `${frame.id}-clip`;
  return {
    narrow,
    size: narrow ? 'narrow' : 'wide',
    width: frame.width,
    height,
    borders: () => borderPoints(focus, projection).map(([x, y]): Pair => [(x - left) * scale, (y - top) * scale]),
    ground:
      element('clipPath', { id: clip }, element('rect', { width: frame.width, height })) +
      group(
        { 'clip-path': `url(#${clip})` },
        element('use', { href: `#${land}`, transform: `scale(${scale.toFixed(4)}) translate(${-left} ${-top})` }),
      ),
    at: (point, name) => {
      const [px, py] = projection(point) ?? [NaN, NaN];
      const [x, y] = [(px - left) * scale, (py - top) * scale];
      if (!(x >= 0 && x <= frame.width && y >= 0 && y <= height))
        throw new RowError(`${name}: expected a place on the map, received ${point.join(', ')}`);
      return [x, y];
    },
  };
}
