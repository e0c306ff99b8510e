import { scaleSqrt, type GeoProjection } from 'd3';
import { borders, countries, outline } from './land.ts';
import { markStyle, type Sureness } from './mark.ts';
import { BORDER, countryPaint, LAND, LAND_FOCUS, WATER } from './paint.ts';
import { checkRows, checkShares, RowError } from './rows.ts';
import { element, escape, group, HALO, isNarrow, label, LINE_HEIGHT, TEXT, type Drawing, type Frame } from './svg.ts';

export interface Symbol extends Sureness {
  fact: string;
  /** A share of at least 0, drawn as the area of a circle. */
  value: number;
}

export interface MapRow {
  name: string;
  code: string;
  /** Where the circles stand: longitude and latitude in degrees. */
  at: [number, number];
  /** Largest first; each is a circle of its own around the same point. */
  symbols: Symbol[];
  /** The lines beneath the name, each in pieces: its values, or why there is none. */
  said: { text: string; fact?: string }[][];
  /** From the circle’s centre to the label’s first line, in drawing units, narrow and wide. */
  offset: { narrow: [number, number]; wide: [number, number]; anchor: 'start' | 'middle' | 'end' };
}

export interface SymbolMapOptions {
  projection: GeoProjection;
  /** The box that the projection fits, in units of the wide drawing. */
  size: [width: number, height: number];
  /** The part of the box that a narrow drawing shows, larger: x, y, width, height. */
  narrowWindow: [number, number, number, number];
  /** ISO codes of the countries that the map is about. */
  focus: string[];
  /** The largest value of the scale and its radius in the wide drawing. */
  max: { value: number; radius: number };
}

/** Land and borders, to be drawn once in a page and used by both widths. */
export function mapLand(id: string, { projection, focus, size }: SymbolMapOptions): string {
  return group(
    { id },
    element('rect', { width: size[0], height: size[1], fill: WATER }),
    element('path', { d: outline(countries(), projection), fill: LAND }),
    element('path', { d: outline(countries(focus), projection), fill: LAND_FOCUS }),
    element('path', { d: outline(borders(), projection), fill: 'none', stroke: BORDER, 'stroke-width': 1, 'vector-effect': 'non-scaling-stroke' }),
  );
}

const piece = ({ text, fact }: { text: string; fact?: string }): string =>
  fact ? element('tspan', { 'data-fact': fact }, escape(text)) : escape(text);

/** Circles by area on a map. `land` is the id of what `mapLand` drew. */
export function symbolMap(rows: MapRow[], land: string, options: SymbolMapOptions, frame: Frame): Drawing {
  checkRows(rows.flatMap((row) => row.symbols), (symbol) => [['value', symbol.value]], (symbol) => symbol.fact);
  checkShares(rows.flatMap((row) => row.symbols), (symbol) => symbol.value, (symbol) => symbol.fact);
  const lost = rows.filter((row) => options.projection(row.at) === null);
  if (lost.length > 0) throw new RowError(lost.map((row) => `${row.name}: expected a place on the map, received ${row.at.join(', ')}`).join('\n'));

  const narrow = isNarrow(frame);
  const [left, top, across, down] = narrow ? options.narrowWindow : [0, 0, ...options.size];
  const scale = frame.width / across;
  const height = Math.round(down * scale);
  const radius = scaleSqrt([0, options.max.value], [0, options.max.radius * (narrow ? 0.72 : 1)]);
  const clip = `${frame.id}-clip`;

  const symbols = rows.map((row) => {
    const paint = countryPaint(row.code);
    const [px, py] = options.projection(row.at)!;
    const [x, y] = [(px - left) * scale, (py - top) * scale];
    const [dx, dy] = narrow ? row.offset.narrow : row.offset.wide;
    // Of several estimates the largest is a rim and the smallest a disc, so that each can be seen.
    const last = row.symbols.length - 1;
    const circles = row.symbols.map((symbol, i) =>
      element('circle', {
        cx: x, cy: y, r: radius(symbol.value), ...markStyle(symbol, paint), 'data-fact': symbol.fact,
        'stroke-width': i < last ? 1.2 : 2, stroke: i === last && last > 0 ? 'none' : paint,
        fill: i === last ? paint : 'none', 'fill-opacity': 0.35,
      }));
    const text = { 'text-anchor': row.offset.anchor, ...HALO };
    const texts = [
      label(x + dx, y + dy, row.name, { ...text, 'font-weight': 600, fill: paint }),
      ...row.said.map((pieces, i) =>
        element('text', { x: x + dx, y: y + dy + (i + 1) * LINE_HEIGHT, ...text }, ...pieces.map(piece))),
    ];
    return group({}, ...circles, ...texts);
  });
  return {
    width: frame.width,
    height,
    body:
      element('clipPath', { id: clip }, element('rect', { width: frame.width, height })) +
      group({ 'clip-path': `url(#${clip})` }, element('use', { href: `#${land}`, transform: `scale(${scale.toFixed(4)}) translate(${-left} ${-top})` })) +
      group(TEXT, ...symbols),
  };
}
